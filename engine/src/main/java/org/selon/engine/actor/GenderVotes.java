package org.selon.engine.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Learns the gender of a person from the pronouns after the name in sentences that name nobody
 * else: <i>Sasha Orel said her team had won</i>.
 */
final class GenderVotes {

  private final Map<Cast, Integer> balance = new HashMap<>();

  /** Gives each named person without a gender that of most of these pronouns. */
  void settle(List<Spot> spots, NameResolver names) {
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (spot.form() == Mention.Form.NAME) {
        names.at(spot).ifPresent(cast -> countSpouse(cast, spot));
      }
      if (!spot.isQuoted() && spot.form() == Mention.Form.NAME && isAlone(spots, i, names)) {
        names.at(spot).ifPresent(cast -> count(cast, spot));
      }
    }
    balance.forEach(
        (cast, votes) -> {
          if (votes != 0) {
            cast.learnGender(votes > 0 ? Gender.MASCULINE : Gender.FEMININE);
          }
        });
  }

  private static boolean isAlone(List<Spot> spots, int at, NameResolver names) {
    Set<Cast> people = new HashSet<>();
    for (Spot other : around(spots, at)) {
      if (other.form() != Mention.Form.PRONOUN) {
        if (other.form() == Mention.Form.DESCRIPTION) {
          if (other.mention().kind() == ActorKind.UNNAMED && other.mention().voice()) {
            return false;
          }
        } else {
          names.at(other).filter(Cast::isHuman).ifPresent(people::add);
        }
      }
    }
    return people.size() == 1;
  }

  /** The spots of the same passage, which stand together. */
  private static List<Spot> around(List<Spot> spots, int at) {
    Passage passage = spots.get(at).passage();
    int from = at;
    while (from > 0 && spots.get(from - 1).passage() == passage) {
      from--;
    }
    int to = at + 1;
    while (to < spots.size() && spots.get(to).passage() == passage) {
      to++;
    }
    return spots.subList(from, to);
  }

  /** Counts what somebody's husband or wife tells: <i>Roy’s husband</i>. */
  private void countSpouse(Cast cast, Spot spot) {
    int owner = spot.mention().last() + 1;
    int end = Math.min(owner + 3, spot.passage().size());
    boolean owns = owner < end && spot.passage().word(owner).pos() == Pos.PART;
    for (int i = owner + 1; owns && i < end; i++) {
      Word word = spot.passage().word(i);
      if (word.lemmaIs(WordClass.SPOUSE) && isOpen(cast)) {
        balance.merge(cast, word.lemmaIs(WordClass.FEMALE) ? 1 : -1, Integer::sum);
      }
    }
  }

  private static boolean isOpen(Cast cast) {
    return cast.kind() == ActorKind.PERSON && cast.gender() == Gender.UNKNOWN;
  }

  private void count(Cast cast, Spot spot) {
    if (isOpen(cast)) {
      balance.merge(cast, votes(spot, spot.mention().last() + 1), Integer::sum);
    }
  }

  /**
   * The gender that the pronouns of a passage tell which names one person only: <i>In her book, Roy
   * wrote</i>.
   */
  static Gender of(Spot spot, List<Spot> here) {
    boolean alone =
        here.stream().noneMatch(s -> s != spot && s.namesPerson())
            && here.stream().noneMatch(s -> s.form() == Mention.Form.DESCRIPTION && isSomebody(s));
    int votes = alone && spot.standing() == Spot.Standing.SUBJECT ? votes(spot, 0) : 0;
    return votes == 0 ? Gender.UNKNOWN : votes > 0 ? Gender.MASCULINE : Gender.FEMININE;
  }

  private static boolean isSomebody(Spot spot) {
    return spot.mention().kind() == ActorKind.UNNAMED && spot.mention().voice();
  }

  /** How many pronouns more are masculine than feminine, objects left out. */
  private static int votes(Spot spot, int from) {
    int votes = 0;
    for (int i = from; i < spot.passage().size(); i++) {
      Word word = spot.passage().word(i);
      boolean object =
          i > 0
              && spot.passage().word(i - 1).isVerb()
              && word.pos() == Pos.PRON
              && !Spot.startsClause(spot.passage(), i + 1);
      boolean singular =
          !object && !word.is(WordClass.PLURAL) && !word.is(WordClass.INVERTED_SUBJECT);
      if (singular && word.is(WordClass.MASCULINE)) {
        votes++;
      } else if (singular && word.is(WordClass.FEMININE)) {
        votes--;
      }
    }
    return votes;
  }
}
