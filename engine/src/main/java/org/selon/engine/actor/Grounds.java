package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Ranking.Ranked;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;

/** Tells by what the voice of a source is known: the names are the lines of lang/speakers.txt. */
final class Grounds {

  /** By what a voice is known, and which voices were weighed for it. */
  record Ground(String basis, List<Cast> candidates) {

    Ground {
      candidates = List.copyOf(candidates);
    }
  }

  private static final int SHOWN = 4;
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.6;

  private final CastBook book;

  Grounds(CastBook book) {
    this.book = book;
  }

  /** By what several are known who speak together. */
  static Ground joint() {
    return new Ground("joint", List.of());
  }

  /** By what one voice is known, or is not. */
  Ground of(Spot spot, Optional<Cast> cast) {
    List<Ranked> weighed = book.ranking(spot).map(Ranking::candidates).orElse(List.of());
    List<Cast> candidates = weighed.stream().limit(SHOWN).map(Ranked::cast).toList();
    return new Ground(basis(spot, cast, weighed), candidates);
  }

  private static String basis(Spot spot, Optional<Cast> cast, List<Ranked> weighed) {
    if (cast.isEmpty()) {
      return "unknown";
    }
    if (spot.form() == Mention.Form.NAME) {
      boolean full = spot.mention().name().length() >= cast.get().name().length();
      return !weighed.isEmpty() ? "shared-name" : full ? "full-name" : "short-name";
    }
    if (spot.form() == Mention.Form.PRONOUN && spot.head().is(WordClass.THIRD_PERSON)) {
      double share = weighed.isEmpty() ? 0 : weighed.get(0).share();
      return share >= SURE ? "pronoun-sure" : share >= LIKELY ? "pronoun-likely" : "pronoun-close";
    }
    if (spot.form() == Mention.Form.PRONOUN && spot.head().is(WordClass.FIRST_PERSON)) {
      return "first-person";
    }
    if (cast.get().notesBefore(spot, Antecedents.REACH).isEmpty()) {
      return cast.get().isNamed() ? "role" : fresh(spot);
    }
    return weighed.isEmpty() ? "same-description" : "other-description";
  }

  /** How words tell somebody who was not told of before. */
  private static String fresh(Spot spot) {
    boolean definite = spot.first().is(WordClass.DEFINITE) || spot.first().is(WordClass.POSSESSIVE);
    boolean bare = DescriptionResolver.role(spot).isBare() && spot.mention().inside().isEmpty();
    return !definite ? "new-indefinite" : bare ? "new-bare" : "new-definite";
  }
}
