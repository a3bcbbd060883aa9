package org.selon.engine.time;

/** On which side of the day of publication a date without a year, or a weekday, is looked for. */
enum Direction {
  /** The last such day on or before publication. */
  PAST,
  /** The next such day on or after publication. */
  FUTURE,
  /** The text leaves both open. */
  EITHER
}
