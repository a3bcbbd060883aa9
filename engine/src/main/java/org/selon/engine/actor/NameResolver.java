package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.selon.engine.actor.NameForm.Likeness;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Says which names of an article are one voice's, the fullest names first.
 *
 * <p>A short name that two voices share waits for its place in the article: there the one more in
 * mind and more often mentioned has it.
 */
final class NameResolver {

  private static final double LEAD = 1.1;

  private final String text;
  private final CastBook book;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final NounLexicon nouns;
  private final NameLexicon lexicon;
  private final Function<Spot, Gender> clue;
  private final Map<Spot, Cast> found = new IdentityHashMap<>();
  private final Map<Spot, List<Cast>> shared = new IdentityHashMap<>();

  NameResolver(
      String text,
      CastBook book,
      NounLexicon nouns,
      NameLexicon lexicon,
      Function<Spot, Gender> clue) {
    this.clue = clue;
    this.text = text;
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.book = book;
  }

  /** A spot that gives a name, with its words. */
  private record Named(Spot spot, String words, NameForm form) {}

  /** Reads all names. */
  void read(List<Spot> spots) {
    List<Named> named = new ArrayList<>();
    for (Spot spot : spots) {
      if (isNaming(spot)) {
        String words = words(spot);
        named.add(new Named(spot, words, NameForm.of(words)));
      }
    }
    Comparator<Named> mostWords = Comparator.comparing(n -> -n.form().words().size());
    named.sort(mostWords.thenComparing(n -> -n.words().length()));
    named.forEach(this::read);
  }

  /** Whether a spot gives a name: a description does with an acronym in parentheses. */
  boolean isNaming(Spot spot) {
    return spot.form() == Mention.Form.NAME
        || spot.form() == Mention.Form.DESCRIPTION
            && spot.mention().kind() == ActorKind.ORGANIZATION
            && alias(spot).isPresent();
  }

  /** The voice that a name means at its place. */
  Optional<Cast> at(Spot spot) {
    if (found.containsKey(spot)) {
      return Optional.of(found.get(spot));
    }
    List<Cast> candidates = ofGender(clue.apply(spot), shared.getOrDefault(spot, List.of()));
    return book.rank(candidates, spot, List.of(), (cast, traits) -> {})
        .clear(LEAD)
        .or(() -> foremost(candidates, spot));
  }

  /** Those of some gender, if there are any; all if it is not known. */
  private static List<Cast> ofGender(Gender gender, List<Cast> candidates) {
    List<Cast> agreeing =
        gender == Gender.UNKNOWN
            ? candidates
            : candidates.stream().filter(c -> c.gender() == gender).toList();
    return agreeing.isEmpty() ? candidates : agreeing;
  }

  /** The one mentioned most so far, the first of those told equally often. */
  private static Optional<Cast> foremost(List<Cast> candidates, Spot spot) {
    return candidates.stream()
        .filter(c -> c.lastBefore(spot) >= 0)
        .reduce((a, b) -> b.mentioned() > a.mentioned() ? b : a);
  }

  private void read(Named name) {
    Spot spot = name.spot();
    String words = name.words();
    List<Cast> candidates = candidates(spot, name.form());
    if (candidates.size() > 1) {
      shared.put(spot, candidates);
      return;
    }
    Cast cast =
        candidates.isEmpty() ? book.add(new Cast(spot.mention(), words)) : candidates.get(0);
    if (candidates.isEmpty() && spot.first().pos() != Pos.DET) {
      cast.learnVague();
    }
    cast.addName(spot.mention(), words);
    book.learn(cast, name.form());
    if (isBodysNoun(spot)) {
      cast.learnBody();
    }
    if (spot.mention().kind() == ActorKind.ORGANIZATION) {
      turned(spot, name.form())
          .ifPresent(
              t -> {
                cast.addAlias(String.join(" ", t.words()));
                book.learn(cast, t);
              });
      cast.learnSort(spot.head());
      if (isFirmsName(spot)) {
        cast.learnFirm();
      }
      if (spot.first().is(WordClass.DEFINITE)
          && spot.mention().first() + 1 == spot.mention().head()) {
        cast.learnArticle();
      }
    }
    alias(spot)
        .ifPresent(
            a -> {
              cast.addAlias(a);
              book.learn(cast, NameForm.of(a));
            });
    for (Mention.Part part : spot.mention().roles()) {
      book.learn(cast, RoleForm.of(spot.passage(), part));
      if (isOffice(spot.passage().word(part.head())) && !isOwner(spot, part.head())) {
        cast.learnOffice();
      }
    }
    title(spot)
        .ifPresent(
            title -> {
              cast.learnOffice();
              String office = lexicon.office(title);
              if (!office.isEmpty()) {
                book.learn(cast, new RoleForm(office, Set.of(), Set.of()));
              }
            });
    found.put(spot, cast);
  }

  /** The other order of a body's name: <i>Ports Department</i> for <i>Department of Ports</i>. */
  private static Optional<NameForm> turned(Spot spot, NameForm form) {
    int of = spot.mention().last() - 1;
    boolean two = form.words().size() == 3 && of > spot.mention().first();
    return two && spot.passage().word(of).is(WordClass.GENITIVE)
        ? Optional.of(new NameForm(List.of(form.words().get(2), form.words().get(0))))
        : Optional.empty();
  }

  private static boolean isFirmsName(Spot spot) {
    Word last = spot.passage().word(spot.mention().last());
    return last.is(WordClass.FIRM_NAME)
        && last.isCapitalised()
        && spot.mention().last() > spot.mention().first();
  }

