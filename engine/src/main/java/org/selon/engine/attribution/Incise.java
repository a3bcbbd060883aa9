package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Span;

/**
 * The attribution after its content or within it: <i>« P », a-t-il dit</i> · <i>P, affirme X</i> ·
 * <i>“P,” X said, “Q”</i>.
 */
final class Incise implements Construction {

  static final String NAME = "incise";

  private final boolean inverts;

  /**
   * @param inverts whether the language puts an inserted verb before its subject, so that the other
   *     order needs a quotation to attribute
   */
  Incise(boolean inverts) {
    this.inverts = inverts;
  }

  /** How many words a headline has before its attribution at least. */
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.verb().isEmpty() || !match.cue().takes(Frame.INCISE)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = ControlVerb.with(scene.parse(), match.verb().get());
    if (!verb.isFinite() || verb.passive() && !match.cue().takes(Frame.OBJECT)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    if (verb.negated() && verb.inverted() < 0 && !match.cue().takes(Frame.NEGATED)) {
      return scene.no(Miss.NEGATED);
    }
    Optional<Mention> ahead = inverts ? Optional.empty() : BehindQuotation.speaker(scene, verb);
    Optional<Mention> source = ahead.isPresent() ? Optional.empty() : inverted(scene, match, verb);
    int first = verb.first();
    int last = source.map(m -> Math.max(m.last(), verb.last())).orElse(verb.last());
    if (source.isEmpty()) {
      source = straight(scene, match, verb);
      first = source.map(m -> scene.subjects().joinedFirst(m, verb)).orElse(-1);
      if (source.isEmpty() && ahead.isPresent()) {
        first = BehindQuotation.first(scene.parse(), verb);
        source = ends(scene.parse(), first, afterVerb(scene, match, verb)) ? ahead : source;
      }
      if (source.isEmpty()) {
        return scene.no(Miss.NO_INSERTION);
      }
      last = Math.max(match.last(), verb.last());
    }
    if (isSetting(scene.parse(), first)
        || isAsked(scene.parse(), first)
        || !inverts && isAdjunct(scene, first, last)) {
      return scene.no(Miss.NO_CONTENT);
    }
    List<Span> content = withMarks(scene, content(scene, first, last));
    if (content.isEmpty()) {
      return scene.no(Miss.NO_CONTENT);
    }
    boolean heard = verb.passive() || match.cue().takes(Frame.HEARING);
    return heard
        ? heard(scene, source.get(), verb, content)
        : scene.spoken(source.get(), verb, content);
  }

  /** What a court or its like is told, by nobody named: <i>P, the jury heard</i>. */
  private static Optional<Finding> heard(
      Scene scene, Mention before, VerbGroup verb, List<Span> content) {
    boolean proceeding = scene.parse().word(before.head()).lemmaIs(WordClass.PROCEEDING);
    return proceeding && before.last() < verb.first()
        ? Scene.unspoken(content)
        : scene.no(Miss.NOT_TAKEN);
  }

  /** Whether a work's title ends a phrase that tells where: <i>In “The Flood,” she said</i>. */
  private static boolean isSetting(Parse parse, int first) {
    int at = parse.isMark(first - 1, ",") ? first - 2 : first - 1;
    return at > 0
        && parse.isPos(0, Pos.ADP)
        && parse.isQuote(at)
        && !parse.hasFinite(0, at - 1)
        && parse.quoted(at).isCapitalised();
  }

  /** Whether all but the attribution tells where it was said: <i>In a letter to X, she said</i>. */
  private static boolean isAdjunct(Scene scene, int first, int last) {
    Parse parse = scene.parse();
    boolean spoken = parse.passage().within().isPresent() || parse.isHeadline();
    if (spoken || !parse.isPos(0, Pos.ADP) || isQuoted(parse, first)) {
      return false;
    }
    boolean goesOn = parse.hasFinite(last + 1, parse.size() - 1);
    boolean clause =
        parse.verbs().stream()
            .filter(v -> v.isFinite() && v.last() < first)
            .anyMatch(v -> scene.subjects().before(v).isPresent());
    return !goesOn && !clause;
  }

