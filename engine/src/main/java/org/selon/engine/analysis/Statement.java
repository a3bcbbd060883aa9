package org.selon.engine.analysis;

import java.util.List;
import java.util.Optional;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/**
 * One attributed statement: that somebody other than the writer expressed something.
 *
 * <p>In <i>"It leaks," said Ada Poe, "and badly."</i> the cue is <i>said</i>, the source <i>Ada
 * Poe</i>, and the content has two parts, each with its quotation marks.
 *
 * <p>Every list of spans is in text order and without overlap. Immutable.
 *
 * @param id unique in its document and derived from the place of the cue, such as {@code s120}
 * @param type direct, indirect or mixed
 * @param mode speech or thought
 * @param stance what the speaker does with the content
 * @param cue the words that attribute, seldom more than one part
 * @param source the words that name the source where it speaks, empty where the text names none
 * @param content what is attributed, empty for a refusal to comment
 * @param addressee ids of the actors to whom it is said
 * @param setting the words that tell on what occasion or in what form: <i>dans un communiqué</i>
 * @param said when it was said, where the text tells
 * @param speaker id of the actor who speaks, empty where the text does not settle it
 * @param parent id of the statement within which this one stands, empty for none
 * @param chain ids of the actors from the nearest voice to the farthest, the speaker last; empty
 *     without a speaker
 * @param rule name of the construction that found it, such as {@code fr.clause}
 * @param confidence estimated probability that it is right, between 0 and 1
 * @param identification how, and how surely, it is known who speaks
 */
public record Statement(
    String id,
    AttributionType type,
    Mode mode,
    Stance stance,
    List<Span> cue,
    List<Span> source,
    List<Span> content,
    List<String> addressee,
    List<Span> setting,
    Optional<Time> said,
    String speaker,
    String parent,
    List<String> chain,
    String rule,
    double confidence,
    Identification identification) {

  /** Copies the lists. */
  public Statement {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    setting = List.copyOf(setting);
    chain = List.copyOf(chain);
  }

  /**
   * A statement of which neither addressee nor occasion nor time is told, nor how its speaker is
   * known.
   */
  public Statement(
      String id,
      AttributionType type,
      Mode mode,
      Stance stance,
      List<Span> cue,
      List<Span> source,
      List<Span> content,
      String speaker,
      String parent,
      List<String> chain,
      String rule,
      double confidence) {
    this(
        id,
        type,
        mode,
        stance,
        cue,
        source,
        content,
        List.of(),
        List.of(),
        Optional.empty(),
        speaker,
        parent,
        chain,
        rule,
        confidence,
        Identification.NONE);
  }

  /** The same with another estimate of its probability to be right. */
  Statement withConfidence(double other) {
    return new Statement(
        id,
        type,
        mode,
        stance,
        cue,
        source,
        content,
        addressee,
        setting,
        said,
        speaker,
        parent,
        chain,
        rule,
        other,
        identification);
  }
}
