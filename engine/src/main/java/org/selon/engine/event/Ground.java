package org.selon.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.attribution.Parse;
import org.selon.engine.attribution.SubjectFinder;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.mention.MentionFinder;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * A passage as this stage looks at it.
 *
 * @param parse verb groups and mentions by word
 * @param subjects finds subjects
 * @param contacts the words of contact
 * @param positions the words of position
 * @param finder finds mentions within mentions
 */
record Ground(
    Parse parse,
    SubjectFinder subjects,
    PhraseMatcher contacts,
    PhraseMatcher positions,
    MentionFinder finder) {

  /** The words of contact of a type at a word. */
  Optional<PhraseMatcher.Match> contact(int i, Phrase.Type type) {
    return contacts.at(parse, i, type);
  }

  /** Whether a description names somebody who speaks for a body. */
  boolean speaksFor(String words) {
    return Arrays.stream(words.split("[\\s,]+"))
        .anyMatch(w -> positions.names(w.toLowerCase(Locale.ROOT), Phrase.Type.SPOKESPERSON));
  }

  /** Whether a word opens another clause than that of {@code verb}. */
  private boolean isBorder(int i, VerbGroup verb) {
    if (contact(i, Phrase.Type.ALONG).isPresent()) {
      return false;
    }
    Optional<VerbGroup> other = parse.verb(i);
    if (other.isPresent()) {
      return other.get() != verb && other.get().isFinite() && !isMisread(other.get());
    }
    return parse.is(i, WordClass.COMPLEMENTISER) && !parse.isPos(i, Pos.DET)
        || parse.is(i, WordClass.COMPLEMENTISER) && parse.mention(i + 1).isPresent()
        || parse.is(i, WordClass.RELATIVE_SUBJECT)
            && (parse.isPos(i, Pos.PRON) || parse.verb(i + 1).isPresent())
        || parse.is(i, WordClass.RELATIVE) && !parse.isPos(i, Pos.DET)
        || parse.is(i, WordClass.SUBORDINATOR) && parse.isPos(i, Pos.SCONJ)
        || parse.isMark(i, ";:");
  }

  /**
   * Whether a verb stands where an adjective would, beside a noun that has its own verb: <i>des
   * réunions secrètes que</i> · <i>two retired generals</i> · <i>a meeting planned for</i>.
   */
  boolean isMisread(VerbGroup verb) {
    int i = verb.first();
    if (i != verb.last() || !parse.has(i - 1)) {
      return false;
    }
    boolean noun = parse.word(i - 1).isNoun();
    boolean opens = parse.isPos(i - 1, Pos.NUM) || parse.isPos(i - 1, Pos.DET);
    boolean marked =
        parse.word(i).has(Feature.PAST_PARTICIPLE)
            && contact(i, Phrase.Type.STATUS).isPresent()
            && parse.isPos(i + 1, Pos.ADP);
    return noun && parse.is(i + 1, WordClass.COMPLEMENTISER)
        || opens && parse.has(i + 1) && parse.word(i + 1).isNoun()
        || marked;
  }

  /**
   * Whether a preposition stands before a mention, and is no part of its number: <i>at least</i>.
   */
  boolean isGoverned(Mention mention) {
    boolean number =
        parse.isPos(mention.first(), Pos.ADJ) && parse.isPos(mention.first() + 1, Pos.NUM)
            || parse.isPos(mention.first() - 1, Pos.ADV) && parse.isPos(mention.first(), Pos.NUM);
    int article = mention.first() - 1;
    boolean partitive =
        parse.is(article, WordClass.INDEFINITE_ARTICLE)
            && mention.plural()
            && !(parse.has(article - 1)
                && (parse.word(article - 1).isNoun() || parse.word(article - 1).isVerb()));
    return !number && !partitive && parse.isGoverned(mention);
  }

  /** Number of the last word of the clause that goes on at {@code from}. */
  int end(int from, VerbGroup verb) {
    int i = from;
    while (parse.has(i) && !isBorder(i, verb)) {
      i++;
    }
    return i - 1;
  }

  /** Number of the first word of the clause that leads to {@code to}. */
  int start(int to, VerbGroup verb) {
    int i = to;
    while (parse.has(i) && !isBorder(i, verb)) {
      i--;
    }
    return i + 1;
  }

  /** The words from one number to another. */
  Span span(int from, int to) {
    return parse.passage().span(from, Math.max(from, Math.min(to, parse.size() - 1)));
  }

  /** Whether a mention can take part: it means somebody. */
  boolean isParty(Mention mention) {
    Word head = parse.word(mention.head());
    if (isSomeOf(mention)) {
      return parse
          .mention(mention.head())
          .flatMap(m -> inner(mention.head() + 2, m.last()))
          .filter(this::isParty)
          .isPresent();
    }
    if (mention.form() == Mention.Form.PRONOUN) {
      return !head.is(WordClass.IMPERSONAL)
          && !head.is(WordClass.SECOND_PERSON)
          && (head.is(WordClass.THIRD_PERSON) || head.is(WordClass.FIRST_PERSON));
    }
    if (mention.kind() == ActorKind.DOCUMENT
        || head.is(WordClass.TIME_NOUN)
        || contact(mention.head(), Phrase.Type.NOUN).isPresent()) {
      return false;
    }
    boolean people = head.isCapitalised() && mention.plural() && head.isNoun();
    boolean part =
        contact(mention.head(), Phrase.Type.PEOPLE)
            .filter(m -> !isBothSides(m) || !parse.is(m.last() + 1, WordClass.GENITIVE))
            .isPresent();
    return mention.voice() || people || part;
  }

  /** Whether a mention is some of those described in it: <i>one of its inspectors</i>. */
  boolean isSomeOf(Mention mention) {
    return mention.form() == Mention.Form.PRONOUN
        && mention.last() > mention.head() + 1
        && parse.is(mention.head() + 1, WordClass.GENITIVE);
  }

  /** Whether a word means both sides together rather than somebody. */
  private static boolean isBothSides(PhraseMatcher.Match match) {
    return match.phrase().takes("sides");
  }

  /** Whether a mention only takes up both sides: <i>les deux parties</i>. */
  boolean takesUpSides(Mention mention) {
    return contact(mention.head(), Phrase.Type.PEOPLE).filter(Ground::isBothSides).isPresent()
        && parse.is(mention.first(), WordClass.DEFINITE);
  }

  /** The mention that begins after word {@code i}, an article or adverb aside. */
  Optional<Mention> next(int i) {
    Optional<Mention> mention = parse.mention(i + 1);
    return mention.isPresent() && mention.get().first() <= i
        ? inner(i + 1, mention.get().last())
        : mention;
  }

  /** A mention and those joined to it behind. */
  List<Mention> joinedBehind(Mention mention) {
    return joinedBehind(mention, false);
  }

  /**
   * A mention and those joined to it behind.
   *
   * @param pair whether a second must follow, be it before a verb: <i>between X and Y began</i>
   */
  List<Mention> joinedBehind(Mention mention, boolean pair) {
    List<Mention> all = new ArrayList<>(List.of(mention));
    int at = mention.last() + 1;
    while (true) {
      boolean comma = parse.isMark(at, ",");
      int k = comma ? at + 1 : at;
      boolean and = parse.isPos(k, Pos.CCONJ) && parse.is(k, WordClass.COORDINATOR);
      k = and ? k + 1 : k;
      Optional<Mention> next = parse.mention(k);
      if (!comma && !and || next.isEmpty() || !pair && opensClause(next.get())) {
        return all;
      }
      Mention m = next.get();
      Mention before = all.get(all.size() - 1);
      if (m.first() == k && !and && isNamed(before, m)) {
        all.set(all.size() - 1, m);
        at = m.last() + 1;
        continue;
      }
      boolean part = m.first() == k && !isApposition(before, m);
      if (part && (and || isListed(m)) && isParty(m)) {
        all.add(m);
      } else if (part) {
        return all;
      }
      at = m.last() + 1;
    }
  }

  /** Whether a preposition stands before the first of a row of equals. */
  private boolean isRowGoverned(Mention mention) {
    int and = mention.first() - 1;
    Optional<Mention> before =
        parse.isPos(and, Pos.CCONJ) ? parse.mention(and - 1) : Optional.empty();
    return before.map(this::isRowGoverned).orElseGet(() -> isGoverned(mention));
  }

  /** Whether a name between commas tells who a description means: <i>le ministre, Paul Roy,</i>. */
  private boolean isNamed(Mention description, Mention name) {
    return description.form() == Mention.Form.DESCRIPTION
        && !description.plural()
        && parse.is(description.first(), WordClass.DEFINITE)
        && name.form() == Mention.Form.NAME
        && (parse.isMark(name.last() + 1, ",") || !parse.isPos(name.last() + 1, Pos.CCONJ));
  }

  private boolean opensClause(Mention mention) {
    return parse.verb(mention.last() + 1).filter(VerbGroup::isFinite).isPresent();
  }

  /** Whether a mention without an article tells more of a name. */
  private boolean isApposition(Mention before, Mention mention) {
    Word first = parse.word(mention.first());
    boolean bare = first.pos() == Pos.NOUN || first.pos() == Pos.ADJ;
    return mention.form() == Mention.Form.DESCRIPTION
        && before.form() == Mention.Form.NAME
        && !mention.plural()
        && (bare || first.is(WordClass.INDEFINITE_ARTICLE))
        && !first.isCapitalised();
  }

  private boolean isListed(Mention mention) {
    int at = mention.last() + 1;
    int and = parse.isMark(at, ",") ? at + 1 : at;
    return parse.isPos(and, Pos.CCONJ) || parse.isMark(at, ",") && isListedAfter(and);
  }

  private boolean isListedAfter(int at) {
    return parse.mention(at).filter(m -> parse.isPos(m.last() + 1, Pos.CCONJ)).isPresent();
  }

  /** A subject and those joined to it, in text order. */
  List<Mention> joinedBefore(Mention mention) {
    List<Mention> all = new ArrayList<>(List.of(mention));
    int at = mention.first() - 1;
    boolean and = parse.isPos(at, Pos.CCONJ) && parse.is(at, WordClass.COORDINATOR);
    while (and || all.size() > 1 && parse.isMark(at, ",")) {
      int k = and && parse.isMark(at - 1, ",") ? at - 2 : at - 1;
      Optional<Mention> left = parse.mention(k);
      if (left.isEmpty()
          || !isParty(left.get())
          || isRowGoverned(left.get())
          || parse.verb(left.get().first() - 1).isPresent()) {
        return all;
      }
      if (all.size() > 1 && !and && isNamed(left.get(), all.get(0))) {
        return all;
      }
      all.add(0, left.get());
      at = left.get().first() - 1;
      and = false;
    }
    return all;
  }

  /** The mention found within the words from one number to another, by numbers of the passage. */
  Optional<Mention> inner(int from, int to) {
    if (from > to) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.add(parse.word(i).numbered(i - from));
    }
    Passage part =
        new Passage(parse.passage().sentence(), words, Map.of(), parse.passage().within());
    return finder.find(part).stream()
        .findFirst()
        .map(
            m ->
                new Mention(
                    m.form(),
                    m.kind(),
                    m.first() + from,
                    m.last() + from,
                    m.head() + from,
                    m.span(),
                    m.name(),
                    m.plural(),
                    m.gender(),
                    m.voice()));
  }
}
