package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.quotation.Passage;

/**
 * What was seen and tried in one passage.
 *
 * @param passage the passage
 * @param mentions who could be speaking
 * @param verbs its verb groups, those left out that are part of a mention
 * @param cues its cues in the order in which they were tried
 * @param mark the rule without a cue, tried where no cue made an attribution
 */
public record PassageTrace(
    Passage passage,
    List<Mention> mentions,
    List<VerbGroup> verbs,
    List<CueTrace> cues,
    Optional<Trial> mark) {

  /** Copies the lists. */
  public PassageTrace {
    mentions = List.copyOf(mentions);
    verbs = List.copyOf(verbs);
    cues = List.copyOf(cues);
  }
}
