package org.selon.engine.actor;

import java.util.List;
import org.selon.engine.text.Span;

/**
 * How much the voices that a mention could mean were in mind where it stands.
 *
 * @param words the mention
 * @param candidates those that fit it, the most in mind first
 */
public record Weighing(Span words, List<Candidate> candidates) {

  /** Copies the list. */
  public Weighing {
    candidates = List.copyOf(candidates);
  }

  /**
   * One that could be meant.
   *
   * @param name its name
   * @param weight how much it is in mind, above 0
   */
  public record Candidate(String name, double weight) {}
}
