package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Writes down all that an {@link AttributionFinder} sees and tries in one document.
 *
 * <p>Made anew for each document, for one thread.
 */
public final class TraceBook implements Trace {

  private final List<PassageTrace> passages = new ArrayList<>();
  private Optional<PassageTrace> open = Optional.empty();
  private final List<CueTrace> cues = new ArrayList<>();
  private Optional<Miss> miss = Optional.empty();
  private Optional<Trial> mark = Optional.empty();

  /** What was seen and tried so far, passage by passage. */
  public List<PassageTrace> passages() {
    close();
    return List.copyOf(passages);
  }

  @Override
  public boolean wantsAll() {
    return true;
  }

  @Override
  public void passage(Passage passage, List<Mention> mentions, List<VerbGroup> verbs) {
    close();
    open = Optional.of(new PassageTrace(passage, mentions, verbs, List.of(), Optional.empty()));
  }

  @Override
  public void cue(Cue cue, List<Span> words) {
    cues.add(new CueTrace(cue, words, List.of()));
  }

  @Override
  public void missed(Miss why) {
    miss = Optional.of(why);
  }

  @Override
  public void tried(String rule, boolean fits, List<Span> source, List<Span> content) {
    Trial trial = fits ? Trial.fit(rule, source, content) : Trial.miss(rule, miss);
    miss = Optional.empty();
    if (rule.endsWith("." + NameAndQuotation.NAME)) {
      mark = Optional.of(trial);
      return;
    }
    CueTrace cue = cues.remove(cues.size() - 1);
    List<Trial> trials = new ArrayList<>(cue.trials());
    trials.add(trial);
    cues.add(new CueTrace(cue.cue(), cue.words(), trials));
  }

  private void close() {
    open.ifPresent(
        p -> passages.add(new PassageTrace(p.passage(), p.mentions(), p.verbs(), cues, mark)));
    open = Optional.empty();
    cues.clear();
    mark = Optional.empty();
  }
}
