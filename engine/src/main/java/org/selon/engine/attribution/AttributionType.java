package org.selon.engine.attribution;

/** How much of a content is in the speaker's own words. */
public enum AttributionType {
  /** All of it stands in quotation marks. */
  DIRECT,
  /** None of it does. */
  INDIRECT,
  /** Reported words with a quoted part, or a quoted phrase built into the writer's sentence. */
  MIXED
}
