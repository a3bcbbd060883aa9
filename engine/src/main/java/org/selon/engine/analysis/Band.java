package org.selon.engine.analysis;

/**
 * How sure something is, in one word, from a calibrated probability.
 *
 * <pre>{@code
 * Band.of(0.93)  // ESTABLISHED
 * }</pre>
 *
 * <p>How often what is in each band is right is measured in {@code eval/reports}.
 */
public enum Band {
  /** Right at least nine times in ten. */
  ESTABLISHED(0.9),
  /** Right at least four times in five. */
  LIKELY(0.8),
  /** Wrong more often than that. */
  UNSURE(0);

  private final double least;

  Band(double least) {
    this.least = least;
  }

  /**
   * The band of a probability.
   *
   * @throws IllegalArgumentException if {@code probability} is not between 0 and 1
   */
  public static Band of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
    return probability >= ESTABLISHED.least
        ? ESTABLISHED
        : probability >= LIKELY.least ? LIKELY : UNSURE;
  }
}
