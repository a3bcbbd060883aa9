package org.selon.engine.attribution;

import java.util.List;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Hears what an {@link AttributionFinder} sees and tries, in its order: a passage, its cues, at
 * each cue the rules. What is found does not depend on who listens. It is told all of one document
 * by one thread.
 */
public interface Trace {

  /** Hears nothing. */
  Trace NONE =
      new Trace() {
        @Override
        public boolean wantsAll() {
          return false;
        }

        @Override
        public void passage(Passage passage, List<Mention> mentions, List<VerbGroup> verbs) {}

        @Override
        public void cue(Cue cue, List<Span> words) {}

        @Override
        public void missed(Miss why) {}

        @Override
        public void tried(String rule, boolean fits, List<Span> source, List<Span> content) {}
      };

  /** Whether the rules behind the one that made the attribution are to be tried, too. */
  boolean wantsAll();

  /** A passage begins. */
  void passage(Passage passage, List<Mention> mentions, List<VerbGroup> verbs);

  /** A cue of the passage is looked at. */
  void cue(Cue cue, List<Span> words);

  /** The rule on trial finds that something is missing; the last reason that it gives counts. */
  void missed(Miss why);

  /** A rule was tried at the cue, or in the passage where no cue made an attribution. */
  void tried(String rule, boolean fits, List<Span> source, List<Span> content);
}
