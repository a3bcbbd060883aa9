package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Word;

/**
 * Says whom a description means.
 *
 * <p>An indefinite one is a new voice. A definite one takes up who was described so, who has that
 * role anywhere in the article, whose name has that noun, or, where the noun is a general one, the
 * one voice of its sort that is in mind. What fits two voices equally means nobody known.
 */
final class DescriptionResolver {

  private final String text;
  private final CastBook book;
  private final CastPicker picker;
  private final GeneralNouns general;
  private final PersonNouns persons;
  private final Anticipation anticipation;
  private final OfficeLexicon offices;

  DescriptionResolver(
      String text,
      CastBook book,
      NounLexicon nouns,
      NameLexicon names,
      OfficeLexicon offices,
      Anticipation anticipation) {
    this.text = text;
    this.offices = offices;
    this.book = book;
    this.picker = new CastPicker(book);
    this.general = new GeneralNouns(book, nouns, names);
    this.persons = new PersonNouns(book, nouns);
    this.anticipation = anticipation;
  }

  /** The voice meant, a new one where none before fits; empty where two fit equally. */
  Optional<Cast> at(Spot spot) {
    String words = spot.mention().span().in(text).replaceAll("\\s+", " ");
    NameForm form = NameForm.of(words);
    RoleForm role = role(spot);
    if (GeneralNouns.isLatter(spot)) {
      return latter(spot);
    }
    boolean definite = isDefinite(spot);
    if (definite || isOwned(spot) || isBare(spot)) {
      List<Cast> same = book.called(form, c -> !c.isNamed());
      if (!same.isEmpty() && !isNamedSince(same.get(same.size() - 1), spot, role, words)) {
        return Optional.of(same.get(same.size() - 1));
      }
    }
    List<Cast> holders =
        definite || isOwned(spot) && role.isBare() ? holders(spot, role) : List.of();
    if (!holders.isEmpty()) {
      return among(holders, spot, words, role, definite);
    }
    if (definite) {
      Optional<Cast> taken = general.at(spot, role, words).or(() -> persons.newcomer(spot));
      if (taken.isPresent()) {
        if (spot.mention().kind() == ActorKind.ORGANIZATION && !taken.get().isPlural()) {
          taken.get().learnBody();
          taken.get().learnSort(spot.head());
        }
        book.learn(taken.get(), role);
        return taken;
      }
    }
    Optional<Cast> headline = general.headline(spot, words);
    if (headline.isPresent()) {
      book.learn(headline.get(), role);
      book.learn(headline.get(), form);
      return headline;
    }
    Optional<Cast> coming = anticipation.at(spot, role);
    if (coming.isPresent()) {
      book.learn(coming.get(), role);
      return coming;
    }
    return Optional.of(fresh(spot, words, role));
  }

  /**
   * Which of those who have a role is meant; before those named only later, who it is by its sort.
   */
  private Optional<Cast> among(
      List<Cast> holders, Spot spot, String words, RoleForm role, boolean definite) {
    boolean later = holders.stream().allMatch(c -> c.lastBefore(spot) < 0);
    boolean body = role.isBare() && spot.mention().kind() == ActorKind.ORGANIZATION;
    boolean open = body && holders.stream().allMatch(c -> !c.isNamed() && isHeadlines(c, spot));
    if ((later || open) && definite) {
      Optional<Cast> known = general.at(spot, role, words);
      if (known.isPresent()) {
        return settled(List.of(known.get()), spot, words, role);
      }
    }
    List<Cast> plain = holders.stream().filter(c -> isPlainly(c, role)).toList();
    return settled(role.isBare() && !plain.isEmpty() ? plain : holders, spot, words, role)
        .or(() -> general.at(spot, role, words))
        .or(() -> last(holders, spot));
  }

  /** A voice that was not spoken of before. */
  private Cast fresh(Spot spot, String words, RoleForm role) {
    Cast cast = book.add(new Cast(spot.mention(), words));
    book.learn(cast, role);
    cast.learnSort(spot.head());
    if (spot.head().lemmaIs(WordClass.COLLECTIVE)) {
      cast.learnGroup();
    }
    if (spot.head().lemmaIs(WordClass.GENERAL_PERSON)) {
      cast.learnGeneral();
    }
    return cast;
  }

