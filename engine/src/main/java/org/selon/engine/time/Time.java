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
 */
public record Time(Span span, String words, String edtf, String rule) {

  /**
   * @throws IllegalArgumentException if {@code edtf} is neither empty nor EDTF
   */
  public Time {
    if (!edtf.isEmpty() && !Edtf.isValid(edtf)) {
      throw new IllegalArgumentException("not EDTF: " + edtf);
    }
  }
}
