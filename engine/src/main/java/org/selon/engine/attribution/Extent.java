package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;

/**
 * Says where a content that starts at a given word ends.
 *
 * <p>A reported clause runs to the end of its sentence, unless the speaker is given a further
 * statement in the same breath (<i>, adding that Q</i> · <i>et a ajouté que Q</i>), or the writer
 * sets something against it (<i>, but …</i>).
 */
final class Extent {

  private final Parse parse;
  private final CueLexicon cues;

  Extent(Parse parse, CueLexicon cues) {
    this.parse = parse;
    this.cues = cues;
  }

  /** Number of the last word of a content that starts at {@code from}. */
  int last(int from) {
    return last(from, false);
  }

  /**
   * The same for the content of a verb before it, which may stand in a relative clause or
   * participle that the main verb ends: <i>le maire, qui dit que P, part</i>.
   */
  int lastOfReported(int from) {
    return last(from, from > 0 && !parse.hasMain(0, from - 1));
  }

  private int last(int from, boolean aside) {
    int end = parse.lastWord();
    for (int i = from + 1; i <= end; i++) {
      if (aside && parse.isMark(i, ",") && isMainVerb(i + 1)) {
        return i - 1;
      }
      boolean joined =
          parse.isPos(i, Pos.CCONJ)
              || parse.is(i, WordClass.COORDINATOR)
              || parse.is(i, WordClass.ADVERSATIVE);
      boolean comma = parse.isMark(i, ",;");
      if (parse.isMark(i, ";")) {
        return i - 1;
      }
      if (parse.isMark(i, ",")
          && (isNewSpeech(i + 1) && isComplete(from, i)
              || isHearsay(i + 1)
              || isOtherSpeech(i + 1)
              || isCompanion(i + 1)
              || parse.is(i + 1, WordClass.DESPITE))) {
        return i - 1;
      }
      if (parse.isQuote(i) && parse.quoted(i).endsIn(",") && isContrast(i + 1)) {
        return i;
      }
      if (parse.isMark(i, ",–—-") && isSummary(i + 1)) {
        return i - 1;
      }
      boolean pause = comma || parse.isMark(i, "–—-");
      if (pause && isContrast(i + 1)
          || joined && isOtherVoice(i + 1, parse.isMark(i - 1, ","))
          || joined && parse.isMark(i - 1, ",") && isPresentAgain(i + 1, from)
          || (comma || joined) && isFurther(i + 1, from)) {
        return i - 1;
      }
    }
    return end;
  }

  /**
   * Whether a verb without a subject of its own stands behind a comma: the one of the sentence that
   * a relative clause or a participle broke.
   */
  private boolean isMainVerb(int i) {
    return parse
        .verb(i)
        .filter(v -> v.first() == i && v.isFinite() && v.inverted() < 0)
        .filter(v -> parse.word(v.first()).has(Feature.FINITE) || v.head() > v.first())
        .isPresent();
  }

  /** Whether the writer sets a sentence of his own against the content here. */
  private boolean isContrast(int i) {
    int next = i + 1;
    return (parse.is(i, WordClass.ADVERSATIVE) || parse.is(i, WordClass.CONCESSION))
        && parse.finiteFrom(next).isPresent()
        && parse.verb(next).isEmpty()
        && !parse.isComplementiser(next);
  }

  /** Number of the last word of an infinitive that starts at {@code from}. */
  int lastOfInfinitive(int from) {
    int end = lastOfReported(from);
    boolean aside = from > 0 && !parse.hasMain(0, from - 1);
    boolean subordinate = false;
    boolean told = parse.verb(from).filter(v -> isPerfect(v)).isPresent();
    for (int i = from + 1; i <= end; i++) {
      subordinate |= opensClause(i);
      int verb = i;
      if (aside
          && !subordinate
          && parse.verb(i).filter(v -> v.first() == verb && v.isFinite()).isPresent()) {
        return parse.isMark(i - 1, ",") ? i - 2 : i - 1;
      }
      boolean joined = parse.isPos(i, Pos.CCONJ);
      if (joined && isNewSentence(i + 1)
          || !told && parse.isMark(i, ",") && parse.is(i + 1, WordClass.RELATIVE_SUBJECT)) {
        return parse.isMark(i - 1, ",") ? i - 2 : i - 1;
      }
    }
    return end;
  }

  /** Whether an infinitive tells what has happened, and what goes on belongs to it. */
  private boolean isPerfect(VerbGroup verb) {
    return verb.head() > verb.first() && parse.word(verb.head()).has(Feature.PAST_PARTICIPLE);
  }

  private boolean opensClause(int i) {
    return parse.isComplementiser(i)
        || parse.isPos(i, Pos.SCONJ)
        || parse.is(i, WordClass.RELATIVE_SUBJECT)
        || parse.is(i, WordClass.RELATIVE)
        || parse.is(i, WordClass.SUBORDINATOR) && !parse.isPos(i, Pos.ADP)
        || parse.isMark(i, ":");
  }

