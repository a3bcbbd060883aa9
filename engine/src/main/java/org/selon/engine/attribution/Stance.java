package org.selon.engine.attribution;

/** What a speaker does with the content. */
public enum Stance {
  /** Says that it is so. */
  ASSERTS,
  /** Says that what others said is so. */
  CONFIRMS,
  /** Says that it is not so. */
  DENIES,
  /** Refuses to say. */
  DECLINES,
  /** Could not be reached. */
  UNREACHABLE,
  /** Says that it may not be so. */
  DOUBTS,
  /** Wants to know. */
  ASKS,
  /** Wants it done. */
  URGES,
  /** Undertakes to do it. */
  PROMISES,
  /** Lays it at somebody's door. */
  ACCUSES,
  /** Says that it may come, and that it would be bad. */
  WARNS
}
