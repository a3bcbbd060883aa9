package org.selon.engine.actor;

import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * Notes what an article tells of those it names, before it is read in its order: whether they do
 * something or are mere places, and what they are said to be.
 */
final class FactReader {

  private final NameResolver names;
  private final CastBook book;
  private final SpotBook spots;

  FactReader(NameResolver names, CastBook book, SpotBook spots) {
    this.names = names;
    this.book = book;
    this.spots = spots;
  }

  /** Notes what a mention tells. */
  void read(Spot spot) {
    readActing(spot);
    readOffice(spot);
  }

  /** Notes what is more than a place because it leads a sentence or speaks somewhere. */
  private void readActing(Spot spot) {
    boolean acts = !spot.isQuoted() && (spot.leading() || spots.saidBy(spot).isPresent());
    if (acts && names.isNaming(spot)) {
      names.at(spot).ifPresent(Cast::learnActing);
    }
    int before = spot.mention().first() - 1;
    if (before >= 0 && spot.passage().word(before).is(WordClass.LOCATIVE) && names.isNaming(spot)) {
      names.at(spot).ifPresent(Cast::learnPlace);
    }
  }

  /** Notes what somebody is said to be: <i>Ada Roy est une graphiste</i>. */
  private void readOffice(Spot spot) {
    int be = spot.mention().last() + 1;
    boolean is =
        !spot.isQuoted()
            && be + 1 < spot.passage().size()
            && spot.passage().word(be).lemmaIs(WordClass.PASSIVE_AUXILIARY)
            && names.isNaming(spot);
    if (is) {
      spots.in(spot.passage()).stream()
          .filter(s -> s.mention().first() == be + 1)
          .filter(s -> s.form() == Mention.Form.DESCRIPTION && !s.mention().plural())
          .filter(s -> s.first().pos() == Pos.DET && s.mention().voice())
          .findFirst()
          .ifPresent(s -> names.at(spot).ifPresent(c -> learn(c, s)));
    }
  }

  /** Whether a person is said to be before a court: <i>Ivo Palu, jugé pour fraude</i>. */
  static boolean isCharged(Spot spot) {
    int from = spot.mention().last() + 1;
    for (int i = from; i < Math.min(from + 3, spot.passage().size()); i++) {
      Word word = spot.passage().word(i);
      if (word.lemmaIs(WordClass.CHARGE) && word.has(Feature.PAST_PARTICIPLE)) {
        return spot.namesPerson();
      }
      boolean passes = word.isMark(",") || word.lemmaIs(WordClass.PASSIVE_AUXILIARY);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private void learn(Cast cast, Spot description) {
    book.learn(cast, DescriptionResolver.role(description));
    if (description.mention().kind() == ActorKind.ORGANIZATION) {
      cast.learnBody();
    }
  }
}