  /** Whether a participle tells what somebody was asked: <i>Asked how he felt, he shrugged</i>. */
  private static boolean isAsked(Parse parse, int first) {
    return parse.has(0)
        && parse.word(0).lemmaIs(WordClass.ASKING)
        && parse.word(0).has(Feature.PAST_PARTICIPLE)
        && parse.verb(0).filter(v -> v.first() == 0).isPresent()
        && !parse.isQuote(first - 1)
        && !parse.isQuote(first - 2);
  }

  /** The source behind the verb: a clitic or, where content stands before, a mention. */
  private static Optional<Mention> inverted(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    int next = Math.max(match.last(), verb.last()) + 1;
    if (parse.isComplementiser(next)) {
      return Optional.empty();
    }
    if (verb.inverted() >= 0) {
      if (!breaksIn(parse, verb.first())) {
        return Optional.empty();
      }
      return parse.is(verb.inverted(), WordClass.IMPERSONAL)
          ? scene.governed(next).filter(m -> match.cue().takes(Frame.FROM) || isVoice(parse, m))
          : scene.subjects().before(verb).filter(scene::canSpeak);
    }
    return scene
        .subjects()
        .from(next)
        .flatMap(
            m ->
                isOurs(parse, m) && takesFrom(match)
                    ? scene.governed(m.last() + 1)
                    : Optional.of(m))
        .filter(scene::canSpeak)
        .filter(m -> isQuoted(parse, verb.first()) || isVoice(parse, m))
        .filter(m -> parse.verb(m.last() + 1).filter(VerbGroup::isFinite).isEmpty())
        .filter(m -> !parse.isComplementiser(m.last() + 1) || isQuoted(parse, verb.first()))
        .filter(m -> opensInsertion(parse, verb.first(), m.last() + 1));
  }

  /** Whether an inverted verb breaks into a content, rather than asking a question. */
  private static boolean breaksIn(Parse parse, int first) {
    boolean within = parse.passage().within().isPresent();
    boolean mark = first == 0 || parse.isPos(first - 1, Pos.PUNCT) || parse.isQuote(first - 1);
    boolean asks = parse.isMark(parse.size() - 1, "?");
    return mark || !asks && !within && parse.hasMain(0, first - 1);
  }

  /** Whether a mention is who tells the article: <i>a appris notre journal auprès de X</i>. */
  private static boolean isOurs(Parse parse, Mention mention) {
    return parse.is(mention.first(), WordClass.POSSESSIVE)
        && parse.is(mention.first(), WordClass.SPOKEN);
  }

  private static boolean takesFrom(CueMatch match) {
    return match.cue().takes(Frame.FROM);
  }

  private static boolean isQuoted(Parse parse, int first) {
    return parse.isQuote(first - 1) || parse.isQuote(first - 2);
  }

  private static boolean isVoice(Parse parse, Mention mention) {
    return mention.voice() || mention.plural() || parse.word(mention.head()).isCapitalised();
  }

  /** Whether an insertion can run from word {@code first} to the word before {@code next}. */
  private static boolean opensInsertion(Parse parse, int first, int next) {
    boolean mark =
        parse.isMark(first - 1, ",") || isOpeningDash(parse, first - 1) || parse.isQuote(first - 1);
    boolean content =
        parse.isQuote(first - 1)
            || parse.isQuote(first - 2)
            || parse.hasMain(0, first - 2)
            || parse.isQuote(0) && first > 2 && parse.quoted(0).isSentence()
            || first == 2 && parse.is(0, WordClass.VERDICT)
            || parse.passage().within().isPresent() && first > 1
            || parse.isHeadline()
                && first > SHORTEST
                && next > parse.lastWord()
                && parse.mention(0).filter(m -> m.last() >= first - 2).isEmpty();
    boolean inside =
        parse.isMark(first - 1, ",")
            && parse.isMark(next, ",")
            && !parse.is(next + 1, WordClass.RELATIVE_SUBJECT)
            && parse.finiteFrom(next).isPresent();
    return mark && (content || inside);
  }

