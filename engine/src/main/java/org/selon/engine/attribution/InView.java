package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/** A noun whose owner holds what is said: <i>In her view, P</i> · <i>P, in Roy’s opinion</i>. */
final class InView implements Construction {

  @Override
  public String name() {
    return "view";
  }

  /**
   * Whether a preposition that names a view stands here: <i>in her view</i>, <i>by her account</i>.
   */
  private static boolean opens(Parse parse, int i) {
    return parse.is(i, WordClass.LOCATIVE) || parse.is(i, WordClass.AGENT);
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    Parse parse = scene.parse();
    Optional<Mention> around = parse.mention(match.first());
    if (match.cue().kind() != Cue.Kind.NOUN
        || !match.cue().takes(Frame.BEFORE)
        || around.isEmpty()
        || !opens(parse, around.get().first() - 1)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    int before = around.get().first() - 2;
    int next = around.get().last() + 1;
    boolean opens = before < 0 || parse.isMark(before, ";:") || before == 0;
    Optional<Span> content = Optional.empty();
    if (opens && parse.isMark(next, ",") && parse.has(next + 1)) {
      content = parse.span(next + 1, scene.extent().last(next + 1));
    } else if (parse.isMark(before, ",") && parse.hasFinite(0, before)) {
      content = parse.span(0, before);
    }
    return content.isPresent()
        ? NounCue.owner(scene, match, List.of(content.get()))
        : scene.no(Miss.NO_CONTENT);
  }
}