  /** The title before a person's name: <i>Rep. Ada Roy</i>. */
  private Optional<String> title(Spot spot) {
    Passage passage = spot.passage();
    int before = spot.mention().first() - 1;
    for (int i = Math.max(0, before); i <= spot.mention().last(); i++) {
      if (passage.word(i).span().start() >= spot.mention().name().start()) {
        return Optional.empty();
      }
      if (lexicon.isTitle(passage.word(i).text())) {
        return Optional.of(passage.word(i).text()).filter(t -> isPerson(spot.mention()));
      }
    }
    return Optional.empty();
  }

  /** Whether a possessive makes an owner of a word: <i>the Commissioner’s Office</i>. */
  private static boolean isOwner(Spot spot, int at) {
    return at < spot.mention().last() && spot.passage().word(at + 1).pos() == Pos.PART;
  }

  private boolean isOffice(Word word) {
    return !word.has(Feature.PLURAL)
        && !word.lemmaIs(WordClass.EITHER)
        && nouns
            .kind(RoleParser.lemma(nouns, word))
            .filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED)
            .isPresent();
  }

  /** Whether a noun before a name tells that it is a body's: <i>le fabricant Vire Orsel</i>. */
  private boolean isBodysNoun(Spot spot) {
    Word head = spot.head();
    boolean body =
        head.lemmaIs(WordClass.GENERAL_BODY)
            || nouns
                .kind(head.lemma())
                .filter(k -> k == NounLexicon.Kind.ORGANIZATION || k == NounLexicon.Kind.OUTLET)
                .isPresent();
    return body
        && spot.mention().kind() == ActorKind.ORGANIZATION
        && !head.isCapitalised()
        && spot.head().span().end() <= spot.mention().name().start();
  }

  /** The voices that a name can mean, by the strictest comparison that finds any. */
  private List<Cast> candidates(Spot spot, NameForm form) {
    Mention mention = spot.mention();
    Predicate<Cast> free = c -> c.isNamed() && !clashes(c, mention);
    Predicate<Cast> person =
        free.and(c -> c.kind() == ActorKind.PERSON && mayBePerson(mention, form));
    Predicate<Cast> body = free.and(c -> c.kind() != ActorKind.PERSON && !isPerson(mention));
    List<Comparison> comparisons =
        List.of(
            new Comparison(Likeness.WHOLE, free.and(c -> c.isCalled(form))),
            new Comparison(
                Likeness.LAST,
                person.and(c -> form.isTailOf(c.form()) || form.isVariantOf(c.form()))),
            new Comparison(
                Likeness.LETTERS, free.and(c -> mayBeBody(c) && form.isAcronymOf(c.form()))),
            new Comparison(Likeness.FIRST, body.and(c -> form.isHeadOf(c.form()))),
            new Comparison(
                Likeness.LAST, body.and(c -> form.words().size() > 1 && form.isTailOf(c.form()))),
            new Comparison(
                Likeness.FIRST,
                person.and(c -> form.words().size() == 1 && form.isHeadOf(c.form()))),
            new Comparison(Likeness.SPELLING, person.and(c -> form.isMisspeltTailOf(c.form()))));
    for (Comparison comparison : comparisons) {
      List<Cast> candidates = book.like(form, comparison.way(), comparison.test());
      if (!candidates.isEmpty()) {
        return candidates;
      }
    }
    return List.of();
  }

  /** A way to look for voices, and what tells whether one found so is meant. */
  private record Comparison(Likeness way, Predicate<Cast> test) {}

  private static boolean clashes(Cast cast, Mention mention) {
    return cast.kind() == ActorKind.PERSON
        && isPerson(mention)
        && cast.gender() != Gender.UNKNOWN
        && mention.gender() != Gender.UNKNOWN
        && cast.gender() != mention.gender();
  }

  /** Three words and more may name a body where neither a given name nor a title says not. */
  private static boolean mayBeBody(Cast cast) {
    return cast.kind() != ActorKind.PERSON
        || cast.gender() == Gender.UNKNOWN && cast.form().words().size() > 2;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON;
  }

  /** A single capitalised word may be a family name, whatever kind it looks like. */
  private static boolean mayBePerson(Mention mention, NameForm form) {
    return isPerson(mention) || form.words().size() <= 2;
  }

  /** The words of a name without its acronym in parentheses and its line breaks. */
  private String words(Spot spot) {
    String words = new Span(nameStart(spot), spot.mention().name().end()).in(text);
    int open = words.indexOf('(');
    String name = (open > 0 ? words.substring(0, open) : words).strip();
    return BLANKS.matcher(name).replaceAll(" ");
  }

  /** Where a name starts: behind the article of a description, and behind what tells it is new. */
  private static int nameStart(Spot spot) {
    int i = spot.mention().first();
    if (spot.form() == Mention.Form.NAME || !spot.first().is(WordClass.DEFINITE)) {
      return spot.mention().name().start();
    }
    while (i < spot.mention().head()
        && (i == spot.mention().first() || spot.passage().word(i).lemmaIs(WordClass.NEW))) {
      i++;
    }
    return spot.passage().word(i).span().start();
  }

  /** The acronym that a mention of a body gives in parentheses. */
  private Optional<String> alias(Spot spot) {
    if (isPerson(spot.mention()) || spot.mention().kind() == ActorKind.UNNAMED) {
      return Optional.empty();
    }
    String words = spot.mention().span().in(text);
    int open = words.lastIndexOf('(');
    int close = words.lastIndexOf(')');
    return open > 0 && close > open + 1
        ? Optional.of(words.substring(open + 1, close))
        : Optional.empty();
  }
}
