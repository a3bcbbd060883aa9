package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.actor.Weighing;
import org.selon.engine.attribution.PassageTrace;
import org.selon.engine.time.Reckoning;
import org.selon.engine.time.Time;

/**
 * An analysis with the reasons for it: what the engine saw in each sentence and which rules it
 * tried.
 *
 * <pre>{@code
 * Explanation why = Engine.standard().explain(document);
 * why.sentenceAt(40).orElseThrow().passages().get(0).cues().get(0).trials()
 * // [fr.no-words NOT_TAKEN, …, fr.incise fits, …]
 * }</pre>
 *
 * @param analysis what {@code analyze} gives for the same document
 * @param sentences all sentences, in text order
 * @param weighings who the pronouns, short names and descriptions could have meant
 * @param reckonings from where each time of the analysis was counted
 */
public record Explanation(
    Analysis analysis,
    List<SentenceTrace> sentences,
    List<Weighing> weighings,
    List<Reckoning> reckonings) {

  /** Copies the lists. */
  public Explanation {
    sentences = List.copyOf(sentences);
    weighings = List.copyOf(weighings);
    reckonings = List.copyOf(reckonings);
  }

  /** Puts together what was heard while {@code analysis} was made. */
  public static Explanation of(
      Analysis analysis,
      List<PassageTrace> passages,
      List<Weighing> weighings,
      List<Reckoning> reckonings) {
    List<SentenceTrace> sentences = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= passages.size(); to++) {
      PassageTrace first = passages.get(from);
      boolean same =
          to < passages.size()
              && passages.get(to).passage().sentence() == first.passage().sentence();
      if (!same) {
        sentences.add(new SentenceTrace(first.passage().sentence(), passages.subList(from, to)));
        from = to;
      }
    }
    return new Explanation(analysis, sentences, weighings, reckonings);
  }

  /**
   * The sentence at a UTF-16 offset; between two sentences the later one, behind the last the last;
   * empty where the document has none.
   */
  public Optional<SentenceTrace> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.get(low));
  }

  /** From where a time was counted. */
  public Optional<Reckoning> reckoning(Time time) {
    return reckonings.stream().filter(r -> r.words().equals(time.span())).findFirst();
  }

  /** How the speaker of a statement was looked for; empty where the text names no source. */
  public Optional<SpeakerTrace> speaker(Statement statement) {
    return new SpeakerTracer(this).trace(statement);
  }

  /**
   * What of a statement raises or lowers its confidence, with its weight in the sum; see {@link
   * Traits}.
   */
  public Map<String, Double> confidence(Statement statement) {
    return Confidence.STANDARD.weights(statement);
  }
}
