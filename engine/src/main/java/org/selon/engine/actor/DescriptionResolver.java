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
 * Says whom a description means.
 *
 * <p>An indefinite one is a new voice. A definite one takes up who was described so, who has that
 * role anywhere in the article, whose name has that noun, or, where the noun is a general one, the
 * one voice of its sort that is in mind. What fits two voices equally means nobody known.
 */
final class DescriptionResolver {

  private static final double LEAD = 1.3;

  /** How many words beside its noun a description may have that takes up somebody by sort. */
  private static final int SHORT = 2;

  private final String text;
  private final CastBook book;
  private final NounLexicon nouns;
  private final NameLexicon names;

  DescriptionResolver(String text, CastBook book, NounLexicon nouns, NameLexicon names) {
    this.text = text;
    this.book = book;
    this.nouns = nouns;
    this.names = names;
  }

  /** The voice meant, a new one where none before fits; empty where two fit equally. */
  Optional<Cast> at(Spot spot) {
    String words = spot.mention().span().in(text).replaceAll("\\s+", " ");
    NameForm form = NameForm.of(words);
    RoleForm role = role(spot);
    if (isLatter(spot)) {
      return latter(spot);
    }
    boolean definite = isDefinite(spot);
    if (definite || isOwned(spot) || isBare(spot)) {
      List<Cast> same = book.called(form, c -> !c.isNamed());
      if (!same.isEmpty()) {
        return Optional.of(same.get(same.size() - 1));
      }
    }
    if (definite || isOwned(spot) && role.isBare()) {
      List<Cast> holders = holders(spot, role);
      if (!holders.isEmpty()) {
        List<Cast> plain = holders.stream().filter(c -> isPlainly(c, role)).toList();
        return settled(role.isBare() && !plain.isEmpty() ? plain : holders, spot, words, role);
      }
    }
    if (definite && isShort(spot, role)) {
      Optional<Cast> taken = ofSort(spot, role);
      if (taken.isPresent()) {
        if (spot.mention().kind() == ActorKind.ORGANIZATION) {
          taken.get().learnBody();
        }
        book.learn(taken.get(), role);
        return taken;
      }
    }
    Cast cast = book.add(new Cast(spot.mention(), words));
    book.learn(cast, role);
    if (spot.head().lemmaIs(WordClass.COLLECTIVE)) {
      cast.learnGroup();
    }
    if (spot.head().lemmaIs(WordClass.GENERAL_PERSON)) {
      cast.learnGeneral();
    }
    return Optional.of(cast);
  }

