package org.selon.engine.analysis;

import java.util.HashMap;
import java.util.Map;
import org.selon.engine.lexicon.Resource;

/**
 * Estimates how probable it is that a speaker is the right one, by what it is known.
 *
 * <pre>{@code
 * SpeakerConfidence.load().of("full-name")  // 0.98
 * }</pre>
 *
 * <p>From {@code lang/speakers.txt}, which says on what it was measured. Immutable.
 */
final class SpeakerConfidence {

  private static final String ALL = "all";

  private final Map<String, Double> shares;

  private SpeakerConfidence(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /**
   * Reads the figures.
   *
   * @throws IllegalStateException if a line is no basis with two numbers
   */
  static SpeakerConfidence load() {
    Resource resource = Resource.of("lang/speakers.txt");
    Map<String, Double> shares = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().split("\\s*\\|\\s*");
        if (fields.length != 3) {
          throw resource.error(line, "expected basis | right | known");
        }
        double right = Integer.parseInt(fields[1]);
        shares.put(fields[0], (right + 2) / (Integer.parseInt(fields[2]) + 3));
      }
    }
    return new SpeakerConfidence(shares);
  }

  /** The estimate for a basis, between 0 and 1. */
  double of(String basis) {
    return shares.getOrDefault(basis, shares.get(ALL));
  }
}