  /** Whether a mention starts here and its verb comes right behind it. */
  private boolean isNewSentence(int i) {
    return parse
        .mention(i)
        .filter(m -> m.first() == i)
        .flatMap(m -> parse.verb(m.last() + 1))
        .filter(VerbGroup::isFinite)
        .isPresent();
  }

  /** Whether a preposition that names a source starts here: <i>, selon X</i>. */
  private boolean isHearsay(int i) {
    if (!parse.has(i)) {
      return false;
    }
    return cues.startingWith(parse.word(i).form()).stream()
        .anyMatch(c -> c.kind() == Cue.Kind.PREP && c.takes(Frame.AFTER) && isAt(c, i));
  }

  private boolean isAt(Cue cue, int first) {
    for (int k = 1; k < cue.words().size(); k++) {
      if (!parse.has(first + k) || !parse.word(first + k).form().equals(cue.words().get(k))) {
        return false;
      }
    }
    return parse.mention(first + cue.words().size()).isPresent();
  }

  /** Whether a pronoun and a verb of saying start here that take a content of their own. */
  private boolean isNewSpeech(int i) {
    if (!parse.is(i, WordClass.THIRD_PERSON) || parse.mention(i).isEmpty()) {
      return isNamedSpeech(i);
    }
    VerbGroup verb = parse.verb(i + 1).orElse(null);
    if (verb == null || verb.first() != i + 1 || !verb.isFinite() || !isCue(verb)) {
      return false;
    }
    int next = verb.last() + 1;
    return parse.isComplementiser(next)
        || parse.isQuote(next)
        || parse.mention(next).isPresent()
            && (parse.finiteFrom(next).isPresent() || parse.isQuote(behindMention(next)));
  }

  /** Whether somebody with a name and a verb of saying start here that take a quotation. */
  private boolean isNamedSpeech(int i) {
    Optional<Mention> other =
        parse.mention(i).filter(m -> m.first() == i && m.form() == Mention.Form.NAME);
    VerbGroup verb = other.flatMap(m -> parse.verb(m.last() + 1)).orElse(null);
    if (verb == null || !verb.isFinite() || !isQuoting(verb)) {
      return false;
    }
    int next = verb.last() + 1;
    return parse.isQuote(next) || parse.isMark(next, ",:") && parse.isQuote(next + 1);
  }

  private int behindMention(int i) {
    return parse.mention(i).map(m -> m.last() + 1).orElse(i);
  }

  /**
   * Whether the sentence goes back from what was said, told in the past, to its own present:
   * <i>said the plan was ready, and has sent it on</i>.
   */
  private boolean isPresentAgain(int i, int from) {
    boolean present = parse.verb(i).filter(v -> v.first() == i && isPresent(v)).isPresent();
    return present
        && parse.hasFinite(from, i - 1)
        && parse.verbs().stream().noneMatch(v -> v.last() < i && isPresent(v));
  }

  private boolean isPresent(VerbGroup verb) {
    Word first = parse.word(verb.first());
    return verb.isFinite() && first.has(Feature.FINITE) && first.has(Feature.SINGULAR);
  }

  /** Whether a content that ends before word {@code end} has what a clause or a quotation has. */
  private boolean isComplete(int from, int end) {
    boolean quoted = false;
    for (int i = from; i < end; i++) {
      quoted |= parse.isQuote(i);
    }
    return quoted || parse.hasFinite(from, end - 1);
  }

  /**
   * Whether a conjunction is followed by somebody who says something of his own: <i>and Y urged Z
   * to P</i>; for a pronoun only behind a comma.
   */
  private boolean isOtherVoice(int i, boolean paused) {
    Optional<Mention> other = parse.mention(i).filter(m -> m.first() == i);
    boolean pronoun = other.filter(m -> m.form() == Mention.Form.PRONOUN).isPresent();
    if (other.isEmpty() || pronoun && !(paused && parse.is(i, WordClass.THIRD_PERSON))) {
      return false;
    }
    int at = other.get().last() + 1;
    VerbGroup verb = parse.verb(at).filter(v -> v.first() == at && v.isFinite()).orElse(null);
    if (verb == null || verb.passive() || !isSpeech(verb)) {
      return false;
    }
    int next = verb.last() + 1;
    int told = takesObject(verb) ? behindMention(next) : next;
    return parse.isComplementiser(told)
        || parse.isQuote(told)
        || isAddressed(next)
        || takesAccusation(verb) && parse.mention(next).filter(m -> m.first() == next).isPresent();
  }

  private boolean isSpeech(VerbGroup verb) {
    return cues.startingWith(parse.word(verb.head()).lemma()).stream()
        .anyMatch(c -> c.kind() == Cue.Kind.VERB && c.words().size() == 1 && !c.thought());
  }

