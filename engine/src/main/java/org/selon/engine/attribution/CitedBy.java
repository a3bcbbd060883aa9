package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.VerbGroup;

/** A voice before a voice: <i>P, a dit Y, cité par X</i> · <i>Y was quoted by X as saying P</i>. */
final class CitedBy implements Construction {

  static final String NAME = "cited-by";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.verb().isEmpty() || !match.cue().takes(Frame.RELAY)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    boolean passive = Scene.isBareParticiple(verb) || verb.passive();
    if (!passive) {
      return scene.no(Miss.NOT_TAKEN);
    }
    Optional<Mention> agent = scene.agent(verb).filter(Mention::voice);
    return agent.isPresent() ? Relay.awaiting(scene, agent.get(), verb) : scene.no(Miss.AGENTLESS);
  }
}
