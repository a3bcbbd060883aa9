package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.text.Span;

/**
 * What became of one cue.
 *
 * @param cue its entry in the lexicon
 * @param words where it stands
 * @param trials the rules tried in their order, the first that fits makes the attribution; none
 *     where the words belong to an attribution found before
 */
public record CueTrace(Cue cue, List<Span> words, List<Trial> trials) {

  /** Copies the lists. */
  public CueTrace {
    words = List.copyOf(words);
    trials = List.copyOf(trials);
  }

  /** The rule that made the attribution, if any did. */
  public Optional<Trial> winner() {
    return trials.stream().filter(Trial::fits).findFirst();
  }
}
