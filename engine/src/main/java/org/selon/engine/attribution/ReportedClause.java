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
import org.selon.engine.text.Span;

/**
 * A verb and a reported clause: <i>X a déclaré que P</i> · <i>X told Y (that) P</i> · <i>X demande
 * si P</i>.
 */
final class ReportedClause implements Construction {

  private static final Frame[] FRAMES = {
    Frame.CLAUSE, Frame.CLAUSE_THAT, Frame.PURPOSE, Frame.QUESTION
  };

  private final boolean bareClauses;

  /**
   * @param bareClauses whether the language can leave the complementiser out
   */
  ReportedClause(boolean bareClauses) {
    this.bareClauses = bareClauses;
  }

  @Override
  public String name() {
    return "clause";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.verb().isEmpty()) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    if (match.cue().takes(Frame.IMPERSONAL)) {
      return impersonal(scene, Math.max(match.last(), verb.last()) + 1);
    }
    int start = start(scene, match, verb);
    if (start < 0) {
      return scene.no(Scene.missing(match.cue(), FRAMES));
    }
    Optional<Fronted> fronted = Fronted.of(scene.parse(), verb, start);
    int end = scene.extent().lastOfReported(start);
    int last = fronted.map(f -> Math.min(end, f.main() - 1)).orElse(end);
    Optional<Span> content = scene.parse().span(start, last);
    if (content.isEmpty() || denied(match.cue(), verb)) {
      return scene.no(content.isEmpty() ? Miss.NO_CONTENT : Miss.NEGATED);
    }
    Optional<Finding> found =
        fronted.filter(Fronted::participle).isPresent()
            ? scene.spoken(fronted.get().subject(), verb, List.of(content.get()))
            : source(scene, match, verb, List.of(content.get()));
    return found
        .filter(
            f ->
                !match.cue().takes(Frame.DOCUMENT)
                    || f.source().filter(Mention::voice).isPresent()
                    || scene.no(Miss.NO_VOICE).isPresent())
        .filter(
            f ->
                !match.cue().takes(Frame.EVIDENCE)
                    || scene.parse().isComplementiser(start - 1)
                    || f.source().filter(m -> givesEvidence(scene.parse(), m, verb)).isPresent()
                    || scene.no(Miss.NO_VOICE).isPresent());
  }

  /** Whether a source finds out by its work what it tells, rather than living through it. */
  private static boolean givesEvidence(Parse parse, Mention source, VerbGroup verb) {
    boolean past = parse.word(verb.head()).has(Feature.PAST_PARTICIPLE);
    if (source.form() == Mention.Form.PRONOUN) {
      return parse.is(source.head(), WordClass.NEUTER)
          || parse.is(source.head(), WordClass.PLURAL)
              && past
              && parse.is(verb.last() + 1, WordClass.EXPLETIVE);
    }
    return switch (source.kind()) {
      case ORGANIZATION, DOCUMENT -> true;
      case UNNAMED -> past && source.voice();
      case PERSON -> false;
    };
  }

  /** The source behind an impersonal verb and its clause: <i>il ressort du rapport que P</i>. */
  private static Optional<Finding> impersonal(Scene scene, int from) {
    Parse parse = scene.parse();
    Optional<Mention> source = scene.governed(from);
    int that = source.map(m -> m.last() + 1).orElse(-1);
    if (!parse.isComplementiser(that)) {
      return scene.no(source.isEmpty() ? Miss.NO_SOURCE : Miss.NO_CONTENT);
    }
    return parse
        .span(that + 1, scene.extent().last(that + 1))
        .map(c -> new Finding(source, List.of(source.get().span()), List.of(c), false));
  }

  /** Whether the verb is negated and therefore reports nothing. */
  static boolean denied(Cue cue, VerbGroup verb) {
    return verb.negated()
        && !cue.thought()
        && !cue.takes(Frame.NEGATED)
        && !cue.stance().equals("DENIES");
  }

  /** Finds the source of a verb with its content behind it. */
  static Optional<Finding> source(Scene scene, CueMatch match, VerbGroup verb, List<Span> content) {
    Parse parse = scene.parse();
    boolean bare = Scene.isBareParticiple(verb) && !scene.sharesAuxiliary(verb);
    if (verb.passive() || bare || scene.isReduced(verb)) {
      Optional<Mention> agent = scene.agent(verb);
      if (agent.isEmpty() && match.cue().thought() && !match.cue().takes(Frame.AGENTLESS)) {
        return scene.no(Miss.AGENTLESS);
      }
      return agent.isPresent() ? scene.spoken(agent.get(), verb, content) : Scene.unspoken(content);
    }
    Optional<Mention> subject = scene.subjects().before(verb);
    if (subject.isEmpty()) {
      boolean inverted =
          verb.isFinite() && verb.first() > 0 && parse.is(verb.first() - 1, WordClass.COMPARISON);
      subject = inverted || opens(parse, verb) ? scene.subjects().after(verb) : subject;
    }
    if (subject.filter(m -> parse.is(m.head(), WordClass.IMPERSONAL)).isPresent()) {
      subject =
          scene
              .governed(Math.max(match.last(), verb.last()) + 1)
              .filter(m -> m.voice() && verb.isFinite())
              .filter(m -> match.cue().takes(Frame.FROM) || m.kind() == ActorKind.ORGANIZATION);
    }
    if (match.cue().takes(Frame.HEARING)) {
      return subject.filter(m -> parse.word(m.head()).lemmaIs(WordClass.PROCEEDING)).isPresent()
          ? Scene.unspoken(content)
          : scene.no(Miss.NO_VOICE);
    }
    return subject.isPresent()
        ? scene.spoken(subject.get(), verb, content)
        : scene.no(Miss.NO_SOURCE);
  }

  /** Whether a verb opens the sentence and its speaker follows: <i>Said Roy: “P.”</i> */
  private static boolean opens(Parse parse, VerbGroup verb) {
    int next = verb.last() + 1;
    int mark = parse.mention(next).map(m -> m.last() + 1).orElse(-1);
    return verb.isFinite()
        && verb.first() == 0
        && parse.isMark(mark, ":,")
        && parse.isQuote(mark + 1);
  }

  private int start(Scene scene, CueMatch match, VerbGroup verb) {
    int clause = clause(scene, match, verb);
    return clause < 0 ? picture(scene, match, verb) : clause;
  }

  private int clause(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    Cue cue = match.cue();
    int from = Math.max(match.last(), verb.last()) + 1;
    boolean clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.CLAUSE_THAT);
    if (clause && isAtThat(parse, from)) {
      return from + 3;
    }
    if (clause || cue.takes(Frame.PURPOSE)) {
      int i = scene.afterComplements(from, cue.takes(Frame.OBJECT) || verb.inverted() >= 0);
      if (parse.isMark(i, ",")) {
        i = afterInsertion(parse, i);
      }
      if (parse.isComplementiser(i)
          && !isBound(scene, cue, from, i)
          && (!bareClauses || goesOn(parse, i + 1))) {
        return i + 1;
      }
      int behind = behindNoun(scene, i);
      if (behind >= 0) {
        return behind;
      }
    }
    if (cue.takes(Frame.QUESTION)) {
      int i = scene.afterComplements(from, cue.takes(Frame.OBJECT));
      if (parse.is(i, WordClass.QUESTION)
          && !isRelative(parse, cue, from, i)
          && !isTemporal(parse, cue, i)
          && parse.hasFinite(i + 1, parse.size() - 1)) {
        return parse.is(i, WordClass.POLAR) ? i + 1 : i;
      }
    }
    if (!bareClauses || !cue.takes(Frame.CLAUSE)) {
      return -1;
    }
    return leavesGap(scene, verb, from) ? from : bare(scene, cue, from);
  }

  /** Whether a clause follows behind the preposition of a verb: <i>appelle à ce que P</i>. */
  private static boolean isAtThat(Parse parse, int i) {
    return parse.isPos(i, Pos.ADP)
        && parse.is(i, WordClass.ADDRESSEE)
        && parse.is(i + 1, WordClass.WHAT)
        && parse.isComplementiser(i + 2);
  }

  /** Where a study tells how somebody stands: <i>the poll shows her leading</i>; or -1. */
  private static int picture(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    int from = Math.max(match.last(), verb.last()) + 1;
    Optional<Mention> object = parse.mention(from).filter(m -> m.first() == from);
    if (!match.cue().takes(Frame.PICTURE) || object.isEmpty()) {
      return -1;
    }
    int next = object.get().last() + 1;
    while (parse.isPos(next, Pos.ADV) && !parse.is(next, WordClass.STANDING)) {
      next++;
    }
    int at = next;
    boolean doing =
        parse
            .verb(next)
            .filter(v -> v.first() == at && v.form() == Feature.PRESENT_PARTICIPLE)
            .isPresent();
    boolean stands = parse.is(next, WordClass.STANDING);
    boolean has = parse.is(next, WordClass.ROLE_LINK) && parse.is(next, WordClass.INTERLOCUTOR);
    Optional<Mention> source = scene.subjects().before(verb);
    boolean study =
        source
            .filter(m -> parse.word(m.head()).lemmaIs(WordClass.STUDY))
            .or(() -> source.filter(m -> parse.is(m.head(), WordClass.NEUTER)))
            .isPresent();
    return stands || study && (doing || has) ? from : -1;
  }

  /** Whether more than a word or two follow: <i>reflects that at all</i> has no clause. */
  private static boolean goesOn(Parse parse, int from) {
    if (parse.lastWord() - from > 2) {
      return true;
    }
    for (int i = from; i < parse.size(); i++) {
      if (parse.verb(i).isPresent() || parse.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun takes up the noun before it, rather than asking: <i>the man who left</i>. */
  private static boolean isRelative(Parse parse, Cue cue, int from, int i) {
    boolean pronoun = parse.is(i, WordClass.RELATIVE) || parse.is(i, WordClass.RELATIVE_SUBJECT);
    Optional<Mention> before = parse.mention(i - 1);
    boolean addressee =
        cue.takes(Frame.OBJECT)
            && !parse.is(i - 1, WordClass.INDEFINITE)
            && before.filter(m -> m.first() == from).isPresent();
    return pronoun && before.isPresent() && !addressee;
  }

  /** Whether a conjunction tells when something was said, not what: <i>said when she left</i>. */
  private static boolean isTemporal(Parse parse, Cue cue, int i) {
    return parse.is(i, WordClass.SUBORDINATOR)
        && !parse.is(i, WordClass.POLAR)
        && cue.takes(Frame.CLAUSE)
        && !cue.takes(Frame.OBJECT);
  }

  /**
   * Whether <i>que</i> belongs to the word before it, <i>dès que</i>, or to a noun that hangs on
   * the verb: <i>parle de la loi que P</i>.
   */
  private static boolean isBound(Scene scene, Cue cue, int from, int that) {
    Parse parse = scene.parse();
    if (that > from && parse.is(that - 1, WordClass.SUBORDINATOR)) {
      return !cue.takes(Frame.PURPOSE);
    }
    boolean genitive = parse.is(from, WordClass.GENITIVE) && parse.isPos(from, Pos.ADP);
    return genitive
        && !cue.takes(Frame.FROM)
        && parse.mention(that - 1).filter(m -> !isSaying(scene, m)).isPresent();
  }

  /** Whether a mention is a noun that can have a reported clause: <i>ses craintes que P</i>. */
  private static boolean isSaying(Scene scene, Mention mention) {
    return scene.cues().startingWith(scene.parse().word(mention.head()).lemma()).stream()
        .anyMatch(c -> c.kind() == Cue.Kind.NOUN);
  }

  /** Where the clause starts of a noun of saying that is the verb's object; -1 without one. */
  private static int behindNoun(Scene scene, int i) {
    Parse parse = scene.parse();
    Optional<Mention> object = parse.mention(i);
    if (object.isEmpty() || object.get().first() != i) {
      return -1;
    }
    int next = object.get().last() + 1;
    return isSaying(scene, object.get()) && parse.isComplementiser(next) ? next + 1 : -1;
  }

  /** The word after the second comma of an insertion that starts at {@code comma}. */
  private static int afterInsertion(Parse parse, int comma) {
    for (int i = comma + 1; i < Math.min(parse.size(), comma + 14); i++) {
      if (parse.isMark(i, ",")) {
        return i + 1;
      }
      if (parse.verb(i).filter(VerbGroup::isFinite).isPresent()) {
        return comma;
      }
    }
    return comma;
  }

  /** Whether the subject of the clause stands before the verb: <i>a step he says will help</i>. */
  private static boolean leavesGap(Scene scene, VerbGroup verb, int from) {
    Parse parse = scene.parse();
    boolean finite = parse.finiteAt(from).filter(v -> v.first() == from).isPresent();
    Optional<Mention> subject = finite ? parse.mention(verb.first() - 1) : Optional.empty();
    if (subject.isEmpty()) {
      return false;
    }
    int before = subject.get().first() - 1;
    return parse.mention(before).isPresent()
        || parse.is(before, WordClass.RELATIVE_SUBJECT)
        || parse.is(before, WordClass.QUESTION);
  }

  /**
   * Where a clause starts whose subject was read as one with those who are told: <i>told MPs growth
   * had slowed</i> · <i>told the BBC prices would fall</i>.
   */
  private static int behindAddressee(Parse parse, Mention object) {
    int first = object.first();
    int head = object.head();
    String told = parse.word(first).text();
    boolean plural = parse.isPos(first, Pos.NOUN) && parse.word(first).has(Feature.PLURAL);
    boolean bare = plural || told.length() > 2 && told.matches("\\p{Lu}+s");
    if (bare && head > first) {
      return first + 1;
    }
    boolean named = parse.isPos(head, Pos.NOUN) && parse.isPos(head - 1, Pos.PROPN);
    return named && head == object.last() && parse.isPos(first, Pos.DET) ? head : first;
  }

  /** The word behind a time without a preposition: <i>said last month he would go</i>. */
  private static int behindTime(Parse parse, int from) {
    boolean qualified = parse.isPos(from, Pos.ADJ) && parse.is(from + 1, WordClass.TIME_NOUN);
    int next = qualified ? from + 2 : parse.is(from, WordClass.TIME_NOUN) ? from + 1 : from;
    boolean day = next > from && !qualified && parse.word(from).isCapitalised();
    return parse.mention(next).filter(m -> m.first() == next && (day || m.voice())).isPresent()
        ? next
        : from;
  }

  /** Whether what somebody is to do follows, and no clause: <i>advise callers to wait</i>. */
  private static boolean isTold(Parse parse, Cue cue, int next) {
    boolean infinitive =
        cue.takes(Frame.INFINITIVE)
            && parse.is(next, WordClass.INFINITIVE_MARKER)
            && parse
                .verb(next)
                .or(() -> parse.verb(next + 1))
                .filter(v -> !v.isFinite())
                .isPresent();
    for (int i = next; infinitive && parse.has(i) && !parse.isMark(i, ",;:"); i++) {
      infinitive = parse.finiteAt(i).isEmpty();
    }
    return infinitive;
  }

  /** Where a clause without complementiser starts, or -1. */
  private static int bare(Scene scene, Cue cue, int from) {
    Parse parse = scene.parse();
    boolean saying = parse.is(from - 1, WordClass.SAID);
    int timed = saying ? behindTime(parse, from) : from;
    if (timed > from && ClauseStart.at(parse, timed) >= 0) {
      return timed;
    }
    int direct = saying ? ClauseStart.behindSaying(parse, from) : ClauseStart.at(parse, from);
    if (direct >= 0 && !cue.takes(Frame.OBJECT)) {
      return direct;
    }
    if (cue.takes(Frame.OBJECT)) {
      Optional<Mention> object =
          parse.mention(from).filter(m -> !parse.is(m.head(), WordClass.EXPLETIVE));
      if (object.isPresent() && isTold(parse, cue, object.get().last() + 1)) {
        return -1;
      }
      if (object.isPresent()) {
        int next = scene.afterComplements(object.get().last() + 1, false);
        int start = ClauseStart.at(parse, next);
        return start >= 0 ? start : direct < 0 ? -1 : behindAddressee(parse, object.get());
      }
      return direct;
    }
    int later = scene.afterComplements(from, false);
    return later > from ? ClauseStart.at(parse, later) : -1;
  }
}