  /** The one voice before that a definite description of an office means, if it has a name. */
  Optional<Cast> holder(Spot spot) {
    boolean office = isDefinite(spot) && !spot.mention().plural() && spot.mention().voice();
    List<Cast> holders =
        office ? holders(spot, role(spot)).stream().filter(Cast::isNamed).toList() : List.of();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The voice mentioned last that agrees: <i>cette dernière</i>, <i>celle-ci</i>. */
  Optional<Cast> latter(Spot spot) {
    return general.latter(spot);
  }

  /** The one person described last without a name. */
  Optional<Cast> described(Spot spot) {
    return general.latter(spot, c -> !c.isNamed() && c.isHuman());
  }

  static RoleForm role(Spot spot) {
    Mention mention = spot.mention();
    return RoleForm.of(
        spot.passage(), new Mention.Part(mention.first(), mention.last(), mention.head()));
  }

  /**
   * Whether a body described by a noun alone was named since: with that noun in its name, or where
   * only the headline described it, as one of that sort.
   */
  private boolean isNamedSince(Cast described, Spot spot, RoleForm role, String words) {
    if (spot.mention().kind() != ActorKind.ORGANIZATION || !role.isBare()) {
      return false;
    }
    Predicate<Cast> since =
        c ->
            c.isNamed()
                && BodyNouns.hasWord(c, role.head())
                && c.lastBefore(spot) > described.lastBefore(spot);
    return !book.near(spot, since).isEmpty()
        || isHeadlines(described, spot) && general.at(spot, role, words).isPresent();
  }

  /** Whether nothing but the headline tells of somebody so far. */
  private static boolean isHeadlines(Cast cast, Spot spot) {
    List<Note> notes = cast.notesBefore(spot, Antecedents.REACH);
    return spot.paragraph() > 0
        && !notes.isEmpty()
        && notes.stream().allMatch(n -> n.paragraph() == 0);
  }

  /** Those who have a role, with all words of it if there are any, else with some of them. */
  private List<Cast> holders(Spot spot, RoleForm role) {
    Optional<Cast> owner = owner(spot);
    Predicate<Cast> fits = c -> agrees(c, spot) && (owner.isEmpty() || owner.get() != c);
    List<Cast> holders =
        new ArrayList<>(book.holding(role, fits.and(c -> has(c, r -> r.covers(role)))));
    if (spot.mention().kind() == ActorKind.ORGANIZATION) {
      book.near(spot, fits.and(Cast::isNamed).and(c -> BodyNouns.hasWords(c, role))).stream()
          .filter(c -> !holders.contains(c))
          .forEach(holders::add);
    }
    if (holders.isEmpty() && isFormer(spot)) {
      RoleForm held = role.without(former(spot));
      holders.addAll(
          book.holding(held, fits.and(Cast::isNamed).and(c -> has(c, r -> r.covers(held)))));
    }
    if (holders.isEmpty()) {
      holders.addAll(book.holding(role, fits.and(c -> has(c, r -> r.overlaps(role)))));
    }
    if (holders.isEmpty() && owner.isPresent() && isKin(spot)) {
      // who was told of as such is not himself whose relative is meant
      holders.addAll(book.holding(role, c -> agrees(c, spot) && has(c, r -> r.covers(role))));
    }
    return holders.isEmpty() ? inOtherWords(role, fits.and(Cast::isNamed)) : holders;
  }

  private static boolean isKin(Spot spot) {
    return spot.head().lemmaIs(WordClass.MALE) || spot.head().lemmaIs(WordClass.FEMALE);
  }

  /** Those who have the same office by other words: <i>le chef de l’État</i>. */
  private List<Cast> inOtherWords(RoleForm role, Predicate<Cast> fits) {
    List<Cast> holders = new ArrayList<>();
    for (OfficeLexicon.Words words : offices.entries()) {
      RoleForm called = RoleForm.of(words.called());
      for (OfficeLexicon.Office office :
          role.covers(called) ? words.meant() : List.<OfficeLexicon.Office>of()) {
        RoleForm meant = role.as(called, RoleForm.of(office));
        book.holding(meant, fits.and(c -> has(c, r -> r.isOffice(meant, called.isBare())))).stream()
            .filter(c -> !holders.contains(c))
            .forEach(holders::add);
      }
    }
    return holders;
  }

  /** Whom the possessive of a description means, who is not whom the description means. */
  private Optional<Cast> owner(Spot spot) {
    Word word = spot.first();
    if (!isOwned(spot) || word.is(WordClass.PLURAL)) {
      return Optional.empty();
    }
    boolean man = word.is(WordClass.MASCULINE);
    boolean woman = word.is(WordClass.FEMININE);
    Predicate<Cast> agrees =
        c ->
            c.isHuman()
                && !c.isPlural()
                && !(man && c.gender() == Gender.FEMININE)
                && !(woman && c.gender() == Gender.MASCULINE);
    return book.rank(book.near(spot, agrees), spot, List.of(), (c, traits) -> {}).clear(1);
  }

  private static boolean has(Cast cast, Predicate<RoleForm> fits) {
    return cast.roles().stream().anyMatch(fits);
  }

  private Optional<Cast> settled(List<Cast> holders, Spot spot, String words, RoleForm role) {
    Optional<Cast> cast =
        holders.size() == 1 ? Optional.of(holders.get(0)) : picker.clear(holders, spot);
    cast.ifPresent(
        c -> {
          if (!isSame(spot)) {
            c.addDescription(words);
          }
          book.learn(c, NameForm.of(words));
          book.learn(c, role);
        });
    return cast;
  }

  /** Whether a description only says that somebody is meant again: <i>cette même source</i>. */
  private static boolean isSame(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      if (spot.passage().word(i).is(WordClass.SAME)) {
        return true;
      }
    }
    return false;
  }