  private boolean takesAccusation(VerbGroup verb) {
    return cues.startingWith(parse.word(verb.head()).lemma()).stream()
        .anyMatch(c -> c.takes(Frame.ACCUSATION));
  }

  /** Whether somebody else is set against the speaker here: <i>, while X said Q</i>. */
  private boolean isOtherSpeech(int i) {
    Optional<Mention> other = parse.mention(i + 1).filter(m -> m.first() == i + 1);
    if (!parse.is(i, WordClass.CONTRAST) || other.isEmpty()) {
      return false;
    }
    VerbGroup verb = parse.verb(other.get().last() + 1).orElse(null);
    return verb != null && verb.isFinite() && isCue(verb);
  }

  /** Whether somebody else speaks in an aside here: <i>, with X saying Q</i>. */
  private boolean isCompanion(int i) {
    Optional<Mention> other = parse.mention(i + 1).filter(m -> m.first() == i + 1);
    return parse.is(i, WordClass.INTERLOCUTOR)
        && other
            .flatMap(m -> parse.verb(m.last() + 1))
            .filter(v -> v.form() == Feature.PRESENT_PARTICIPLE && isCue(v))
            .isPresent();
  }

  /** Whether the writer sums up and judges what was said: <i>, a claim he denies</i>. */
  private boolean isSummary(int i) {
    Optional<Mention> noun = parse.mention(i).filter(m -> m.first() == i);
    boolean indefinite =
        parse.is(i, WordClass.INDEFINITE_ARTICLE) || parse.word(i).has(Feature.PLURAL);
    if (noun.isEmpty() || !indefinite || noun.get().form() == Mention.Form.PRONOUN) {
      return false;
    }
    Word head = parse.word(noun.get().head());
    return head.is(WordClass.SUMMARY)
        || head.lemmaIs(WordClass.SUMMARY)
        || cues.startingWith(head.lemma()).stream().anyMatch(c -> c.kind() == Cue.Kind.NOUN);
  }

  /** Whether somebody and a marked infinitive follow: <i>la direction d’avoir menti</i>. */
  private boolean isAddressed(int i) {
    return parse
        .mention(i)
        .filter(m -> m.first() == i && parse.is(m.last() + 1, WordClass.INFINITIVE_MARKER))
        .filter(m -> parse.verb(m.last() + 2).or(() -> parse.verb(m.last() + 1)).isPresent())
        .isPresent();
  }

  private boolean takesObject(VerbGroup verb) {
    return cues.startingWith(parse.word(verb.head()).lemma()).stream()
        .anyMatch(c -> c.takes(Frame.OBJECT) || c.takes(Frame.ACCUSATION));
  }

  /** Whether a verb of saying takes a quotation for itself: <i>, adding: “P”</i>. */
  boolean isQuoting(VerbGroup verb) {
    return cues.startingWith(parse.word(verb.head()).lemma()).stream()
        .anyMatch(c -> c.kind() == Cue.Kind.VERB && c.takes(Frame.QUOTE));
  }

  private boolean isCue(VerbGroup verb) {
    return cues.startingWith(parse.word(verb.head()).lemma()).stream()
        .anyMatch(c -> c.kind() == Cue.Kind.VERB && c.words().size() == 1);
  }

  /** Whether a cue without a subject of its own starts here. */
  private boolean isFurther(int at, int from) {
    int i = at;
    while (parse.isPos(i, Pos.ADV)
        || parse.isPos(i, Pos.CCONJ)
        || parse.is(i, WordClass.GERUND_MARKER) && parse.verb(i + 1).isPresent()
        || parse.is(i, WordClass.COORDINATOR)) {
      i++;
    }
    VerbGroup verb = parse.verb(i).orElse(null);
    if (verb == null || verb.first() != i || verb.form() == Feature.INFINITIVE) {
      return false;
    }
    if (!isCue(verb)) {
      return false;
    }
    int next = verb.last() + 1;
    boolean infinitive =
        parse.is(next, WordClass.INFINITIVE_MARKER)
            && parse
                .verb(next)
                .or(() -> parse.verb(next + 1))
                .filter(v -> !v.isFinite())
                .isPresent();
    infinitive |= verb.isFinite() && takesObject(verb) && isAddressed(next);
    return verb.form() == Feature.PRESENT_PARTICIPLE
        || infinitive && !parse.word(verb.first()).has(Feature.INFINITIVE)
        || verb.inverted() >= 0
        || parse.isComplementiser(next)
        || parse.isMark(next, ":")
        || parse.isQuote(next)
        || verb.isFinite() && parse.is(next, WordClass.POLAR)
        || verb.isFinite()
            && parse.word(verb.first()).has(Feature.FINITE)
            && !parse.word(verb.first()).has(Feature.INFINITIVE)
            && parse.mention(next).filter(m -> m.first() == next).isPresent()
            && parse.finiteFrom(next).isPresent();
  }
}
