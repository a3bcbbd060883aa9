package org.selon.engine.analysis;

import java.util.List;

/**
 * How, and how surely, it is known who speaks.
 *
 * @param basis by what, one of the lines of {@code lang/speakers.txt} such as {@code full-name} or
 *     {@code pronoun-close}; empty where the text names no source
 * @param confidence estimated probability that the speaker is the right one, 0 where none is known
 * @param candidates ids of the actors that were weighed, the likeliest first; empty where no choice
 *     was to be made
 */
public record Identification(String basis, double confidence, List<String> candidates) {

  /** That nothing is known of the speaker. */
  public static final Identification NONE = new Identification("", 0, List.of());

  /** Copies the list. */
  public Identification {
    candidates = List.copyOf(candidates);
  }
}
