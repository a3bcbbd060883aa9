package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * A cue of the lexicon as it stands in a passage.
 *
 * @param cue the entry
 * @param verb the verb group it heads, for verbs
 * @param first number of its first word
 * @param last number of its last word
 * @param spans its words, apart where others stand between
 */
record CueMatch(Cue cue, Optional<VerbGroup> verb, int first, int last, List<Span> spans) {

  CueMatch {
    spans = List.copyOf(spans);
  }
}
