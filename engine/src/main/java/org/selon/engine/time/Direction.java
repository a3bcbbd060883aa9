package org.selon.engine.time;

/** On which side of the day of publication a date without a year, or a weekday, is looked for. */
public enum Direction {
  /** The last such day on or before publication. */
  PAST,
  /** The next such day on or after publication. */
  FUTURE,
  /** A plan told in the past: whichever of the two is nearer to publication. */
  NEAREST,
  /** The text leaves both open. */
  EITHER
}
