package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.selon.engine.actor.Weighing.Candidate;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/**
 * All voices of an article, in the order in which they were met, found by name, role or nearness.
 *
 * <p>No look-up goes through all voices, so that the time of reading grows as the text does.
 */
final class CastBook {

  private final List<Cast> casts = new ArrayList<>();
  private final Map<String, Set<Cast>> byKey = new HashMap<>();
  private final NavigableMap<Integer, Set<Cast>> bySentence = new TreeMap<>();
  private final Antecedents antecedents;
  private final Map<Spot, Ranking> rankings = new IdentityHashMap<>();
  private final String and;
  private final Consumer<Supplier<Weighing>> trace;

  /**
   * @param and the word that joins those who are told together
   * @param weights by what those who could be meant are weighed
   * @param trace hears who could have been meant
   */
  CastBook(String and, Weights weights, Consumer<Supplier<Weighing>> trace) {
    this.and = and;
    this.antecedents = new Antecedents(weights);
    this.trace = trace;
  }

  Cast add(Cast cast) {
    casts.add(cast);
    learn(cast, cast.form());
    if (!cast.members().isEmpty()) {
      enter(key(cast.members()), cast);
    }
    return cast;
  }

  List<Cast> all() {
    return List.copyOf(casts);
  }

  /** Enters a name or description by which a voice can be found. */
  void learn(Cast cast, NameForm form) {
    form.keys().forEach(k -> enter(k, cast));
  }

  /** Enters a role by which a voice can be found. */
  void learn(Cast cast, RoleForm role) {
    cast.addRole(role);
    enter(key(role), cast);
  }

  private static String key(RoleForm role) {
    return "role " + role.head();
  }

  private void enter(String key, Cast cast) {
    byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cast);
  }

  /**
   * The voices that a name may mean in some way and that fit, those first that it may mean in a way
   * listed before.
   */
  List<Cast> like(NameForm form, NameForm.Likeness way, Predicate<Cast> fits) {
    Set<Cast> found = new LinkedHashSet<>();
    for (String key : form.queries(way)) {
      byKey.getOrDefault(key, Set.of()).stream().filter(fits).forEach(found::add);
    }
    List<Cast> sorted = new ArrayList<>(found);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing((Cast c) -> nearness(c, form)));
    }
    return List.copyOf(sorted);
  }

  /** The number of the first way in which a name may mean a voice. */
  private int nearness(Cast cast, NameForm form) {
    int number = 0;
    for (NameForm.Likeness way : NameForm.Likeness.values()) {
      for (String key : form.queries(way)) {
        if (byKey.getOrDefault(key, Set.of()).contains(cast)) {
          return number;
        }
        number++;
      }
    }
    return number;
  }

  /** The voices of exactly this name or description. */
  List<Cast> called(NameForm form, Predicate<Cast> fits) {
    return byKey.getOrDefault(form.whole(), Set.of()).stream().filter(fits).toList();
  }

  /** The voice made of two told apart, which is called by both names. */
  Cast both(Mention mention, List<Cast> two) {
    return joint(two)
        .orElseGet(
            () -> {
              String names = two.get(0).name() + " " + and + " " + two.get(1).name();
              return add(new Cast(mention, names, two));
            });
  }

  /** The voice made of several, if it is known. */
  Optional<Cast> joint(List<Cast> members) {
    return byKey.getOrDefault(key(members), Set.<Cast>of()).stream()
        .filter(c -> c.members().equals(members))
        .findFirst();
  }

  private static String key(List<Cast> members) {
    return "member " + members.get(0).form().whole();
  }

  /** The voices that have a role of the same noun. */
  List<Cast> holding(RoleForm role, Predicate<Cast> fits) {
    return byKey.getOrDefault(key(role), Set.of()).stream().filter(fits).toList();
  }

  /** Notes that a voice was mentioned. */
  void note(Cast cast, Spot spot, Note note) {
    cast.noted(spot, note);
    bySentence.computeIfAbsent(note.sentence(), s -> new LinkedHashSet<>()).add(cast);
  }

  /** The voices mentioned in the last sentences before a place. */
  List<Cast> near(Spot place, Predicate<Cast> fits) {
    Set<Cast> near = new LinkedHashSet<>();
    int from = place.sentence() - Antecedents.REACH;
    bySentence.subMap(from, true, place.sentence(), true).values().forEach(near::addAll);
    return near.stream().filter(fits).toList();
  }

  /** Ranks those who could be meant at a place, and tells who listens. */
  Ranking rank(
      List<Cast> candidates, Spot place, List<Span> content, BiConsumer<Cast, Set<Trait>> fit) {
    Ranking ranking = antecedents.rank(candidates, place, content, fit);
    rankings.put(place, ranking);
    trace.accept(() -> weighing(place, ranking));
    return ranking;
  }

  /** The same without anybody told. */
  Ranking weigh(List<Cast> candidates, Spot place, BiConsumer<Cast, Set<Trait>> fit) {
    return antecedents.rank(candidates, place, List.of(), fit);
  }

  /** Who was weighed last for a place, if anybody. */
  Optional<Ranking> ranking(Spot place) {
    return Optional.ofNullable(rankings.get(place));
  }

  private static Weighing weighing(Spot place, Ranking ranking) {
    List<Candidate> weighed =
        ranking.candidates().stream()
            .map(
                r ->
                    new Candidate(
                        r.cast().name(), r.share(), r.traits().stream().map(Trait::key).toList()))
            .toList();
    return new Weighing(place.mention().span(), weighed);
  }
}
