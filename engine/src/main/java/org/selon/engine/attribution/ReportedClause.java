package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
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
    int start = start(scene, match, verb);
    if (start < 0) {
      return scene.no(Scene.missing(match.cue(), FRAMES));
    }
    int last = scene.extent().last(start);
    Optional<Span> content = scene.parse().span(start, last);
    if (content.isEmpty() || denied(match.cue(), verb)) {
      return scene.no(content.isEmpty() ? Miss.NO_CONTENT : Miss.NEGATED);
    }
    return source(scene, match, verb, List.of(content.get()))
        .filter(
            f ->
                !match.cue().takes(Frame.DOCUMENT)
                    || f.source().filter(Mention::voice).isPresent()
                    || scene.no(Miss.NO_VOICE).isPresent());
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
    if (verb.passive() || bare) {
      Optional<Mention> agent = scene.agent(verb);
      return agent.isPresent() ? scene.spoken(agent.get(), verb, content) : Scene.unspoken(content);
    }
    Optional<Mention> subject = scene.subjects().before(verb);
    if (subject.isEmpty()) {
      boolean inverted =
          verb.isFinite() && verb.first() > 0 && parse.is(verb.first() - 1, WordClass.COMPARISON);
      subject = inverted ? scene.subjects().after(verb) : subject;
    }
    return subject.isPresent()
        ? scene.spoken(subject.get(), verb, content)
        : scene.no(Miss.NO_SOURCE);
  }

  private int start(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    Cue cue = match.cue();
    int from = Math.max(match.last(), verb.last()) + 1;
    boolean clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.CLAUSE_THAT);
    if (clause || cue.takes(Frame.PURPOSE)) {
      int i = scene.afterComplements(from, cue.takes(Frame.OBJECT) || verb.inverted() >= 0);
      if (parse.isMark(i, ",")) {
        i = afterInsertion(parse, i);
      }
      if (parse.isComplementiser(i)) {
        return i + 1;
      }
      int behind = behindNoun(scene, i);
      if (behind >= 0) {
        return behind;
      }
    }
    if (cue.takes(Frame.QUESTION)) {
      int i = scene.afterComplements(from, cue.takes(Frame.OBJECT));
      if (parse.is(i, WordClass.QUESTION) && parse.hasFinite(i + 1, parse.size() - 1)) {
        return parse.is(i, WordClass.POLAR) ? i + 1 : i;
      }
    }
    return bareClauses && cue.takes(Frame.CLAUSE) ? bare(scene, cue, from) : -1;
  }

  /** Where the clause starts of a noun of saying that is the verb's object; -1 without one. */
  private static int behindNoun(Scene scene, int i) {
    Parse parse = scene.parse();
    Optional<Mention> object = parse.mention(i);
    if (object.isEmpty() || object.get().first() != i) {
      return -1;
    }
    int next = object.get().last() + 1;
    boolean saying =
        scene.cues().startingWith(parse.word(object.get().head()).lemma()).stream()
            .anyMatch(c -> c.kind() == Cue.Kind.NOUN);
    return saying && parse.isComplementiser(next) ? next + 1 : -1;
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

  /** Where a clause without complementiser starts, or -1. */
  private static int bare(Scene scene, Cue cue, int from) {
    Parse parse = scene.parse();
    int direct = clauseAt(parse, from);
    if (direct >= 0 && !cue.takes(Frame.OBJECT)) {
      return direct;
    }
    if (cue.takes(Frame.OBJECT)) {
      Optional<Mention> object = parse.mention(from);
      if (object.isPresent()) {
        int next = scene.afterComplements(object.get().last() + 1, false);
        int start = clauseAt(parse, next);
        return start >= 0 ? start : direct;
      }
      return direct;
    }
    int later = scene.afterComplements(from, false);
    return later > from ? clauseAt(parse, later) : -1;
  }

  /** Whether a clause with its own subject starts at {@code i}; its start, or -1. */
  private static int clauseAt(Parse parse, int i) {
    int after = subjectEnd(parse, i);
    if (after < 0) {
      return -1;
    }
    for (int k = after; k < parse.size(); k++) {
      if (parse.isMark(k, ";:.") || parse.isPos(k, Pos.CCONJ) && parse.isMark(k - 1, ",")) {
        return -1;
      }
      if (parse.isQuote(k) && k > i && parse.quotation(k).span().length() > 8) {
        return i;
      }
      Optional<VerbGroup> verb = parse.verb(k);
      if (verb.isPresent() && verb.get().isFinite()) {
        if (!parse.is(verb.get().first() - 1, WordClass.RELATIVE_SUBJECT)) {
          return i;
        }
        k = verb.get().last();
      }
    }
    return -1;
  }

  /** The word behind the subject of a clause that starts at {@code i}, or -1. */
  private static int subjectEnd(Parse parse, int i) {
    int subject = i;
    boolean number = false;
    while (subject < i + 4 && isQuantity(parse, subject)) {
      number |= parse.isPos(subject, Pos.NUM);
      subject++;
    }
    Optional<Mention> mention = parse.mention(subject);
    if (mention.isPresent() && mention.get().first() == subject) {
      return mention.get().last() + 1;
    }
    if (parse.isQuote(subject) || parse.is(subject - 1, WordClass.EXPLETIVE)) {
      return parse.isQuote(subject) ? subject + 1 : subject;
    }
    boolean gerund = subject == i && parse.verb(subject).filter(v -> !v.isFinite()).isPresent();
    if (gerund) {
      return parse.verb(subject).get().last() + 1;
    }
    return number ? subject : -1;
  }

  /** Whether a word can stand before the subject or measure it: <i>more than 40%</i>. */
  private static boolean isQuantity(Parse parse, int i) {
    if (!parse.has(i) || parse.mention(i).isPresent() || parse.verb(i).isPresent()) {
      return false;
    }
    return switch (parse.word(i).pos()) {
      case ADV, SCONJ, NUM, SYM, ADJ -> true;
      case ADP ->
          parse.isPos(i + 1, Pos.ADJ)
              || parse.mention(i + 1).isEmpty() && parse.verb(i + 1).isEmpty();
      default -> parse.isMark(i, "%");
    };
  }
}
