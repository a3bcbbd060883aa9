package org.selon.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and F1 of so many right among those found and those asked for.
 *
 * <pre>{@code
 * new Figure(9, 10, 12).recall()  // 75.0
 * }</pre>
 *
 * @param right how many are right
 * @param found how many were found
 * @param asked how many there are
 */
public record Figure(double right, double found, double asked) {

  /** Nothing found, nothing asked for. */
  public static final Figure NONE = new Figure(0, 0, 0);

  /** This and another counted together. */
  public Figure plus(Figure other) {
    return new Figure(right + other.right, found + other.found, asked + other.asked);
  }

  /** Share of those found that are right, in percent with one decimal. */
  public double precision() {
    return percent(share(found));
  }

  /** Share of those asked for that are right, in percent with one decimal. */
  public double recall() {
    return percent(share(asked));
  }

  /** Harmonic mean of both, in percent with one decimal. */
  public double f1() {
    double p = share(found);
    double r = share(asked);
    // In this order of operations the published script rounds the same way.
    return p + r == 0 ? 0 : round(100 * 2 * p * r / (p + r));
  }

  /** {@link #precision()} where as many were found as asked for, rounded as published. */
  public double accuracy() {
    return round(100 * right / Math.max(1, found));
  }

  private double share(double of) {
    return right / Math.max(1, of);
  }

  private static double percent(double share) {
    return round(100 * share);
  }

  /** One decimal, the exact value rounded, half to even. */
  static double round(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