  /** Whether a dash opens an aside rather than closing one. */
  private static boolean isOpeningDash(Parse parse, int i) {
    boolean opening = parse.isMark(i, "–—-");
    for (int k = 0; opening && k < i; k++) {
      opening = !parse.isMark(k, "–—-");
    }
    return opening;
  }

  /** The source before the verb, where the verb ends the sentence or the insertion. */
  private Optional<Mention> straight(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    Optional<Mention> subject = scene.subjects().before(verb);
    int next = afterVerb(scene, match, verb);
    if (subject.isEmpty()
        || subject.get().first() > verb.first()
        || !isNextTo(parse, subject.get(), verb)
        || hasObject(parse, match, verb)
        || !opensInsertion(parse, scene.subjects().joinedFirst(subject.get(), verb), next)
        || !scene.canSpeak(subject.get())) {
      return Optional.empty();
    }
    int first = scene.subjects().joinedFirst(subject.get(), verb);
    boolean quoted = isQuoted(parse, first);
    if (inverts && !quoted) {
      return Optional.empty();
    }
    boolean ahead =
        parse.isMark(next, ",:")
            && parse.isQuote(next + 1)
            && !isLed(parse, first, next)
            && !isQuotedToo(parse, first, next);
    boolean goesOn = parse.isMark(next, ",") && parse.hasFinite(next + 1, parse.size() - 1);
    if (!quoted && (ahead || isOnlySubordinate(parse, first) && !goesOn)) {
      return Optional.empty();
    }
    return ends(parse, first, next) ? subject : Optional.empty();
  }

  /** Whether a verb within a quotation has an object of its own: <i>we have offered advice</i>. */
  private static boolean hasObject(Parse parse, CueMatch match, VerbGroup verb) {
    int next = Math.max(match.last(), verb.last()) + 1;
    return parse.passage().within().isPresent()
        && !match.cue().takes(Frame.OBJECT)
        && parse.mention(next).filter(m -> m.first() == next).isPresent();
  }

  /** The word behind a verb and its complements. */
  private int afterVerb(Scene scene, CueMatch match, VerbGroup verb) {
    boolean object = !inverts || match.cue().takes(Frame.OBJECT);
    return scene.afterComplements(Math.max(match.last(), verb.last()) + 1, object);
  }

  /** Whether an attribution from word {@code first} on is over before word {@code next}. */
  private static boolean ends(Parse parse, int first, int next) {
    return !parse.has(next)
        || isQuotedToo(parse, first, next)
        || isSpeech(parse, first) && !parse.isComplementiser(next) && !parse.isMark(next, ":")
        || parse.isMark(next, ",.;!?–—-")
        || parse.isPos(next, Pos.CCONJ)
        || parse.isPos(next, Pos.SCONJ) && !parse.isComplementiser(next)
        || parse.verb(next).filter(v -> v.form() == Feature.PRESENT_PARTICIPLE).isPresent();
  }

  /** Whether what stands before word {@code end} is a subordinate clause without its main one. */
  private static boolean isOnlySubordinate(Parse parse, int end) {
    int opening = parse.is(0, WordClass.CONNECTIVE) ? 1 : 0;
    boolean main = false;
    for (int k = opening + 1; k < end - 1; k++) {
      main |= parse.isMark(k, ",") && parse.hasFinite(k + 1, end - 1);
    }
    return isSubordinate(parse, opening) && !main;
  }

  /** Whether a subordinate clause starts here: <i>even if P</i>. */
  private static boolean isSubordinate(Parse parse, int i) {
    boolean opens = parse.isPos(i, Pos.SCONJ) || parse.is(i, WordClass.SUBORDINATOR);
    return opens && !parse.isComplementiser(i)
        || parse.isPos(i, Pos.ADV) && parse.isPos(i + 1, Pos.SCONJ);
  }

  /**
   * Whether a quotation that leads on to its speaker ends right before: <i>“P,” X said of Y</i>.
   */
  private static boolean isSpeech(Parse parse, int first) {
    if (!parse.isQuote(first - 1)) {
      return parse.isQuote(first - 2) && parse.isMark(first - 1, ",");
    }
    boolean whole = first == 1 || parse.quoted(first - 1).isSentence();
    return whole && parse.quoted(first - 1).endsIn(",?!");
  }

