package org.selon.engine.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * one voice in mind. What fits two voices equally means nobody known.
 */
final class DescriptionResolver {

  private static final double LEAD = 1.3;

  private final String text;
  private final CastBook book;
  private final NounLexicon nouns;

  DescriptionResolver(String text, CastBook book, NounLexicon nouns) {
    this.text = text;
    this.book = book;
    this.nouns = nouns;
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
      List<Cast> holders = book.holding(role, c -> agrees(c, spot) && holds(c, role));
      if (!holders.isEmpty()) {
        List<Cast> plain = holders.stream().filter(c -> isPlainly(c, role)).toList();
        return settled(role.isBare() && !plain.isEmpty() ? plain : holders, spot, words, role);
      }
    }
    if (definite && isShort(spot, role) && !spot.mention().plural()) {
      Optional<Cast> taken = general(spot, role);
      if (taken.isPresent()) {
        book.learn(taken.get(), role);
        taken.get().learnBody();
        return taken;
      }
    }
    Cast cast = book.add(new Cast(spot.mention(), words));
    book.learn(cast, role);
    if (spot.head().lemmaIs(WordClass.COLLECTIVE)) {
      cast.learnGroup();
    }
    return Optional.of(cast);
  }

  /** Whether a description has no more than one adjective beside its noun. */
  private static boolean isShort(Spot spot, RoleForm role) {
    Mention mention = spot.mention();
    for (int i = mention.head() + 1; i <= mention.last(); i++) {
      if (spot.passage().word(i).pos() == Pos.ADP) {
        return false;
      }
    }
    return role.more().size() <= 1;
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
    return cast.roles().stream().anyMatch(r -> r.isBare() && r.covers(role));
  }

  private static boolean holds(Cast cast, RoleForm role) {
    return cast.roles().stream().anyMatch(r -> r.covers(role));
  }

  /** Whom a noun that tells little means: the one voice of its sort that is in mind. */
  private Optional<Cast> general(Spot spot, RoleForm role) {
    Word head = spot.head();
    ActorKind kind = spot.mention().kind();
    Predicate<Cast> fits = c -> agrees(c, spot);
    if (kind == ActorKind.ORGANIZATION) {
      List<Cast> so = book.near(spot, fits.and(c -> c.isNamed() && hasWord(c, role.head())));
      Optional<Cast> named = clear(so, spot);
      if (named.isPresent() || !isGeneralBody(head)) {
        return named;
      }
      List<Cast> bodies = book.near(spot, fits.and(c -> isFreeBody(c, role.head()) && c.acts()));
      return clear(bodies, spot);
    }
    if (kind == ActorKind.DOCUMENT) {
      return head.lemmaIs(WordClass.GENERAL_DOCUMENT)
          ? last(book.near(spot, fits.and(c -> c.kind() == ActorKind.DOCUMENT)), spot)
          : Optional.empty();
    }
    if (!head.lemmaIs(WordClass.GENERAL_PERSON) && !head.lemmaIs(WordClass.TRADE)) {
      return Optional.empty();
    }
    List<Cast> people =
        book.near(
            spot,
            fits.and(c -> c.kind() == ActorKind.PERSON && c.isNamed() && !c.isDoubtfulPerson()));
    List<Cast> close = people.stream().filter(c -> !c.notesBefore(spot, 1).isEmpty()).toList();
    return close.size() == 1 ? Optional.of(close.get(0)) : clear(people, spot);
  }

  private Optional<Cast> clear(List<Cast> candidates, Spot spot) {
    return book.rank(candidates, spot, List.of(), (cast, traits) -> {}).clear(LEAD);
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
    return cast.isNamed()
        && (cast.kind() == ActorKind.ORGANIZATION || cast.isDoubtfulPerson())
        && cast.form().words().stream()
            .allMatch(
                w ->
                    w.equals(head)
                        || nouns.kind(w).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isEmpty());
  }

  private static boolean agrees(Cast cast, Spot spot) {
    Mention mention = spot.mention();
    boolean gender =
        !cast.isHuman()
            || cast.gender() == Gender.UNKNOWN
            || mention.gender() == Gender.UNKNOWN
            || cast.gender() == mention.gender();
    return cast.isPlural() == mention.plural() && gender;
  }

  private static boolean isDefinite(Spot spot) {
    Mention mention = spot.mention();
    return spot.first().is(WordClass.DEFINITE)
        || spot.head().isCapitalised() && mention.first() == mention.head() && !mention.plural();
  }

  private static boolean isOwned(Spot spot) {
    return spot.first().is(WordClass.POSSESSIVE);
  }

  private static boolean isBare(Spot spot) {
    return spot.mention().plural() && spot.first().isNoun();
  }
}
