package org.selon.engine.time;

import org.selon.engine.text.Span;

/**
 * An expression of the text that says when.
 *
 * <pre>{@code
 * "Il est parti jeudi."  published 2023-07-14  →  words "jeudi", edtf "2023-07-13"
 * }</pre>
 *
 * @param span where it stands
 * @param words its very words
 * @param edtf its value in EDTF, as uncertain as the text leaves it; empty where the text does not
 *     settle it
 * @param rule which kind of expression it was read as, such as {@code weekday}
 * @param confidence estimated probability that the value, or that there is none, is right, between
 *     0 and 1
 */
public record Time(Span span, String words, String edtf, String rule, double confidence) {

  /**
   * @throws IllegalArgumentException if {@code edtf} is neither empty nor EDTF
   */
  public Time {
    if (!edtf.isEmpty() && !Edtf.isValid(edtf)) {
      throw new IllegalArgumentException("not EDTF: " + edtf);
    }
  }

  /** A time that is certain. */
  public Time(Span span, String words, String edtf, String rule) {
    this(span, words, edtf, rule, 1);
  }

  /** The same with another estimate of its probability to be right. */
  Time withConfidence(double other) {
    return new Time(span, words, edtf, rule, other);
  }
}
