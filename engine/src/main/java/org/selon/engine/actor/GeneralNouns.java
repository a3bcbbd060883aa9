package org.selon.engine.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final double LEAD = 1.3;

  /** How many sentences may stand between a headline and what it anticipates. */
  private static final int OPENING = 4;

  /** How many words beside its noun a description may have that takes up somebody by sort. */
  private static final int SHORT = 2;

  private final CastBook book;
  private final NounLexicon nouns;
  private final NameLexicon names;

  GeneralNouns(CastBook book, NounLexicon nouns, NameLexicon names) {
    this.book = book;
    this.nouns = nouns;
    this.names = names;
  }

  /**
   * The one voice of its sort that is in mind.
   *
   * @param words the description
   */
  Optional<Cast> at(Spot spot, RoleForm role, String words) {
    int more = role.more().size();
    boolean pointed = spot.first().is(WordClass.DEMONSTRATIVE) && isPersonal(spot);
    if (pointed || !isShort(spot, role)) {
      boolean known = pointed || spot.head().lemmaIs(WordClass.TRADE);
      return known ? onlyOne(spot) : Optional.empty();
    }
    if (spot.mention().plural()) {
      Optional<Cast> pair = pair(spot, words);
      return pair.isPresent() || more > 0 ? pair : group(spot);
    }
    return switch (spot.mention().kind()) {
      case ORGANIZATION -> more <= 1 ? body(spot, role) : Optional.empty();
      case DOCUMENT -> more == 0 ? document(spot) : Optional.empty();
      default -> person(spot, role);
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

  private Optional<Cast> body(Spot spot, RoleForm role) {
    Predicate<Cast> fits = c -> agrees(c, spot) && c.isNamed();
    Optional<Cast> named = clear(book.near(spot, fits.and(c -> hasWord(c, role.head()))), spot);
    boolean outlet = role.qualities().containsAll(role.more()) && isOutlet(role.head());
    if (named.isEmpty() && spot.head().lemmaIs(WordClass.STATE)) {
      return clear(book.near(spot, fits.and(Cast::mayBeState).and(Cast::acts)), spot);
    }
    if (named.isPresent() || !outlet && !spot.head().lemmaIs(WordClass.GENERAL_BODY)) {
      return named;
    }
    if (outlet) {
      List<Cast> outlets = book.near(spot, fits.and(c -> names.isOutlet(c.name())));
      if (!outlets.isEmpty()) {
        return clear(outlets, spot);
      }
    }
    boolean any = spot.head().lemmaIs(WordClass.ANY_BODY);
    Predicate<Cast> sort =
        c -> mayBeBody(c) && c.isOfSort(spot.head()) && (any || isFreeBody(c, role.head()));
    Predicate<Cast> free = fits.and(sort).and(c -> !c.isPlace());
    Predicate<Cast> close = fits.and(c -> !c.notesBefore(spot, 1).isEmpty());
    if (outlet && !role.isBare()) {
      return clear(book.near(spot, free.and(close).and(Cast::spoke)), spot);
    }
    Predicate<Cast> people = c -> any && isBand(c, spot);
    Predicate<Cast> sorted =
        c -> c.form().words().stream().anyMatch(w -> nouns.takesUp(role.head(), w));
    Optional<Cast> found =
        clear(book.near(spot, free.or(people)), spot)
            .or(() -> only(book.near(spot, free.and(sorted))));
    return found.isPresent() || outlet
        ? found
        : only(book.near(
                spot,
                close.and(c -> c.kind() == ActorKind.ORGANIZATION && c.isOfSort(spot.head()))))
            .or(() -> onlyVoice(spot, free));
  }

  /** The only body of its sort that spoke before, however long ago. */
  private Optional<Cast> onlyVoice(Spot spot, Predicate<Cast> fits) {
    return only(
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

  private static Optional<Cast> only(List<Cast> casts) {
    return casts.size() == 1 ? Optional.of(casts.get(0)) : Optional.empty();
  }

  /** The text in mind, whatever it was called: <i>une enquête … l'étude</i>. */
  private Optional<Cast> document(Spot spot) {
    Predicate<Cast> fits = c -> c.kind() == ActorKind.DOCUMENT && agrees(c, spot);
    if (spot.head().lemmaIs(WordClass.GENERAL_DOCUMENT)) {
      return last(book.near(spot, fits), spot);
    }
    return spot.head().lemmaIs(WordClass.STUDY)
        ? clear(book.near(spot, fits.and(Cast::spoke)), spot)
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
        only(book.near(spot, told))
            .filter(c -> c.notesBefore(spot, OPENING).stream().allMatch(n -> n.paragraph() == 0));
    found.ifPresent(c -> c.describeAnew(words));
    return found;
  }

  private static boolean agreesInNumber(Cast cast, Spot spot) {
    return cast.isPlural() == spot.mention().plural();
  }

  /** The one before the court, else the only one of the sentence before, else the one in mind. */
  private Optional<Cast> person(Spot spot, RoleForm role) {
    if (spot.head().lemmaIs(WordClass.ACCUSED)) {
      List<Cast> charged =
          book.all().stream().filter(c -> c.isCharged() && agrees(c, spot)).toList();
      if (charged.size() == 1) {
        return Optional.of(charged.get(0));
      }
    }
    if (!isGeneralPerson(spot)) {
      boolean unlisted = !spot.mention().voice() && spot.head().pos() == Pos.NOUN;
      return unlisted || isNew(spot)
          ? onlyOne(spot).filter(c -> isForemost(c, spot))
          : Optional.empty();
    }
    Predicate<Cast> sure = c -> isPerson(c) && (role.isBare() || !clashes(c, spot));
    return onlyOne(spot)
        .or(() -> clear(near(spot, sure), spot))
        .or(() -> lonely(spot))
        .or(() -> likely(spot))
        .or(() -> spot.head().lemmaIs(WordClass.GENERAL_PERSON) ? unnamed(spot) : Optional.empty());
  }

  /** Whether somebody was the subject or the speaker of the last sentence that tells of him. */
  private static boolean isForemost(Cast cast, Spot spot) {
    return cast.notesBefore(spot, 1).stream().anyMatch(n -> n.leading() || n.speaking());
  }

  private static boolean isNew(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      if (spot.passage().word(i).lemmaIs(WordClass.NEW)) {
        return true;
      }
    }
    return false;
  }

  /** The only one described shortly before who has no name: <i>son mari … l’homme</i>. */
  private Optional<Cast> unnamed(Spot spot) {
    Predicate<Cast> sure =
        c ->
            !c.isNamed()
                && c.kind() == ActorKind.UNNAMED
                && c.isHuman()
                && c.gender() == spot.mention().gender()
                && c.members().isEmpty()
                && !c.isGroup();
    return only(near(spot, sure.and(c -> !c.notesBefore(spot, 2).isEmpty())));
  }

  /**
   * The only one just named, whom nothing but capitals makes a person, for a noun of either sex.
   */
  private Optional<Cast> likely(Spot spot) {
    if (spot.mention().gender() != Gender.UNKNOWN) {
      return Optional.empty();
    }
    return only(
        near(
            spot,
            c ->
                c.kind() == ActorKind.PERSON
                    && c.isNamed()
                    && c.form().words().size() > 1
                    && !c.notesBefore(spot, 1).isEmpty()));
  }

  /** The only person named in this sentence before or in the one before. */
  private Optional<Cast> onlyOne(Spot spot) {
    List<Cast> close =
        near(spot, c -> (isPerson(c) || isHeard(c, spot)) && !c.notesBefore(spot, 1).isEmpty());
    List<Cast> sure = close.stream().filter(c -> !clashes(c, spot)).toList();
    return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
  }

  /** The only person named so far, however long ago. */
  private Optional<Cast> lonely(Spot spot) {
    List<Cast> named =
        book.all().stream().filter(c -> isPerson(c) && c.lastBefore(spot) >= 0).toList();
    return named.size() == 1 && agrees(named.get(0), spot) && !clashes(named.get(0), spot)
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /**
   * The one who has just been heard for the first time, of whom nothing was told yet: <i>« Non »,
   * dit Ivo Palu. Le maire ajoute que …</i>.
   */
  Optional<Cast> newcomer(Spot spot) {
    boolean office =
        nouns.kind(spot.head().lemma()).filter(k -> k == NounLexicon.Kind.PERSON).isPresent();
    if (!office || !spot.leading() || spot.mention().plural() || spot.isQuoted()) {
      return Optional.empty();
    }
    return onlyOne(spot)
        .filter(c -> c.roles().isEmpty() && c.lastSpoken(spot) == c.lastBefore(spot))
        .filter(c -> c.notesBefore(spot, Antecedents.REACH).size() == 1);
  }

  /** Whether one person is described: <i>cette habitante du quai</i>. */
  private static boolean isPersonal(Spot spot) {
    return spot.mention().kind() == ActorKind.UNNAMED
        && spot.mention().voice()
        && !spot.mention().plural();
  }

  private boolean isGeneralPerson(Spot spot) {
    Word head = spot.head();
    boolean person =
        nouns
            .kind(RoleParser.lemma(nouns, head))
            .filter(k -> k == NounLexicon.Kind.PERSON)
            .isPresent();
    boolean former = false;
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      former |= spot.passage().word(i).lemmaIs(WordClass.FORMER);
    }
    return former
        || person && !head.lemmaIs(WordClass.OFFICE)
        || head.lemmaIs(WordClass.GENERAL_PERSON)
        || head.lemmaIs(WordClass.TRADE)
        || head.lemmaIs(WordClass.DEMONYM) && head.isCapitalised();
  }

  /** Whether a name of two words or more has just spoken, as people do. */
  private static boolean isHeard(Cast cast, Spot spot) {
    return cast.isDoubtfulPerson()
        && cast.form().words().size() > 1
        && cast.notesBefore(spot, 1).stream().anyMatch(n -> n.speaking() && !n.told());
  }

  private static boolean isPerson(Cast cast) {
    return cast.kind() == ActorKind.PERSON && cast.isNamed() && !cast.isDoubtfulPerson();
  }

  private List<Cast> near(Spot spot, Predicate<Cast> fits) {
    return book.near(spot, c -> agrees(c, spot) && fits.test(c));
  }

  private static boolean agrees(Cast cast, Spot spot) {
    return DescriptionResolver.agrees(cast, spot);
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
    List<Cast> known = near(spot, fits);
    List<Cast> sure = known.stream().filter(c -> c.gender() == gender).toList();
    return last(sure.isEmpty() ? known : sure, spot);
  }

  /** The two people in mind that a description in the plural counts: <i>les deux élus</i>. */
  private Optional<Cast> pair(Spot spot, String words) {
    boolean bodies = spot.mention().kind() == ActorKind.ORGANIZATION;
    if (!isPair(spot) || !bodies && spot.mention().kind() != ActorKind.UNNAMED) {
      return Optional.empty();
    }
    Predicate<Cast> sort = c -> bodies ? isBody(c) : isPerson(c);
    Optional<Cast> known =
        last(
            book.near(
                spot,
                c ->
                    c.members().size() == 2
                        && c.members().stream().allMatch(bodies ? m -> mayBeBody(m) : sort)),
            spot);
    if (known.isPresent()) {
      return known;
    }
    Optional<Cast> counted = counted(spot);
    if (counted.isPresent()) {
      return counted;
    }
    for (int reach = 1; reach <= Antecedents.REACH; reach++) {
      int back = reach;
      List<Cast> two = book.near(spot, sort.and(c -> !c.notesBefore(spot, back).isEmpty()));
      if (two.size() == 2) {
        return Optional.of(book.add(new Cast(spot.mention(), words, two)));
      }
    }
    return Optional.empty();
  }

  /** The people counted alike before: <i>deux alpinistes … les deux hommes</i>. */
  private Optional<Cast> counted(Spot spot) {
    String number = cardinal(spot);
    Predicate<Cast> alike =
        c ->
            c.isPlural()
                && !c.isNamed()
                && c.isHuman()
                && c.members().isEmpty()
                && c.form().words().stream().limit(2).anyMatch(number::equals);
    return number.isEmpty() ? Optional.empty() : last(book.near(spot, alike), spot);
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

  private static boolean isBody(Cast cast) {
    return mayBeBody(cast) && cast.isNamed() && cast.acts() && cast.members().isEmpty();
  }

  private static boolean isPair(Spot spot) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i < mention.head(); i++) {
      if (spot.passage().word(i).is(WordClass.PAIR)) {
        return true;
      }
    }
    return false;
  }

  /** The people in mind, whatever they were called: <i>des chercheurs … les scientifiques</i>. */
  private Optional<Cast> group(Spot spot) {
    if (!spot.head().lemmaIs(WordClass.GENERAL_PERSON)
        || spot.mention().kind() != ActorKind.UNNAMED) {
      return Optional.empty();
    }
    return clear(
        book.near(
            spot,
            c ->
                c.isPlural()
                    && c.members().isEmpty()
                    && c.spoke()
                    && c.isGeneral()
                    && agrees(c, spot)),
        spot);
  }

  /** The one that is clearly most in mind. */
  Optional<Cast> clear(List<Cast> candidates, Spot spot) {
    return book.rank(candidates, spot, List.of(), (c, traits) -> addGender(c, spot, traits))
        .clear(LEAD);
  }

  private static void addGender(Cast cast, Spot spot, Set<Trait> traits) {
    if (cast.isDoubtfulPerson() && spot.mention().kind() == ActorKind.ORGANIZATION) {
      traits.add(Trait.DOUBTFUL_PERSON);
    }
    if (cast.kind() == ActorKind.ORGANIZATION && !cast.acts()) {
      traits.add(Trait.IDLE);
    }
    if (cast.isHuman() && clashes(cast, spot)) {
      traits.add(Trait.GENDER_DOUBTED);
    }
  }

  static boolean clashes(Cast cast, Spot spot) {
    Gender gender = spot.mention().gender();
    return cast.gender() != Gender.UNKNOWN && gender != Gender.UNKNOWN && cast.gender() != gender;
  }

  private boolean isOutlet(String noun) {
    return nouns.kind(noun).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
  }

  private static Optional<Cast> last(List<Cast> casts, Spot spot) {
    return casts.stream()
        .filter(c -> c.lastBefore(spot) >= 0)
        .max(Comparator.comparingInt(c -> c.lastBefore(spot)));
  }

  static boolean hasWord(Cast cast, String word) {
    return cast.kind() != ActorKind.PERSON && cast.form().words().contains(word);
  }

  private static boolean mayBeBody(Cast cast) {
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
