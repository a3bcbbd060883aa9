package org.selon.engine.actor;

/**
 * How many an unnamed actor is.
 *
 * <pre>{@code
 * "six personnes"  →  exactly 6      "au moins un membre"  →  at least 1      "une dizaine"  →  about 10
 * }</pre>
 *
 * @param precision how exact the number is
 * @param number at least 1
 */
public record Count(Precision precision, int number) {

  /** How exact a number is. */
  public enum Precision {
    /** So many. */
    EXACTLY,
    /** So many or more. */
    AT_LEAST,
    /** Some so many. */
    ABOUT
  }

  /**
   * @throws IllegalArgumentException if {@code number} is below 1
   */
  public Count {
    if (number < 1) {
      throw new IllegalArgumentException("a count of " + number);
    }
  }
}
