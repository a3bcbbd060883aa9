package org.selon.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;

/**
 * Says which body a noun for bodies takes up.
 *
 * <pre>{@code
 * "L’Écho de Valbrune le dit. Le journal ajoute que …"   le journal → Écho de Valbrune
 * }</pre>
 */
final class BodyNouns {

  private final CastBook book;
  private final CastPicker picker;
  private final NounLexicon nouns;
  private final NameLexicon names;

  BodyNouns(CastBook book, NounLexicon nouns, NameLexicon names) {
    this.book = book;
    this.picker = new CastPicker(book);
    this.nouns = nouns;
    this.names = names;
  }

  Optional<Cast> at(Spot spot, RoleForm role) {
    Predicate<Cast> fits =
        c -> DescriptionResolver.agrees(c, spot) && c.isNamed() && hasOwners(c, spot);
    Optional<Cast> named =
        picker.clear(book.near(spot, fits.and(c -> hasWord(c, role.head()))), spot);
    boolean outlet = role.qualities().containsAll(role.more()) && isOutlet(role.head());
    if (named.isEmpty() && spot.head().lemmaIs(WordClass.STATE)) {
      return picker.clear(book.near(spot, fits.and(Cast::mayBeState).and(Cast::acts)), spot);
    }
    if (named.isPresent() || !outlet && !spot.head().lemmaIs(WordClass.GENERAL_BODY)) {
      return named;
    }
    if (outlet) {
      List<Cast> outlets = book.near(spot, fits.and(c -> names.isOutlet(c.name())));
      if (!outlets.isEmpty()) {
        return picker.clear(outlets, spot);
      }
    }
    boolean any = spot.head().lemmaIs(WordClass.ANY_BODY);
    Predicate<Cast> sort =
        c -> mayBeBody(c) && c.isOfSort(spot.head()) && (any || isFreeBody(c, role.head()));
    Predicate<Cast> free = fits.and(sort).and(c -> !c.isPlace());
    Predicate<Cast> close = fits.and(c -> !c.notesBefore(spot, 1).isEmpty());
    if (outlet && !role.isBare()) {
      return picker.clear(book.near(spot, free.and(close).and(Cast::spoke)), spot);
    }
    Predicate<Cast> people = c -> any && isBand(c, spot);
    Predicate<Cast> sorted =
        c -> c.form().words().stream().anyMatch(w -> nouns.takesUp(role.head(), w));
    Optional<Cast> found =
        firm(spot, book.near(spot, free))
            .or(() -> picker.clear(book.near(spot, free.or(people)), spot))
            .or(() -> described(spot, role))
            .or(() -> CastPicker.only(book.near(spot, free.and(sorted))));
    return found.isPresent() || outlet
        ? found
        : CastPicker.only(
                book.near(
                    spot,
                    close
                        .and(c -> c.kind() == ActorKind.ORGANIZATION && !c.isPlace())
                        .and(c -> c.isOfSort(spot.head()))))
            .or(() -> onlyVoice(spot, free));
  }

  /** The publication in mind: <i>the paper</i>. */
  Optional<Cast> outlet(Spot spot) {
    return picker.clear(
        book.near(spot, c -> !c.isPlural() && c.isNamed() && names.isOutlet(c.name())), spot);
  }

  /** The only one that is known to trade of those told last, for a noun that means such. */
  private static Optional<Cast> firm(Spot spot, List<Cast> fitting) {
    if (!spot.head().lemmaIs(WordClass.FIRM)) {
      return Optional.empty();
    }
    List<Cast> last = fitting;
    for (int reach = 0; reach <= 2 && (reach == 0 || last.isEmpty()); reach++) {
      int back = reach;
      last = fitting.stream().filter(c -> !c.notesBefore(spot, back).isEmpty()).toList();
    }
    return CastPicker.only(last.stream().filter(Cast::isFirm).toList());
  }

  /** The only body told before without a name, whose noun tells its sort: <i>the police</i>. */
  private Optional<Cast> described(Spot spot, RoleForm role) {
    Predicate<Cast> alike =
        c ->
            !c.isNamed()
                && c.kind() == ActorKind.ORGANIZATION
                && c.acts()
                && c.roles().stream().anyMatch(r -> nouns.takesUp(role.head(), r.head()));
    return CastPicker.only(book.near(spot, alike));
  }

  /** The only body of its sort that spoke before, however long ago. */
  private Optional<Cast> onlyVoice(Spot spot, Predicate<Cast> fits) {
    return CastPicker.only(
        book.all().stream()
            .filter(c -> c.spoke() && c.lastBefore(spot) >= 0 && fits.test(c))
            .toList());
  }

  /** Whether it is people just told of, whom a noun for a body can mean: <i>les rebelles</i>. */
  private static boolean isBand(Cast cast, Spot spot) {
    return cast.isPlural()
        && cast.isHuman()
        && !cast.isNamed()
        && cast.members().isEmpty()
        && !cast.notesBefore(spot, 1).isEmpty()
        && !spot.mention().plural();
  }

  /** Whether a body can be one of those that a noun in the plural means: <i>both firms</i>. */
  boolean mayBeOneOf(Cast cast, Spot spot) {
    Word head = spot.head();
    boolean sort =
        head.lemmaIs(WordClass.STATE)
            || head.lemmaIs(WordClass.COLLECTIVE)
            || head.lemmaIs(WordClass.GENERAL_BODY) && cast.isOfSort(head);
    return sort && isBody(cast) && !names.isOutlet(cast.name());
  }

  static boolean isBody(Cast cast) {
    return mayBeBody(cast) && cast.isNamed() && cast.acts() && cast.members().isEmpty();
  }

  private boolean isOutlet(String noun) {
    return nouns.kind(noun).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
  }

  /**
   * Whether a body has in its name the names that stand in a description, acronyms left out: <i>the
   * Roy campaign</i> is nobody’s else, <i>the EU watchdog</i> may be called anything.
   */
  private static boolean hasOwners(Cast cast, Spot spot) {
    for (Mention inside : spot.mention().inside()) {
      for (int i = inside.first(); i <= inside.last(); i++) {
        Word word = spot.passage().word(i);
        boolean acronym = word.text().equals(word.text().toUpperCase(Locale.ROOT));
        if (!acronym && !cast.form().words().containsAll(NameForm.of(word.form()).words())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a description has no words but those of a body's name: <i>the appeals court</i>. */
  static boolean hasWords(Cast cast, RoleForm role) {
    return hasWord(cast, role.head())
        && role.more().stream()
            .allMatch(w -> cast.form().words().stream().anyMatch(n -> isSameNoun(w, n)));
  }

  /** Whether words are the same but for a letter that tells several. */
  private static boolean isSameNoun(String lemma, String word) {
    return word.startsWith(lemma) && word.length() <= lemma.length() + 1;
  }

  static boolean hasWord(Cast cast, String word) {
    return cast.kind() != ActorKind.PERSON && cast.form().words().contains(word);
  }

  static boolean mayBeBody(Cast cast) {
    return cast.kind() == ActorKind.ORGANIZATION || cast.isDoubtfulPerson();
  }

  /** Whether a body's name has no noun that tells it is another sort of body. */
  private boolean isFreeBody(Cast cast, String head) {
    return cast.isAnyBody()
        || cast.form().words().stream()
            .allMatch(
                w ->
                    w.equals(head)
                        || nouns.takesUp(head, w)
                        || nouns.kind(w).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isEmpty());
  }
}
