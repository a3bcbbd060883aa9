package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * A comparison that gives the source: <i>Comme l’a dit X, P</i> · <i>As X says, P</i>; or a
 * sentence that tells who said the one before: <i>P. C’est ce que dit X</i> · <i>P. That is what X
 * said</i>.
 */
final class AsSaid implements Construction {

  /** How many words before its last word an opening that takes up a sentence has at most. */
  private static final int FARTHEST = 7;

  @Override
  public String name() {
    return "as-said";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    boolean says = match.cue().takes(Frame.CLAUSE) || match.cue().takes(Frame.INCISE);
    if (match.verb().isEmpty() || !says || !match.verb().get().isFinite()) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    Parse parse = scene.parse();
    int subject = takenUp(parse);
    if (subject > 0 && subject <= verb.first() && scene.before().isPresent()) {
      return lookingBack(scene, match, verb, subject);
    }
    int from = Math.max(match.last(), verb.last()) + 1;
    Optional<Mention> source;
    int opening;
    int last = from - 1;
    if (parse.is(verb.first() - 1, WordClass.COMPARISON)) {
      opening = verb.first() - 1;
      source = scene.subjects().from(from);
      last = source.map(m -> Math.max(m.last(), from - 1)).orElse(last);
    } else {
      source = parse.mention(verb.first() - 1).or(() -> scene.subjects().before(verb));
      opening = source.map(m -> m.first() - 1).orElse(-1);
    }
    int next = scene.afterComplements(last + 1, false);
    boolean closed = !parse.has(next) || parse.isPos(next, Pos.PUNCT);
    if (source.isEmpty() || !parse.is(opening, WordClass.COMPARISON) || !closed) {
      return scene.no(source.isEmpty() ? Miss.NO_SOURCE : Miss.NO_COMPARISON);
    }
    List<Span> content = parse.spans(content(scene, opening, last), rest(parse, opening, last + 1));
    return content.isEmpty()
        ? scene.no(Miss.NO_CONTENT)
        : scene.spoken(source.get(), verb, content);
  }

  /**
   * The number of the word behind <i>c’est ce que</i> or <i>that is what</i> at the start of a
   * sentence, by which it takes up the one before; -1 where there is none.
   */
  private static int takenUp(Parse parse) {
    int first = parse.isPos(0, Pos.CCONJ) || parse.isPos(0, Pos.ADV) ? 1 : 0;
    boolean takes =
        parse.is(first, WordClass.ANAPHORIC)
            && parse.has(first + 1)
            && parse.word(first + 1).lemmaIs(WordClass.PASSIVE_AUXILIARY);
    for (int i = first + 2; takes && i < first + FARTHEST; i++) {
      if (parse.is(i, WordClass.WHAT)) {
        return parse.is(i + 1, WordClass.COMPLEMENTISER) ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** Gives the sentence before to whom this one names behind its verb or before it. */
  private static Optional<Finding> lookingBack(
      Scene scene, CueMatch match, VerbGroup verb, int subject) {
    int from = Math.max(match.last(), verb.last()) + 1;
    Optional<Mention> source =
        subject == verb.first()
            ? scene.subjects().from(from)
            : scene.parse().mention(subject).filter(m -> m.last() < verb.first());
    return source.isPresent()
        ? scene.spoken(source.get(), verb, List.of(scene.before().get()))
        : scene.no(Miss.NO_SOURCE);
  }

  /**
   * What follows a comparison that parts a subject from its verb: <i>The dam, as X said, broke</i>.
   */
  private static Optional<Span> rest(Parse parse, int opening, int comma) {
    boolean parts =
        opening > 1
            && parse.isMark(opening - 1, ",")
            && parse.isMark(comma, ",")
            && !parse.hasFinite(0, opening - 1)
            && !parse.isPos(opening - 2, Pos.CCONJ)
            && parse.finiteAt(comma + 1).isPresent();
    return parts ? parse.span(comma + 1, parse.lastWord()) : Optional.empty();
  }

  /** Whether a conjunction stands before a comparison: <i>and, as X said, P</i>. */
  private static boolean joins(Parse parse, int opening) {
    int i = parse.isMark(opening - 1, ",") ? opening - 2 : opening - 1;
    return parse.isPos(i, Pos.CCONJ);
  }

  private static Optional<Span> content(Scene scene, int opening, int last) {
    Parse parse = scene.parse();
    boolean joined =
        parse.isMark(last + 1, ",")
            && parse.hasFinite(last + 2, parse.size() - 1)
            && joins(parse, opening);
    boolean first = opening <= 1 && !parse.isQuote(0) || joined;
    if (!first) {
      return parse.isMark(opening - 1, ",") ? parse.span(0, opening - 2) : Optional.empty();
    }
    for (int i = last + 1; i < parse.size(); i++) {
      if (parse.isMark(i, ",:")) {
        return i + 1 < parse.size()
            ? parse.span(i + 1, scene.extent().last(i + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
