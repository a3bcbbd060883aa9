package org.selon.archive;

import java.util.Locale;

/** What sort of source a statement has, as far as the article tells. */
public enum SourceKind {
  /** Somebody named. */
  PERSON,
  /** A body, an outlet, a state. */
  ORGANIZATION,
  /** Somebody not named, or several. */
  UNNAMED,
  /** A report, a poll, a law. */
  DOCUMENT,
  /** It could not be told who speaks. */
  UNKNOWN;

  /** The name that people type and the archive keeps, such as {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