  /** Whether a quotation goes on a subject: <i>Regulators, he predicted, “will want a word”</i>. */
  private static boolean isLed(Parse parse, int first, int next) {
    boolean subject = parse.mention(first - 2).filter(m -> m.first() == 0).isPresent();
    int inner = parse.quotation(next + 1).inner().start();
    return subject
        && parse.isMark(next, ",")
        && parse.passage().sentence().words().stream()
            .anyMatch(w -> w.span().start() == inner && !w.isCapitalised());
  }

  /** Whether a clause goes before and a quotation behind: <i>The quay is shut, X said: “P.”</i> */
  private static boolean isQuotedToo(Parse parse, int first, int next) {
    Optional<Mention> subject = parse.mention(0).filter(m -> m.first() == 0);
    return parse.isMark(first - 1, ",")
        && parse.isMark(next, ":")
        && parse.isQuote(next + 1)
        && parse.quoted(next + 1).isSentence()
        && subject.flatMap(m -> parse.finiteAt(m.last() + 1)).isPresent();
  }

  /** Whether nothing but adverbs, or the comma that ends an apposition, stands between. */
  private static boolean isNextTo(Parse parse, Mention mention, VerbGroup verb) {
    boolean apposed = false;
    for (int i = mention.first(); i <= mention.last(); i++) {
      apposed |= parse.isMark(i, ",");
    }
    for (int i = afterAside(parse, mention.last() + 1, verb); i < verb.first(); i++) {
      boolean comma = apposed && i == mention.last() + 1 && parse.isMark(i, ",");
      if (!comma && !parse.isPos(i, Pos.ADV)) {
        return tellsMore(parse, mention, verb);
      }
    }
    return true;
  }

  /** Passes an aside between dashes, or a relative clause between commas, before a verb. */
  private static int afterAside(Parse parse, int from, VerbGroup verb) {
    boolean dashes = parse.isMark(from, "–—-") && parse.isMark(verb.first() - 1, "–—-");
    boolean commas =
        parse.isMark(from, ",")
            && parse.isMark(verb.first() - 1, ",")
            && parse.is(from + 1, WordClass.RELATIVE_SUBJECT);
    return (dashes || commas) && verb.first() - 1 > from ? verb.first() : from;
  }

  /** Whether all between tells who people are: <i>sources close to the coach said</i>. */
  private static boolean tellsMore(Parse parse, Mention mention, VerbGroup verb) {
    int i = mention.last() + 1;
    boolean people = mention.form() == Mention.Form.DESCRIPTION && mention.voice();
    boolean opens =
        parse.is(i, WordClass.RELATIVE_SUBJECT)
            || parse.isPos(i, Pos.ADJ)
            || parse.has(i) && parse.word(i).has(Feature.PAST_PARTICIPLE);
    while (i < verb.first() && parse.word(i).pos() != Pos.PUNCT && !parse.isQuote(i)) {
      i++;
    }
    return people && opens && i == verb.first();
  }

  /** Within a quotation, the content takes in the opening mark before it and the closing one. */
  private static List<Span> withMarks(Scene scene, List<Span> content) {
    if (scene.parse().passage().within().isEmpty()) {
      return content;
    }
    Quotation quotation = scene.parse().passage().within().get();
    List<Span> marked = new ArrayList<>();
    for (Span part : content) {
      boolean first = part.start() == quotation.inner().start();
      boolean last = part.end() == quotation.inner().end();
      marked.add(
          new Span(
              first ? quotation.span().start() : part.start(),
              last ? quotation.span().end() : part.end()));
    }
    return marked;
  }

