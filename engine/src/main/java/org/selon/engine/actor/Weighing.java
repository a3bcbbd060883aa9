package org.selon.engine.actor;

import java.util.List;
import org.selon.engine.text.Span;

/**
 * How likely each of the voices is that a mention could mean.
 *
 * @param words the mention
 * @param candidates those that fit it, the likeliest first
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
   * @param share how likely it is meant, of 1 for all
   * @param traits what speaks for and against it, as {@code lang/antecedents.txt} lists it
   */
  public record Candidate(String name, double share, List<String> traits) {

    /** Copies the list. */
    public Candidate {
      traits = List.copyOf(traits);
    }
  }
}
