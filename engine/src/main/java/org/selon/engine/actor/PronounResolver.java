package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/**
 * Says whom a third-person pronoun means: of the voices that agree with it the one most in mind,
 * nobody where two are equally so.
 */
final class PronounResolver {

  /** How many sentences back a pronoun looks. */
  private static final int REACH = 5;

  private static final double LEAD = 1.15;

  private final CastBook book;
  private final boolean thingPronoun;

  /**
   * @param thingPronoun whether the language has a pronoun of its own for things and bodies
   */
  PronounResolver(CastBook book, boolean thingPronoun) {
    this.book = book;
    this.thingPronoun = thingPronoun;
  }

  /**
   * The voice meant.
   *
   * @param content what the pronoun is the source of, if anything
   * @param allowed which voices can be meant at all
   */
  Optional<Cast> at(Spot spot, List<Span> content, Predicate<Cast> allowed) {
    List<Cast> near = book.those(c -> c.distance(spot) <= REACH && allowed.test(c));
    return book.best(near, spot, c -> c.salience(spot, content) * fit(c, spot), LEAD);
  }

  /** How well a voice fits a pronoun, 0 for not at all. */
  private double fit(Cast cast, Spot spot) {
    Mention pronoun = spot.mention();
    double fit;
    if (pronoun.plural()) {
      fit = fitOfSeveral(cast, pronoun);
    } else if (cast.isPlural()) {
      fit = 0;
    } else if (spot.head().is(WordClass.NEUTER)) {
      fit = cast.isHuman() ? 0 : cast.kind() == ActorKind.DOCUMENT ? 0.6 : 1;
    } else {
      fit = fitOfOne(cast, pronoun);
    }
    boolean place = cast.kind() == ActorKind.ORGANIZATION && !cast.acts(spot);
    double sure = place || cast.isDoubtfulPerson() ? 0.4 : 1;
    return cast.isNamed() ? fit * sure * 1.2 : fit;
  }

  private static double fitOfSeveral(Cast cast, Mention pronoun) {
    if (cast.isPlural()) {
      return agrees(cast, pronoun) ? 1 : 0;
    }
    if (pronoun.gender() != Gender.UNKNOWN) {
      return 0;
    }
    return cast.kind() == ActorKind.ORGANIZATION ? 0.4 : 0.15;
  }

  private double fitOfOne(Cast cast, Mention pronoun) {
    if (!agrees(cast, pronoun)) {
      return 0;
    }
    double known = cast.gender() == Gender.UNKNOWN ? 0.85 : 1;
    if (cast.isHuman()) {
      return known;
    }
    if (thingPronoun) {
      return cast.isVague() ? 0.4 : 0;
    }
    return known * (cast.kind() == ActorKind.ORGANIZATION ? 0.7 : 0.4);
  }

  private static boolean agrees(Cast cast, Mention pronoun) {
    return pronoun.gender() == Gender.UNKNOWN
        || cast.gender() == Gender.UNKNOWN
        || cast.gender() == pronoun.gender();
  }
}
