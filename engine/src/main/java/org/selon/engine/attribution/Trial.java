package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Span;

/**
 * One rule tried at one cue.
 *
 * @param rule name of the rule, such as {@code fr.clause}
 * @param fits whether it makes an attribution
 * @param source the words of its source, empty where it names none or does not fit
 * @param content its content, empty where it does not fit or where the content is told elsewhere
 * @param miss why it does not fit, as far as the rule tells
 */
public record Trial(
    String rule, boolean fits, List<Span> source, List<Span> content, Optional<Miss> miss) {

  /** Copies the lists. */
  public Trial {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  static Trial fit(String rule, List<Span> source, List<Span> content) {
    return new Trial(rule, true, source, content, Optional.empty());
  }

  static Trial miss(String rule, Optional<Miss> why) {
    return new Trial(rule, false, List.of(), List.of(), why);
  }
}
