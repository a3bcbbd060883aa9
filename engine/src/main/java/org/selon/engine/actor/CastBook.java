package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.selon.engine.actor.Weighing.Candidate;
import org.selon.engine.text.Span;

/** All voices of an article, in the order in which they were met. */
final class CastBook {

  private final List<Cast> casts = new ArrayList<>();
  private final Consumer<Supplier<Weighing>> trace;

  /**
   * @param trace hears who could have been meant
   */
  CastBook(Consumer<Supplier<Weighing>> trace) {
    this.trace = trace;
  }

  Cast add(Cast cast) {
    casts.add(cast);
    return cast;
  }

  List<Cast> all() {
    return List.copyOf(casts);
  }

  List<Cast> those(Predicate<Cast> fits) {
    return casts.stream().filter(fits).toList();
  }

  /** The scores of the candidates at a place, those above 0, the highest first. */
  private static Weighing weighing(
      Spot place, List<Cast> candidates, ToDoubleFunction<Cast> score) {
    List<Candidate> weighed =
        candidates.stream()
            .map(c -> new Candidate(c.name(), score.applyAsDouble(c)))
            .filter(c -> c.weight() > 0)
            .sorted(Comparator.comparingDouble((Candidate c) -> -c.weight()))
            .toList();
    return new Weighing(place.mention().span(), weighed);
  }

  /**
   * The candidate that is most in mind at a place; empty where none was mentioned before or another
   * is nearly as much in mind.
   *
   * @param lead how many times the second it must be in mind
   */
  Optional<Cast> clear(List<Cast> candidates, Spot place, List<Span> content, double lead) {
    return best(candidates, place, c -> c.salience(place, content), lead);
  }

  /** The candidate of the highest score above 0, if it leads the second by a factor. */
  Optional<Cast> best(
      List<Cast> candidates, Spot place, ToDoubleFunction<Cast> score, double lead) {
    trace.accept(() -> weighing(place, candidates, score));
    Cast best = null;
    double first = 0;
    double second = 0;
    for (Cast cast : candidates) {
      double value = score.applyAsDouble(cast);
      if (value > first) {
        second = first;
        first = value;
        best = cast;
      } else if (value > second) {
        second = value;
      }
    }
    return best == null || first < second * lead ? Optional.empty() : Optional.of(best);
  }
}