  /** The one of several mentioned last. */
  private static Optional<Cast> last(List<Cast> holders, Spot spot) {
    return holders.stream()
        .filter(c -> c.lastBefore(spot) >= 0)
        .max(Comparator.comparingInt(c -> c.lastBefore(spot)));
  }

  /** Whether a voice has the very role, of nothing in particular: <i>le président Léa Roy</i>. */
  private static boolean isPlainly(Cast cast, RoleForm role) {
    return has(cast, r -> r.isBare() && r.covers(role));
  }

  /** Whether number and gender allow it; a masculine noun may mean a woman: <i>l'expert</i>. */
  static boolean agrees(Cast cast, Spot spot) {
    boolean generic =
        spot.mention().gender() == Gender.MASCULINE && !cast.isPlural() && !isTold(spot);
    boolean gender =
        !cast.isHuman() || generic && cast.isNamed() || !CastPicker.clashes(cast, spot);
    return cast.isPlural() == spot.mention().plural() && gender;
  }

  /** Whether the article tells the sex, as before a noun of both: <i>le sexagénaire</i>. */
  private static boolean isTold(Spot spot) {
    Word head = spot.head();
    boolean either = head.has(Feature.MASCULINE) == head.has(Feature.FEMININE);
    return either
        && (head.lemmaIs(WordClass.GENERAL_PERSON) || head.lemmaIs(WordClass.TRADE))
        && !head.lemmaIs(WordClass.OFFICE);
  }

  /** Whether it has a definite article, or lost it at the head of its sentence. */
  private static boolean isDefinite(Spot spot) {
    Mention mention = spot.mention();
    Word head = spot.head();
    boolean alone = mention.first() == mention.head() && !mention.plural();
    int before = mention.first() - 1;
    boolean both = spot.first().is(WordClass.PAIR) && !spot.first().is(WordClass.CARDINAL);
    return both
        || spot.first().is(WordClass.DEFINITE)
        || !mention.plural() && before >= 0 && spot.passage().word(before).is(WordClass.CONTRACTED)
        || alone && (head.isCapitalised() || mention.first() == 0);
  }

  /** Whether a description tells that a role is over: <i>l’ancienne ministre</i>. */
  private static boolean isFormer(Spot spot) {
    return !former(spot).isEmpty();
  }

  /** The lemma of the word that tells so, empty if there is none. */
  private static String former(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      if (spot.passage().word(i).lemmaIs(WordClass.FORMER)) {
        return spot.passage().word(i).lemma();
      }
    }
    return "";
  }

  private static boolean isOwned(Spot spot) {
    return spot.first().is(WordClass.POSSESSIVE);
  }

  private static boolean isBare(Spot spot) {
    return spot.mention().plural() && spot.first().isNoun();
  }
}
