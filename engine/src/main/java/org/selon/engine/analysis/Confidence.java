package org.selon.engine.analysis;

import java.util.HashMap;
import java.util.Map;
import org.selon.engine.lexicon.Resource;

/**
 * Estimates how probable it is that a statement is right, by the construction that found it.
 *
 * <pre>{@code
 * Confidence.load().of("fr.incise", true)  // 0.947
 * }</pre>
 *
 * <p>From {@code lang/confidence.txt}, which says on what it was measured. Immutable.
 */
final class Confidence {

  private static final String ALL = "all";
  private static final double UNSETTLED = 0.9;

  private final Map<String, Double> shares;

  private Confidence(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /**
   * Reads the figures.
   *
   * @throws IllegalStateException if a line is no construction with two numbers
   */
  static Confidence load() {
    Resource resource = Resource.of("lang/confidence.txt");
    Map<String, Double> shares = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().split("\\|");
        if (fields.length != 3) {
          throw resource.error(line, "expected construction | right | found");
        }
        int right = Integer.parseInt(fields[1].strip());
        int found = Integer.parseInt(fields[2].strip());
        shares.put(fields[0].strip(), (right + 2.0) / (found + 3.0));
      }
    }
    return new Confidence(shares);
  }

  /** The estimate for a rule such as {@code fr.clause}, between 0 and 1. */
  double of(String rule, boolean speakerKnown) {
    String construction = rule.substring(rule.indexOf('.') + 1);
    double share = shares.getOrDefault(construction, shares.get(ALL));
    return speakerKnown ? share : share * UNSETTLED;
  }
}