  /** The content round an insertion from one word to another. */
  private static List<Span> content(Scene scene, int first, int last) {
    Parse parse = scene.parse();
    List<Span> content = new ArrayList<>();
    int before = first - 1;
    while (parse.isMark(before, ",–—-")) {
      before--;
    }
    if (before < 0) {
      return content;
    }
    boolean quoted = parse.isQuote(before);
    int start = start(parse, before);
    if (quoted && start == before) {
      content.add(parse.quotation(before).span());
    } else {
      parse.span(start, before).ifPresent(content::add);
    }
    boolean whole = quoted && start == before;
    int rest = rest(scene, last);
    int more = rest >= 0 && quoted ? quotedRest(scene, rest) : rest;
    if (more >= 0 && parse.isQuote(more)) {
      content.add(parse.quotation(more).span());
    } else if (rest >= 0 && !whole && continues(parse, start, before, rest)) {
      parse.span(rest, scene.extent().last(rest)).ifPresent(content::add);
    }
    return content;
  }

  /** Where the content that ends at {@code before} starts. */
  private static int start(Parse parse, int before) {
    if (!parse.isQuote(before)) {
      int topic = Math.max(parse.afterTopic(), afterColon(parse, before));
      return topic == 0 && parse.is(0, WordClass.CONNECTIVE) && before > 0 ? 1 : topic;
    }
    boolean alone =
        before == 0
            || parse.isMark(before - 1, ":;.!?–—-")
            || parse.isQuote(before - 1)
            || !parse.hasFinite(0, before - 1) && parse.quotation(before).span().length() > 60;
    return alone ? before : 0;
  }

  /** Where the clause starts behind a colon that an insertion cuts before its verb; or 0. */
  private static int afterColon(Parse parse, int before) {
    for (int i = before; i > 0; i--) {
      if (parse.isMark(i, ":")) {
        return parse.hasFinite(i + 1, before) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /** Where the text goes on behind an insertion: the word behind the next comma or colon, or -1. */
  private static int rest(Scene scene, int last) {
    Parse parse = scene.parse();
    int i = last + 1;
    int limit = Math.min(parse.size(), last + 16);
    while (i < limit) {
      if (parse.isMark(i, ";") && parse.hasFinite(i + 1, parse.size() - 1)) {
        return -1; // a clause of its own, with a verb that may say who speaks there
      }
      if (parse.isMark(i, ",:–—-") || parse.isQuote(i)) {
        int next = parse.isQuote(i) ? i : i + 1;
        return parse.has(next) ? next : -1;
      }
      if (parse.verb(i).filter(VerbGroup::isFinite).isPresent()) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** Whether a phrase starts here that says more of what was said: <i>, with P</i>. */
  private static boolean isQualified(Parse parse, int i) {
    return parse.isPos(i, Pos.ADP) && !parse.is(i + 1, WordClass.TIME_NOUN);
  }

  /**
   * The quotation that goes on one cut by its attribution: right there, behind a conjunction, or
   * behind a participle phrase; else {@code rest}.
   */
  private static int quotedRest(Scene scene, int rest) {
    Parse parse = scene.parse();
    int i = parse.isPos(rest, Pos.CCONJ) ? rest + 1 : rest;
    boolean aside =
        parse
            .verb(i)
            .filter(v -> v.form() == Feature.PRESENT_PARTICIPLE)
            .filter(v -> !scene.extent().isQuoting(v))
            .isPresent();
    while (aside && parse.has(i) && !parse.isQuote(i) && parse.finiteAt(i).isEmpty()) {
      i++;
    }
    return parse.isQuote(i) && (i <= rest + 1 || parse.isMark(i - 1, ",")) ? i : rest;
  }

  /** Whether the words from {@code rest} on belong to an unquoted content begun before. */
  private static boolean continues(Parse parse, int start, int before, int rest) {
    if (parse.is(rest, WordClass.RELATIVE_SUBJECT) || parse.is(rest, WordClass.GERUND_MARKER)) {
      return false;
    }
    boolean complete = parse.hasFinite(start, before);
    boolean more = parse.hasFinite(rest, parse.size() - 1);
    boolean joined = parse.isPos(rest, Pos.CCONJ) || parse.is(rest, WordClass.ADVERSATIVE);
    return !complete && more
        || joined && more
        || complete && (parse.isPos(rest, Pos.SCONJ) || isQualified(parse, rest))
        || more && isOnlySubordinate(parse, before + 1)
        || parse.passage().within().isPresent();
  }
}
