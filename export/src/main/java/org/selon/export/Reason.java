package org.selon.export;

import java.util.List;

/**
 * One step of the way on which something was found, in words, as {@link ExplanationWriter} tells
 * it.
 *
 * <pre>{@code
 * Cue “dit” · ¶ 1 · 9–12
 *   won   fr.incise: source “Léa Morvan”, content “Il pleut”
 * }</pre>
 *
 * @param heading what it is about
 * @param aside whether only those look at it who know the rules
 * @param entries what is told about it, in order
 */
public record Reason(String heading, boolean aside, List<Entry> entries) {

  /** Copies the entries. */
  public Reason {
    entries = List.copyOf(entries);
  }

  /**
   * One thing that is told.
   *
   * @param label what sort of thing; empty for a line of its own and for more of the one before
   * @param text the words
   */
  public record Entry(String label, String text) {}
}
