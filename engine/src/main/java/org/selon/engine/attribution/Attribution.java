package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.mention.Mention;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * That the text gives a content to a source by a cue.
 *
 * <pre>{@code
 * "Il pleut, a dit Léa."  →  source "Léa", cue "dit", content "Il pleut", rule fr.incise
 * }</pre>
 *
 * <p>Who the source is, is not known here yet. Lists of spans are in text order and without
 * overlap. Immutable.
 *
 * @param passage where the cue stands
 * @param source who, where the text names one
 * @param sourceSpans the words of the source
 * @param cue the words that attribute
 * @param content what, in text order; empty for a refusal to speak
 * @param mode speech or thought
 * @param stance what the source does with the content
 * @param rule name of the construction
 * @param circumstance to whom and on what occasion
 * @param via the cue of the attribution that hands this one on to the reader, where one voice cites
 *     another
 */
public record Attribution(
    Passage passage,
    Optional<Mention> source,
    List<Span> sourceSpans,
    List<Span> cue,
    List<Span> content,
    Mode mode,
    Stance stance,
    String rule,
    Circumstance circumstance,
    Optional<Span> via) {

  /** Copies the lists. */
  public Attribution {
    sourceSpans = List.copyOf(sourceSpans);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** By its place alone: hashing a whole passage each time would cost more than comparing does. */
  @Override
  public int hashCode() {
    return 31 * cue.hashCode() + rule.hashCode();
  }

  /** Whether its content is a quoted phrase that the writer built into a sentence. */
  public boolean isBuiltIn() {
    return rule.endsWith("." + QuotedPhrase.NAME) || rule.endsWith("." + ReportedInfinitive.NAME);
  }

  /** Whether it stands within the very quotation that it attributes: <i>« A, dit-il. B »</i>. */
  public boolean isInserted() {
    return passage.within().isPresent() && rule.endsWith("." + Incise.NAME);
  }

  /**
   * Whether its words are the speaker's own without quotation marks: a turn of a transcript, or a
   * paragraph that a colon at the end of the one before announces.
   */
  public boolean isVerbatim() {
    return isTurn()
        || rule.endsWith("." + QuotedObject.NAME)
            && !content.isEmpty()
            && content.get(0).start() >= passage.sentence().sentence().span().end();
  }

  /** Whether a colon at the end of its paragraph stands for its content. */
  boolean isAnnouncing() {
    return rule.endsWith("." + QuotedObject.NAME) && content.isEmpty();
  }

  /** Whether it is a turn of a transcript. */
  boolean isTurn() {
    return rule.endsWith("." + NameAndQuotation.NAME) && passage.sentence().sentence().block() > 0;
  }

  /** The same with other content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(
        passage, source, sourceSpans, cue, other, mode, stance, rule, circumstance, via);
  }

  /** The same, handed on by another. */
  Attribution withVia(Attribution other) {
    return new Attribution(
        passage,
        source,
        sourceSpans,
        cue,
        content,
        mode,
        stance,
        rule,
        circumstance,
        Optional.of(other.cue().get(0)));
  }

  /**
   * What the statements of a document are called: each by the place of its cue, and told apart
   * where two have the same cue.
   */
  public static Map<Attribution, String> ids(List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparing((Attribution a) -> a.cue().get(0)));
    Map<Attribution, String> ids = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Attribution attribution : ordered) {
      String id = "s" + attribution.cue().get(0).start();
      while (!used.add(id)) {
        id += "b";
      }
      ids.put(attribution, id);
    }
    return ids;
  }

  /** Where the first content part begins and the last ends; the cue where there is none. */
  public Span extent() {
    return content.isEmpty() ? cue.get(0) : content.get(0).union(content.get(content.size() - 1));
  }
}
