package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;

/**
 * Says whose somebody is whom a possessive introduces.
 *
 * <pre>{@code
 * "Le syndicat des bacs proteste. Son président, Ivo Palu, dit …"  →  Ivo Palu is the syndicat's
 * }</pre>
 *
 * <p>Only what stands outside quotations is looked at; where two fit equally nobody owns.
 */
final class Owners {

  private static final double LEAD = 1.2;

  private final CastBook book;

  Owners(CastBook book) {
    this.book = book;
  }

  /** Number of the possessive of a third person in a mention, -1 without one. */
  private static int possessive(Spot spot) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i < mention.last(); i++) {
      Word word = spot.passage().word(i);
      boolean opens = i == mention.first() || spot.passage().word(i - 1).isMark(",");
      if (opens && word.is(WordClass.POSSESSIVE) && !word.is(WordClass.SPOKEN)) {
        return i;
      }
    }
    return -1;
  }

  /** Whose the one is that a mention means. */
  Optional<Cast> of(Spot spot, Cast self) {
    int possessive = possessive(spot);
    return possessive < 0 ? Optional.empty() : of(spot, possessive, self);
  }

  /** The same by the number of the possessive. */
  Optional<Cast> of(Spot spot, int possessive, Cast self) {
    if (spot.isQuoted() || spot.passage().word(possessive).is(WordClass.SPOKEN)) {
      return Optional.empty();
    }
    Predicate<Cast> fits = fits(spot.passage().word(possessive));
    List<Cast> near = book.near(spot, c -> c != self && fits.test(c));
    return book.weigh(near, spot, (cast, traits) -> addSort(cast, traits, spot)).clear(LEAD);
  }

  private static void addSort(Cast cast, Set<Trait> traits, Spot spot) {
    Antecedents.addSort(traits, cast, spot);
    traits.remove(Trait.BODY);
    traits.remove(Trait.GENDER_OPEN);
  }

  private static Predicate<Cast> fits(Word word) {
    boolean man = word.is(WordClass.MASCULINE);
    boolean woman = word.is(WordClass.FEMININE);
    boolean several = word.is(WordClass.PLURAL);
    return c ->
        (c.isPlural() == several || several && !c.isHuman())
            && !(man && c.gender() == Gender.FEMININE)
            && !(woman && c.gender() == Gender.MASCULINE);
  }
}
