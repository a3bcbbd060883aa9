package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * A passage as the constructions look at it: its parse, its subjects, the ends of its contents.
 *
 * @param parse verb groups and mentions by word
 * @param subjects finds subjects
 * @param extent finds ends of contents
 * @param cues the words that attribute
 * @param trace hears why a construction does not fit
 * @param before the sentence before, if nobody is told to have said it
 */
record Scene(
    Parse parse,
    SubjectFinder subjects,
    Extent extent,
    CueLexicon cues,
    Trace trace,
    Optional<Span> before) {

  static Scene of(Parse parse, CueLexicon cues, Trace trace, Optional<Span> before) {
    return new Scene(
        parse, new SubjectFinder(parse, cues), new Extent(parse, cues), cues, trace, before);
  }

  /** What a rule misses that found no content: that, or first of all the cue's leave. */
  static Miss missing(Cue cue, Frame... frames) {
    return Stream.of(frames).anyMatch(cue::takes) ? Miss.NO_CONTENT : Miss.NOT_TAKEN;
  }

  /** No finding, for a reason that {@code explain} can tell. */
  Optional<Finding> no(Miss why) {
    trace.missed(why);
    return Optional.empty();
  }

  /** The source before a verb, with those joined to it; empty if there is none that can speak. */
  Optional<Finding> spokenBefore(VerbGroup verb, List<Span> content) {
    Optional<Mention> subject = subjects.before(verb);
    return subject.isPresent() ? spoken(subject.get(), verb, content) : no(Miss.NO_SOURCE);
  }

  /** A finding with {@code mention} as source, empty if it cannot speak. */
  Optional<Finding> spoken(Mention mention, VerbGroup verb, List<Span> content) {
    if (!canSpeak(mention)) {
      return no(Miss.SPEECHLESS);
    }
    Span words = subjects.joined(mention, verb);
    if (content.stream().anyMatch(words::overlaps)) {
      return no(Miss.NO_SOURCE);
    }
    return Optional.of(new Finding(Optional.of(mention), List.of(words), content, false));
  }

  /** A finding without a source. */
  static Optional<Finding> unspoken(List<Span> content) {
    return Optional.of(new Finding(Optional.empty(), List.of(), content, false));
  }

  /**
   * Whether a mention can be a source here: within quotations the first person can, outside not.
   */
  boolean canSpeak(Mention mention) {
    Word word = parse.word(mention.head());
    if (mention.first() == mention.last() && word.is(WordClass.NOBODY)) {
      return false;
    }
    if (mention.form() != Mention.Form.PRONOUN) {
      return true;
    }
    boolean quoted = parse.passage().within().isPresent();
    if (word.is(WordClass.FIRST_PERSON)) {
      return quoted;
    }
    return !word.is(WordClass.SECOND_PERSON) && !word.is(WordClass.IMPERSONAL);
  }

  /** The agent of a passive: the mention after <i>par</i> or <i>by</i>. */
  Optional<Mention> agent(VerbGroup verb) {
    for (int i = verb.last() + 1; i < Math.min(parse.size(), verb.last() + 8); i++) {
      if (parse.is(i, WordClass.AGENT) && parse.isPos(i, Pos.ADP)) {
        return parse.mention(i + 1);
      }
      if (parse.verb(i).isPresent() || parse.isPos(i, Pos.PUNCT)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The mention that a preposition binds to a verb, adverbs and times between left out: <i>de
   * source judiciaire</i> · <i>à la mairie</i>.
   */
  Optional<Mention> governed(int from) {
    int i = from;
    while (parse.isPos(i, Pos.ADV) || parse.is(i, WordClass.TIME_NOUN)) {
      i++;
    }
    int next = i + 1;
    while (parse.isPos(next, Pos.ADP) && parse.mention(next).isEmpty()) {
      next++;
    }
    boolean binds = parse.isPos(i, Pos.ADP) || parse.is(i, WordClass.ADDRESSEE);
    return binds ? parse.mention(next) : Optional.empty();
  }

  /**
   * The number of the first word after a verb that is no adverb, time, or prepositional phrase, and
   * with {@code objects} no mention either.
   */
  int afterComplements(int from, boolean objects) {
    int i = from;
    int skipped = 0;
    while (parse.has(i) && skipped < 8) {
      if (objects && isTitle(parse.isPos(i, Pos.PART) ? i + 1 : i)) {
        return parse.isPos(i, Pos.PART) ? i + 2 : i + 1;
      }
      if (parse.isComplementiser(i)
          || parse.isPos(i, Pos.SCONJ)
          || parse.is(i, WordClass.QUESTION) && !parse.isPos(i, Pos.PRON)
          || parse.isMark(i, ":")
          || parse.isQuote(i)) {
        return i;
      }
      Optional<Mention> mention = parse.mention(i);
      if (mention.isPresent() && mention.get().first() == i && !objects) {
        return i;
      }
      if (parse.isPos(i, Pos.ADP) && parse.mention(i + 1).isPresent()) {
        i = parse.mention(i + 1).get().last() + 1;
      } else if (mention.isPresent() && objects) {
        i = mention.get().last() + 1;
      } else if (parse.isPos(i, Pos.ADV)
          || parse.is(i, WordClass.TIME_NOUN)
          || parse.isPos(i, Pos.ADP)
          || (parse.isPos(i, Pos.DET) || parse.isPos(i, Pos.ADJ)) && isTimeAhead(i)
          || parse.isPos(i, Pos.NUM)) {
        i++;
      } else {
        return i;
      }
      skipped++;
    }
    return i;
  }

  /**
   * Whether a work's name stands before a clause: <i>told the station's “Tide Today” that P</i>.
   */
  private boolean isTitle(int i) {
    return parse.isQuote(i) && parse.isComplementiser(i + 1) && parse.quoted(i).isTitle();
  }

  private boolean isTimeAhead(int i) {
    return parse.is(i + 1, WordClass.TIME_NOUN) || parse.is(i + 2, WordClass.TIME_NOUN);
  }

  /** Whether a participle goes on a compound tense: <i>a condamné le crime et estimé que P</i>. */
  boolean sharesAuxiliary(VerbGroup verb) {
    int i = verb.first() - 1;
    while (parse.isPos(i, Pos.ADV)) {
      i--;
    }
    if (!parse.isPos(i, Pos.CCONJ)) {
      return false;
    }
    for (VerbGroup other : parse.verbs()) {
      boolean perfect = other.head() > other.first() && !other.passive() && other.isFinite();
      if (other.last() < i && perfect) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a participle that looks like a past names its agent: <i>a plan described by Y as</i>.
   */
  boolean isReduced(VerbGroup verb) {
    return verb.first() == verb.last()
        && parse.word(verb.head()).has(Feature.PAST_PARTICIPLE)
        && parse.mention(verb.first() - 1).isPresent()
        && parse.is(verb.last() + 1, WordClass.AGENT)
        && agent(verb).filter(Mention::voice).isPresent();
  }

  /** Whether a verb is passive, or a participle by itself, and no agent is named. */
  boolean isAgentless(VerbGroup verb) {
    boolean bare = isBareParticiple(verb) && !sharesAuxiliary(verb);
    return (verb.passive() || bare) && agent(verb).isEmpty();
  }

  /** Whether a verb group is a participle that stands by itself. */
  static boolean isBareParticiple(VerbGroup verb) {
    return verb.form() == Feature.PAST_PARTICIPLE;
  }
}