  /** Whether a description has little beside its noun, and nothing behind a preposition. */
  private static boolean isShort(Spot spot, RoleForm role) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i <= mention.last(); i++) {
      Pos pos = spot.passage().word(i).pos();
      if (pos == Pos.PART || pos == Pos.ADP && i > mention.head()) {
        return false;
      }
    }
    return role.more().size() <= SHORT;
  }

  /** Whether a mention takes up the last voice named: <i>cette dernière</i>. */
  private static boolean isLatter(Spot spot) {
    Mention mention = spot.mention();
    return spot.head().lemmaIs(WordClass.LATTER)
        && spot.first().is(WordClass.DEFINITE)
        && mention.last() == mention.first() + 1;
  }

  /** The voice mentioned last before a place, of those that agree. */
  private Optional<Cast> latter(Spot spot) {
    Gender gender = spot.mention().gender();
    List<Cast> known = book.near(spot, c -> agrees(c, spot) && c.lastBefore(spot) >= 0);
    List<Cast> sure = known.stream().filter(c -> c.gender() == gender).toList();
    return last(sure.isEmpty() ? known : sure, spot);
  }

  private static RoleForm role(Spot spot) {
    Mention mention = spot.mention();
    return RoleForm.of(
        spot.passage(), new Mention.Part(mention.first(), mention.last(), mention.head()));
  }

  /** Those who have a role, with all words of it if there are any, else with some of them. */
  private List<Cast> holders(Spot spot, RoleForm role) {
    Optional<Cast> owner = owner(spot);
    Predicate<Cast> fits = c -> agrees(c, spot) && (owner.isEmpty() || owner.get() != c);
    List<Cast> holders = book.holding(role, fits.and(c -> has(c, r -> r.covers(role))));
    return holders.isEmpty()
        ? book.holding(role, fits.and(c -> has(c, r -> r.overlaps(role))))
        : holders;
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
    Optional<Cast> cast = holders.size() == 1 ? Optional.of(holders.get(0)) : clear(holders, spot);
    cast.ifPresent(
        c -> {
          c.addDescription(words);
          book.learn(c, NameForm.of(words));
          book.learn(c, role);
        });
    return cast;
  }

  /** Whether a voice has the very role, of nothing in particular: <i>le président Léa Roy</i>. */
  private static boolean isPlainly(Cast cast, RoleForm role) {
    return has(cast, r -> r.isBare() && r.covers(role));
  }

  /** Whom a noun that tells little means: the one voice of its sort that is in mind. */
  private Optional<Cast> ofSort(Spot spot, RoleForm role) {
    int more = role.more().size();
    if (spot.mention().plural()) {
      return more == 0 ? group(spot) : Optional.empty();
    }
    return switch (spot.mention().kind()) {
      case ORGANIZATION -> more <= 1 ? body(spot, role) : Optional.empty();
      case DOCUMENT -> more == 0 ? document(spot) : Optional.empty();
      default -> person(spot, role);
    };
  }

  private Optional<Cast> body(Spot spot, RoleForm role) {
    Predicate<Cast> fits = c -> agrees(c, spot) && c.isNamed();
    Optional<Cast> named = clear(book.near(spot, fits.and(c -> hasWord(c, role.head()))), spot);
    boolean outlet = role.isBare() && isOutlet(role.head());
    if (named.isPresent() || !outlet && !spot.head().lemmaIs(WordClass.GENERAL_BODY)) {
      return named;
    }
    if (outlet) {
      List<Cast> outlets = book.near(spot, fits.and(c -> names.isOutlet(c.name())));
      if (!outlets.isEmpty()) {
        return clear(outlets, spot);
      }
    }
    return clear(book.near(spot, fits.and(c -> isFreeBody(c, role.head()) && c.acts())), spot);
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

  private Optional<Cast> person(Spot spot, RoleForm role) {
    if (!spot.head().lemmaIs(WordClass.GENERAL_PERSON) && !spot.head().lemmaIs(WordClass.TRADE)) {
      return Optional.empty();
    }
    List<Cast> people =
        book.near(
            spot,
            c ->
                c.kind() == ActorKind.PERSON
                    && c.isNamed()
                    && !c.isDoubtfulPerson()
                    && agrees(c, spot)
                    && (role.isBare() || !clashes(c, spot)));
    List<Cast> close = people.stream().filter(c -> !c.notesBefore(spot, 1).isEmpty()).toList();
    return close.size() == 1 ? Optional.of(close.get(0)) : clear(people, spot);
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

  private Optional<Cast> clear(List<Cast> candidates, Spot spot) {
    return book.rank(candidates, spot, List.of(), (c, traits) -> addGender(c, spot, traits))
        .clear(LEAD);
  }

  private static void addGender(Cast cast, Spot spot, Set<Trait> traits) {
    if (cast.isHuman() && clashes(cast, spot)) {
      traits.add(Trait.GENDER_DOUBTED);
    }
  }

  private static boolean clashes(Cast cast, Spot spot) {
    Gender gender = spot.mention().gender();
    return cast.gender() != Gender.UNKNOWN && gender != Gender.UNKNOWN && cast.gender() != gender;
  }

  private boolean isOutlet(String noun) {
    return nouns.kind(noun).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
  }

  private boolean isGeneralBody(Word head) {
    return head.lemmaIs(WordClass.GENERAL_BODY)
        || nouns.kind(head.lemma()).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
  }

  private static Optional<Cast> last(List<Cast> casts, Spot spot) {
    return casts.stream()
        .filter(c -> c.lastBefore(spot) >= 0)
        .max(Comparator.comparingInt(c -> c.lastBefore(spot)));
  }

  private static boolean hasWord(Cast cast, String word) {
    return cast.kind() != ActorKind.PERSON && cast.form().words().contains(word);
  }

  /** Whether a body's name has no noun that tells it is another sort of body. */
  private boolean isFreeBody(Cast cast, String head) {
    return (cast.kind() == ActorKind.ORGANIZATION || cast.isDoubtfulPerson())
        && cast.form().words().stream()
            .allMatch(
                w ->
                    w.equals(head)
                        || nouns.kind(w).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isEmpty());
  }

  /** Whether number and gender allow it; a masculine noun may mean a woman: <i>l'expert</i>. */
  private static boolean agrees(Cast cast, Spot spot) {
    boolean generic = spot.mention().gender() == Gender.MASCULINE && !cast.isPlural();
    boolean gender = !cast.isHuman() || generic && cast.isNamed() || !clashes(cast, spot);
    return cast.isPlural() == spot.mention().plural() && gender;
  }

  /** Whether it has a definite article, or lost it at the head of its sentence. */
  private static boolean isDefinite(Spot spot) {
    Mention mention = spot.mention();
    Word head = spot.head();
    boolean alone = mention.first() == mention.head() && !mention.plural();
    return spot.first().is(WordClass.DEFINITE)
        || alone && (head.isCapitalised() || mention.first() == 0);
  }

  private static boolean isOwned(Spot spot) {
    return spot.first().is(WordClass.POSSESSIVE);
  }

  private static boolean isBare(Spot spot) {
    return spot.mention().plural() && spot.first().isNoun();
  }
}
