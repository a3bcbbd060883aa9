package org.selon.engine.analysis;

import java.util.List;
import org.selon.engine.attribution.PassageTrace;
import org.selon.engine.morph.TaggedSentence;

/**
 * A sentence with what was seen and tried in it.
 *
 * @param sentence the sentence
 * @param passages its passages, the outer before the inner; at least one
 */
public record SentenceTrace(TaggedSentence sentence, List<PassageTrace> passages) {

  /** Copies the list. */
  public SentenceTrace {
    passages = List.copyOf(passages);
  }
}
