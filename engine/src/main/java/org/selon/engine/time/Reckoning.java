package org.selon.engine.time;

import org.selon.engine.text.Span;

/**
 * From where a time was counted.
 *
 * @param words the expression
 * @param anchor what it was counted from
 * @param from the date that it was counted from in EDTF; empty where it needs none or none is known
 * @param side on which side of that day it was looked for
 */
public record Reckoning(Span words, Anchor anchor, String from, Direction side) {

  /** What a time can be counted from. */
  public enum Anchor {
    /** Nothing: it says all itself. */
    ITSELF,
    /** The date of publication. */
    PUBLICATION,
    /** A time told before. */
    TIME_BEFORE
  }
}
