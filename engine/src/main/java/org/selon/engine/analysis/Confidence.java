package org.selon.engine.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.selon.engine.lexicon.Resource;

/**
 * Estimates how probable it is that a statement is right: that an annotator would mark its content,
 * with its source.
 *
 * <pre>{@code
 * Confidence.STANDARD.of(statement)  // 0.96 for a quotation before its verb, 0.78 within another's words
 * }</pre>
 *
 * <p>A logistic regression over the {@link Traits} of the statement: the weights of those it has
 * are added up. From {@code lang/confidence.txt}, which says what it was learnt on; a trait that is
 * not there weighs nothing. Immutable.
 */
final class Confidence {

  /** The estimates that the engine gives. */
  static final Confidence STANDARD = load();

  private static final String ALWAYS = "always";

  private final Map<String, Double> weights;

  private Confidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * Reads the weights.
   *
   * @throws IllegalStateException if a line is no trait with a weight and a count
   */
  private static Confidence load() {
    Resource resource = Resource.of("lang/confidence.txt");
    Map<String, Double> weights = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().split("\\|");
        if (fields.length != 3) {
          throw resource.error(line, "expected trait | weight | statements");
        }
        weights.put(fields[0].strip(), Double.valueOf(fields[1].strip()));
      }
    }
    return new Confidence(weights);
  }

  /** The estimate, between 0 and 1. */
  double of(Statement statement) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (double weight : weights(statement).values()) {
      sum += weight;
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** What its traits weigh, in their order; what weighs nothing is left out. */
  Map<String, Double> weights(Statement statement) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (String trait : Traits.of(statement)) {
      double weight = weights.getOrDefault(trait, 0.0);
      if (weight != 0) {
        found.put(trait, weight);
      }
    }
    return found;
  }
}
