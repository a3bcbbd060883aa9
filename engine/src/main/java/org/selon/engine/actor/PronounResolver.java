package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/** Ranks whom a third-person pronoun can mean: the voices in mind that agree with it. */
final class PronounResolver {

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
   * Those who can be meant.
   *
   * @param content what the pronoun is the source of, if anything
   * @param resumes whether its verb tells that whoever spoke goes on
   * @param teller who speaks the indirect words that the pronoun stands in
   * @param allowed which voices can be meant at all
   */
  Ranking at(
      Spot spot,
      List<Span> content,
      boolean resumes,
      Optional<Cast> teller,
      Predicate<Cast> allowed) {
    List<Cast> near = book.near(spot, c -> fits(c, spot) && allowed.test(c));
    return book.rank(
        near,
        spot,
        content,
        (cast, traits) -> {
          weigh(cast, spot, traits);
          if (resumes && traits.contains(Trait.LAST_SPEAKER)) {
            traits.add(Trait.RESUMED);
          }
          if (teller.isPresent() && teller.get() == cast) {
            traits.add(Trait.TELLER);
          }
        });
  }

  /** Whether number, gender and sort allow that a pronoun means a voice. */
  private boolean fits(Cast cast, Spot spot) {
    Mention pronoun = spot.mention();
    if (pronoun.plural()) {
      boolean open = pronoun.gender() != Gender.FEMININE && (isBody(cast) || cast.isGroup());
      return cast.isPlural() ? agrees(cast, pronoun) : pronoun.gender() == Gender.UNKNOWN || open;
    }
    if (cast.isPlural()) {
      return false;
    }
    if (spot.head().is(WordClass.NEUTER)) {
      return !cast.isHuman() || cast.isDoubtfulPerson() || cast.isGroup();
    }
    return agrees(cast, pronoun) && (cast.isHuman() || !thingPronoun || cast.isVague());
  }

  private void weigh(Cast cast, Spot spot, Set<Trait> traits) {
    boolean several = spot.mention().plural() && !cast.isPlural();
    if (several) {
      traits.add(
          cast.isGroup() ? Trait.ONE_GROUP : isBody(cast) ? Trait.ONE_BODY : Trait.ONE_PERSON);
    }
    boolean thing = spot.head().is(WordClass.NEUTER);
    Antecedents.addSort(traits, cast, spot);
    if (thing || several) {
      traits.remove(Trait.BODY);
    } else if (thingPronoun && cast.isVague()) {
      traits.add(Trait.VAGUE);
    }
  }

  private static boolean isBody(Cast cast) {
    return cast.kind() == ActorKind.ORGANIZATION;
  }

  private static boolean agrees(Cast cast, Mention pronoun) {
    return pronoun.gender() == Gender.UNKNOWN
        || cast.gender() == Gender.UNKNOWN
        || cast.gender() == pronoun.gender();
  }
}
