package org.selon.engine.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.mention.ActorKind;

/**
 * Picks, of the voices in mind, the one that a description means.
 *
 * <p>What fits two voices equally means nobody known.
 */
final class CastPicker {

  private static final double LEAD = 1.3;

  private final CastBook book;

  CastPicker(CastBook book) {
    this.book = book;
  }

  /** The voices mentioned shortly before that agree and fit. */
  List<Cast> near(Spot spot, Predicate<Cast> fits) {
    return book.near(spot, c -> DescriptionResolver.agrees(c, spot) && fits.test(c));
  }

  /** The one that is clearly most in mind. */
  Optional<Cast> clear(List<Cast> candidates, Spot spot) {
    return book.rank(candidates, spot, List.of(), (c, traits) -> addGender(c, spot, traits))
        .clear(LEAD);
  }

  private static void addGender(Cast cast, Spot spot, Set<Trait> traits) {
    if (cast.isDoubtfulPerson() && spot.mention().kind() == ActorKind.ORGANIZATION) {
      traits.add(Trait.DOUBTFUL_PERSON);
    }
    if (cast.kind() == ActorKind.ORGANIZATION && !cast.acts()) {
      traits.add(Trait.IDLE);
    }
    if (cast.isHuman() && clashes(cast, spot)) {
      traits.add(Trait.GENDER_DOUBTED);
    }
  }

  static boolean clashes(Cast cast, Spot spot) {
    Gender gender = spot.mention().gender();
    return cast.gender() != Gender.UNKNOWN && gender != Gender.UNKNOWN && cast.gender() != gender;
  }

  static Optional<Cast> only(List<Cast> casts) {
    return casts.size() == 1 ? Optional.of(casts.get(0)) : Optional.empty();
  }

  static Optional<Cast> last(List<Cast> casts, Spot spot) {
    return casts.stream()
        .filter(c -> c.lastBefore(spot) >= 0)
        .max(Comparator.comparingInt(c -> c.lastBefore(spot)));
  }
}
