package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * A preposition that names the source: <i>Selon X, P</i> · <i>P, according to X</i> · <i>Pour X,
 * P</i>.
 */
final class AccordingTo implements Construction {

  @Override
  public String name() {
    return "according";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.cue().kind() != Cue.Kind.PREP) {
      return scene.no(Miss.NOT_TAKEN);
    }
    Parse parse = scene.parse();
    int next = match.last() + 1;
    if (isRelative(parse, match.last())) {
      return forWhom(scene, match.first(), next);
    }
    if (parse.is(match.last(), WordClass.HEARSAY) && isRelative(parse, next)) {
      return forWhom(scene, match.first(), next + 1).filter(f -> isVoice(scene, f.source().get()));
    }
    int at = match.last() + 1;
    while (parse.isPos(at, Pos.ADP) && parse.mention(at).isEmpty()) {
      at++;
    }
    Optional<Mention> found = parse.mention(at);
    if (found.isEmpty() || !scene.canSpeak(found.get())) {
      return scene.no(found.isEmpty() ? Miss.NO_SOURCE : Miss.SPEECHLESS);
    }
    Mention source = behind(parse, found.get(), at);
    Aside aside = Aside.at(parse, match.first());
    boolean apart = match.first() == aside.from() || parse.isMark(match.first() - 1, ",");
    boolean restricted = match.cue().takes(Frame.RESTRICTED) || !match.cue().takes(Frame.AFTER);
    if (isMeasure(parse, source, apart) || restricted && !isSomebody(source)) {
      return scene.no(Miss.NO_VOICE);
    }
    if (restricted && (source.kind() == ActorKind.DOCUMENT || !opens(parse, match.first()))) {
      return scene.no(Miss.NOT_TAKEN);
    }
    Span words = joined(parse, source);
    int end = lastOf(parse, words, source);
    List<Span> content = content(scene, match, end, restricted, aside);
    return content.isEmpty()
        ? scene.no(Miss.NO_CONTENT)
        : Optional.of(new Finding(Optional.of(source), List.of(words), content, false));
  }

  /** Whether a source is somebody who can hold a view, no matter and no time. */
  private static boolean isSomebody(Mention source) {
    return source.form() == Mention.Form.PRONOUN || source.voice();
  }

  private static boolean isRelative(Parse parse, int i) {
    return parse.is(i, WordClass.RELATIVE_SUBJECT) || parse.is(i, WordClass.RELATIVE);
  }

  /** Whether a mention is somebody or a text, and no noun of saying with a clause of its own. */
  private static boolean isVoice(Scene scene, Mention mention) {
    String lemma = scene.parse().word(mention.head()).lemma();
    return mention.voice()
        && scene.cues().startingWith(lemma).stream().noneMatch(c -> c.kind() == Cue.Kind.NOUN);
  }

  /**
   * A relative clause that gives somebody's view: <i>la ligue, pour qui P, …</i> · <i>un témoin
   * selon qui P</i>.
   */
  private static Optional<Finding> forWhom(Scene scene, int first, int from) {
    Parse parse = scene.parse();
    int before = parse.isMark(first - 1, ",") ? first - 2 : first - 1;
    Optional<Mention> source = parse.mention(before).filter(scene::canSpeak);
    int end = from;
    boolean said = false;
    while (parse.has(end) && !(said && parse.isMark(end, ",")) && end <= parse.lastWord()) {
      said |= parse.verb(end).filter(VerbGroup::isFinite).isPresent() || parse.isQuote(end);
      end++;
    }
    Optional<Span> content = said ? parse.span(from, end - 1) : Optional.empty();
    return source.isPresent() && content.isPresent()
        ? Optional.of(
            new Finding(source, List.of(source.get().span()), List.of(content.get()), false))
        : scene.no(Miss.NO_CONTENT);
  }

  /**
   * Whether a mention names no voice but what something depends on: <i>per person</i> · <i>selon
   * les saisons</i>.
   */
  private static boolean isMeasure(Parse parse, Mention mention, boolean apart) {
    Word head = parse.word(mention.head());
    if (mention.form() != Mention.Form.DESCRIPTION || head.isCapitalised()) {
      return false;
    }
    boolean bare = mention.first() == mention.last() && head.isNoun();
    return head.lemmaIs(WordClass.MEASURE)
        || bare && !head.has(Feature.PLURAL)
        || !apart && !mention.voice() && (!mention.plural() || isOwned(parse, mention));
  }

  private static boolean isOwned(Parse parse, Mention mention) {
    return parse.is(mention.first(), WordClass.POSSESSIVE);
  }

  /** The part of a mention that stands behind the preposition: <i>de l’avis de</i> · <i>Roy</i>. */
  private static Mention behind(Parse parse, Mention mention, int at) {
    return mention.first() >= at
        ? mention
        : mention.from(at, parse.passage().span(at, mention.last()));
  }

  private static Span joined(Parse parse, Mention source) {
    int next = source.last() + 1;
    boolean joins =
        parse.isPos(next, Pos.CCONJ)
            && parse.mention(next + 1).isPresent()
            && parse.verb(parse.mention(next + 1).get().last() + 1).isEmpty();
    return joins ? source.span().union(parse.mention(next + 1).get().span()) : source.span();
  }

  private static int lastOf(Parse parse, Span words, Mention source) {
    int i = source.last();
    while (parse.has(i + 1) && parse.word(i + 1).span().start() < words.end()) {
      i++;
    }
    return i;
  }

  /** Whether the preposition opens the passage or a clause of it. */
  private static boolean opens(Parse parse, int first) {
    return first == 0
        || parse.isPos(first - 1, Pos.CCONJ)
        || parse.isPos(first - 1, Pos.SCONJ)
        || parse.is(first - 1, WordClass.ADVERSATIVE)
        || parse.isMark(first - 1, ";:")
        || parse.isPos(first - 1, Pos.ADV) && first == 1;
  }

  private static List<Span> content(
      Scene scene, CueMatch match, int end, boolean restricted, Aside aside) {
    Parse parse = scene.parse();
    int first = match.first();
    boolean comma = parse.isMark(end + 1, ",:");
    int rest = afterDescription(parse, end + 1);
    int to = Math.min(aside.to(), parse.has(rest) ? scene.extent().last(rest) : -1);
    Optional<Span> after = parse.has(rest) ? parse.span(rest, to) : Optional.empty();
    boolean leads = first == aside.from() || opens(parse, first);
    if (leads && after.isPresent() || first == 1 && parse.isMark(0, ",")) {
      boolean says = comma || parse.isQuote(end + 1) || !restricted && parse.hasFinite(rest, to);
      return says ? parse.spans(after, Optional.empty()) : List.of();
    }
    if (restricted) {
      return List.of();
    }
    int before = first == aside.from() ? first - 2 : first - 1;
    int start = first == aside.from() ? 0 : aside.from();
    start = Math.max(start, start(parse, first));
    int relative = relative(parse, first);
    if (comma && relative >= 0) {
      return parse.spans(parse.span(relative, first - 1), after);
    }
    if (after.isPresent() && parse.verb(before).isPresent() && !comma) {
      return parse.spans(parse.span(Math.max(start, clause(parse, before)), before), after);
    }
    if (after.isPresent() && !parse.isMark(before, ",") && goesOn(parse, end + 1)) {
      return List.of();
    }
    boolean complete =
        parse.hasFinite(start, before) || parse.isQuote(before) || parse.isQuote(before - 1);
    boolean more = comma && parse.isMark(before, ",") && parse.hasFinite(end + 2, to);
    return parse.spans(parse.span(start, before), !complete && more ? after : Optional.empty());
  }

  /**
   * Whether what follows a source without a mark belongs to the noun before: <i>selon lui faux</i>.
   */
  private static boolean goesOn(Parse parse, int i) {
    return parse.isPos(i, Pos.ADJ) || parse.isPos(i, Pos.ADV) && parse.isPos(i + 1, Pos.ADJ);
  }

  /** Where the relative clause starts whose verb stands at {@code verb}; 0 if it is in none. */
  private static int clause(Parse parse, int verb) {
    for (int i = verb; i > 0 && !parse.isMark(i, ","); i--) {
      if (parse.is(i, WordClass.RELATIVE_SUBJECT) && !parse.isPos(i, Pos.DET)) {
        return i;
      }
    }
    return 0;
  }

  /** Where a relative clause starts that the insertion cuts right behind its pronoun; or -1. */
  private static int relative(Parse parse, int first) {
    for (int i = first - 2; i > Math.max(0, first - 7) && !parse.isMark(i, ","); i--) {
      if (parse.is(i, WordClass.RELATIVE_SUBJECT) && parse.isMark(first - 1, ",")) {
        return parse.isPos(i - 1, Pos.PRON) ? i - 1 : i;
      }
    }
    return -1;
  }

  /**
   * The word behind what says more of the source that ends before {@code i}, with its comma: a
   * title, a date, a participle, a relative clause.
   */
  private static int afterDescription(Parse parse, int i) {
    boolean mark = parse.isMark(i, ",:");
    int from = mark ? i + 1 : i;
    if (parse.is(from, WordClass.RELATIVE_SUBJECT)) {
      return afterRelative(parse, from);
    }
    boolean reduced =
        parse.has(from)
            && parse.word(from).has(Feature.PAST_PARTICIPLE)
            && parse.verb(from).filter(v -> v.first() == from && v.last() == from).isPresent()
            && (parse.isPos(from + 1, Pos.ADP) || parse.is(from + 1, WordClass.TIME_NOUN));
    boolean participle = reduced || parse.verb(from).filter(v -> !v.isFinite()).isPresent();
    boolean title =
        parse.isPos(from, Pos.NOUN)
            && !parse.is(from, WordClass.TIME_NOUN)
            && !parse.word(from).has(Feature.PLURAL);
    boolean more =
        parse.isPos(from, Pos.ADJ)
            || participle
            || (mark
                ? title && !parse.isMark(i, ":")
                : parse.isPos(from, Pos.ADP)
                    || parse.isPos(from, Pos.NUM)
                    || parse.isMark(from, "([–—-"));
    for (int k = reduced ? from + 1 : from; more && k < parse.size(); k++) {
      if (parse.isMark(k, ",")) {
        return k + 1;
      }
      if (parse.verb(k).filter(VerbGroup::isFinite).isPresent() || parse.isQuote(k)) {
        return from;
      }
    }
    return from;
  }

  /** Passes a relative clause that says more of the source. */
  private static int afterRelative(Parse parse, int i) {
    boolean verb = false;
    for (int k = i; k < parse.size(); k++) {
      verb |= parse.verb(k).isPresent();
      if (verb && parse.isMark(k, ",")) {
        return k + 1;
      }
    }
    return parse.size();
  }

  /** The stretch between parentheses that a word stands in; the whole passage if in none. */
  private record Aside(int from, int to) {

    static Aside at(Parse parse, int word) {
      for (int i = word - 1; i >= 0 && !parse.isMark(i, ")"); i--) {
        if (parse.isMark(i, "(")) {
          int to = word;
          while (parse.has(to + 1) && !parse.isMark(to + 1, ")")) {
            to++;
          }
          return new Aside(i + 1, to);
        }
      }
      return new Aside(0, parse.lastWord());
    }
  }

  /** Where the clause that the preposition closes begins. */
  private static int start(Parse parse, int first) {
    for (int i = first - 2; i > 0; i--) {
      if (parse.isMark(i, ";")) {
        return i + 1;
      }
    }
    return parse.afterTopic();
  }
}
