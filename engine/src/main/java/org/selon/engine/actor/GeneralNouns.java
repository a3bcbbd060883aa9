package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * Says whom a definite noun takes up that tells little by itself.
 *
 * <pre>{@code
 * "Son gardien, Ivo Palu, dément. Selon le joueur, …"      le joueur → Ivo Palu
 * "L’Écho de Valbrune le dit. Le journal ajoute que …"      le journal → Écho de Valbrune
 * "Ada Roy et Ivo Palu sont là. Les deux élus disent …"     les deux élus → both
 * "Il a écrit à Ada Roy. Cette dernière affirme que …"      cette dernière → Ada Roy
 * }</pre>
 */
final class GeneralNouns {

  /** How many sentences may stand between a headline and what it anticipates. */
  private static final int OPENING = 4;

  /** How many words beside its noun a description may have that takes up somebody by sort. */
  private static final int SHORT = 2;

  private final CastBook book;
  private final CastPicker picker;
  private final PersonNouns persons;
  private final BodyNouns bodies;
  private final PairNouns pairs;

  GeneralNouns(CastBook book, NounLexicon nouns, NameLexicon names) {
    this.book = book;
    this.picker = new CastPicker(book);
    this.persons = new PersonNouns(book, nouns);
    this.bodies = new BodyNouns(book, nouns, names);
    this.pairs = new PairNouns(book, bodies);
  }

  /**
   * The one voice of its sort that is in mind.
   *
   * @param words the description
   */
  Optional<Cast> at(Spot spot, RoleForm role, String words) {
    int more = role.more().size();
    boolean pointed = spot.first().is(WordClass.DEMONSTRATIVE) && PersonNouns.isPersonal(spot);
    if (pointed || !isShort(spot, role)) {
      boolean known = pointed || spot.head().lemmaIs(WordClass.TRADE);
      return known ? persons.onlyOne(spot) : persons.inOtherWords(spot);
    }
    if (spot.mention().plural() || spot.head().lemmaIs(WordClass.TWOSOME)) {
      Optional<Cast> pair = pairs.at(spot, role);
      return pair.isPresent() || more > 0 || !spot.mention().plural() ? pair : group(spot);
    }
    return switch (spot.mention().kind()) {
      case ORGANIZATION -> more <= 1 ? bodies.at(spot, role) : Optional.empty();
      case DOCUMENT ->
          more > 0
              ? Optional.empty()
              : document(spot)
                  .or(
                      () ->
                          spot.head().lemmaIs(WordClass.GENERAL_BODY)
                              ? bodies.outlet(spot)
                              : Optional.empty());
      default -> persons.at(spot, role);
    };
  }

  /** Whether a description has little beside its noun, and nothing behind a preposition. */
  private static boolean isShort(Spot spot, RoleForm role) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i <= mention.last(); i++) {
      Word word = spot.passage().word(i);
      boolean behind = i > mention.head();
      boolean named = behind && word.isVerb() && i < mention.last();
      if (behind && (word.pos() == Pos.PUNCT || word.isVerb()) && !named) {
        break;
      }
      if (named) {
        return false;
      }
      if (word.pos() == Pos.PART || word.pos() == Pos.ADP && behind && !tellsSort(spot, i)) {
        return false;
      }
    }
    return role.more().size() <= SHORT;
  }

  /** Whether a preposition binds a noun without an article: <i>homme d’affaires</i>. */
  private static boolean tellsSort(Spot spot, int i) {
    Word word = spot.passage().word(i);
    return word.is(WordClass.GENITIVE)
        && word.is(WordClass.INFINITIVE_MARKER)
        && i < spot.mention().last()
        && spot.passage().word(i + 1).pos() == Pos.NOUN
        && !spot.passage().word(i + 1).isCapitalised();
  }

  /** The text in mind, whatever it was called: <i>une enquête … l'étude</i>. */
  private Optional<Cast> document(Spot spot) {
    Predicate<Cast> fits =
        c -> c.kind() == ActorKind.DOCUMENT && DescriptionResolver.agrees(c, spot);
    if (spot.head().lemmaIs(WordClass.GENERAL_DOCUMENT)) {
      return CastPicker.last(book.near(spot, fits), spot);
    }
    return spot.head().lemmaIs(WordClass.STUDY)
        ? picker.clear(book.near(spot, fits.and(Cast::spoke)), spot)
        : Optional.empty();
  }

  /**
   * The text that the headline told of, which is told of in full now: <i>selon une étude</i>, then
   * <i>une enquête de l’université</i>.
   */
  Optional<Cast> headline(Spot spot, String words) {
    boolean text =
        spot.mention().kind() == ActorKind.DOCUMENT && spot.head().lemmaIs(WordClass.STUDY);
    if (!text || spot.paragraph() == 0 || spot.sentence() > OPENING || spot.isQuoted()) {
      return Optional.empty();
    }
    Predicate<Cast> told =
        c ->
            c.kind() == ActorKind.DOCUMENT
                && !c.isNamed()
                && agreesInNumber(c, spot)
                && c.roles().stream().allMatch(RoleForm::isBare);
    Optional<Cast> found =
        CastPicker.only(book.near(spot, told))
            .filter(c -> c.notesBefore(spot, OPENING).stream().allMatch(n -> n.paragraph() == 0));
    found.ifPresent(c -> c.describeAnew(words));
    return found;
  }

  private static boolean agreesInNumber(Cast cast, Spot spot) {
    return cast.isPlural() == spot.mention().plural();
  }

  /** Whether a mention takes up the voice mentioned last: <i>cette dernière</i>. */
  static boolean isLatter(Spot spot) {
    Mention mention = spot.mention();
    return spot.head().lemmaIs(WordClass.LATTER)
        && spot.first().is(WordClass.DEFINITE)
        && mention.last() == mention.first() + 1;
  }

  /** The voice mentioned last before a place, of those that agree. */
  Optional<Cast> latter(Spot spot) {
    return latter(spot, c -> true);
  }

  /** The same of some. */
  Optional<Cast> latter(Spot spot, Predicate<Cast> fits) {
    Gender gender = spot.mention().gender();
    List<Cast> known = picker.near(spot, fits);
    List<Cast> sure = known.stream().filter(c -> c.gender() == gender).toList();
    return CastPicker.last(sure.isEmpty() ? known : sure, spot);
  }

  /** The people in mind, whatever they were called: <i>des chercheurs … les scientifiques</i>. */
  private Optional<Cast> group(Spot spot) {
    if (!spot.head().lemmaIs(WordClass.GENERAL_PERSON)
        || spot.mention().kind() != ActorKind.UNNAMED) {
      return Optional.empty();
    }
    return picker.clear(
        book.near(
            spot,
            c ->
                c.isPlural()
                    && c.members().isEmpty()
                    && c.spoke()
                    && c.isGeneral()
                    && DescriptionResolver.agrees(c, spot)),
        spot);
  }
}
