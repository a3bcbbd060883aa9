package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * Says which two a description in the plural takes up.
 *
 * <pre>{@code
 * "Ada Roy et Ivo Palu sont là. Les deux élus disent …"   les deux élus → both
 * "Ada Roy and Ivo Palu met. The ministers said …"        The ministers → both
 * }</pre>
 */
final class PairNouns {

  private final CastBook book;
  private final BodyNouns bodies;

  PairNouns(CastBook book, BodyNouns bodies) {
    this.book = book;
    this.bodies = bodies;
  }

  /** The two in mind, if a description counts two or tells what people just named are. */
  Optional<Cast> at(Spot spot, RoleForm role) {
    boolean body = spot.mention().kind() == ActorKind.ORGANIZATION;
    if (!body && spot.mention().kind() != ActorKind.UNNAMED) {
      return Optional.empty();
    }
    if (spot.head().lemmaIs(WordClass.TWOSOME)) {
      return justNamed(spot);
    }
    return isCounted(spot) ? counted(spot, body) : called(spot, role);
  }

  /** The two that a noun means which needs not tell what they are. */
  private Optional<Cast> counted(Spot spot, boolean body) {
    Predicate<Cast> sort = c -> body ? bodies.mayBeOneOf(c, spot) : PersonNouns.isPerson(c);
    Predicate<Cast> member = c -> body ? BodyNouns.mayBeBody(c) : sort.test(c);
    Optional<Cast> known =
        CastPicker.last(
            book.near(spot, c -> c.members().size() == 2 && c.members().stream().allMatch(member)),
            spot);
    return known.or(() -> alike(spot)).or(() -> nearest(spot, sort));
  }

  /** The only two of a sort told in the last sentences, as few of these as there can be. */
  private Optional<Cast> nearest(Spot spot, Predicate<Cast> sort) {
    for (int reach = 1; reach <= Antecedents.REACH; reach++) {
      int back = reach;
      List<Cast> two = book.near(spot, sort.and(c -> !c.notesBefore(spot, back).isEmpty()));
      if (two.size() == 2) {
        return Optional.of(book.both(spot.mention(), two));
      }
    }
    return Optional.empty();
  }

  /** The people just named together, where a noun tells what they are: <i>the ministers</i>. */
  private Optional<Cast> called(Spot spot, RoleForm role) {
    Word head = spot.head();
    boolean general =
        head.lemmaIs(WordClass.GENERAL_PERSON)
            || head.lemmaIs(WordClass.OFFICE)
            || head.lemmaIs(WordClass.ACCUSED)
            || head.lemmaIs(WordClass.MALE)
            || head.lemmaIs(WordClass.FEMALE);
    return justNamed(spot)
        .filter(c -> general && role.isBare() || c.members().stream().anyMatch(m -> holds(m, role)))
        .filter(c -> c.members().stream().noneMatch(m -> CastPicker.clashes(m, spot)));
  }

  private static boolean holds(Cast cast, RoleForm role) {
    return cast.roles().stream().anyMatch(r -> r.head().equals(role.head()));
  }

  /**
   * The people named together in this sentence or the one before, if they did or said something.
   */
  private Optional<Cast> justNamed(Spot spot) {
    return CastPicker.only(
        book.near(
            spot,
            c ->
                !c.members().isEmpty()
                    && c.members().stream().allMatch(m -> m.kind() == ActorKind.PERSON)
                    && c.notesBefore(spot, 1).stream().anyMatch(n -> n.leading() || n.speaking())));
  }

  /** The people counted alike before: <i>deux alpinistes … les deux hommes</i>. */
  private Optional<Cast> alike(Spot spot) {
    String number = cardinal(spot);
    Predicate<Cast> alike =
        c ->
            c.isPlural()
                && !c.isNamed()
                && c.isHuman()
                && c.members().isEmpty()
                && c.form().words().stream().limit(2).anyMatch(number::equals);
    return number.isEmpty() ? Optional.empty() : CastPicker.last(book.near(spot, alike), spot);
  }

  private static String cardinal(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      Word word = spot.passage().word(i);
      if (word.is(WordClass.CARDINAL) || word.pos() == Pos.NUM) {
        return String.join(" ", NameForm.of(word.form()).words());
      }
    }
    return "";
  }

  /** Whether a word before the noun counts two. */
  private static boolean isCounted(Spot spot) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i < mention.head(); i++) {
      if (spot.passage().word(i).is(WordClass.PAIR)) {
        return true;
      }
    }
    return false;
  }
}
