package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;

/** A refusal to speak or a failure to reach somebody: <i>X a refusé de commenter</i>. */
final class NoWords implements Construction {

  @Override
  public String name() {
    return "no-words";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    return match.cue().takes(Frame.NOWORDS) && match.verb().isPresent()
        ? scene.spokenBefore(match.verb().get(), List.of())
        : scene.no(Miss.NOT_TAKEN);
  }
}
