package org.selon.archive;

/** What became of an article that came in. */
public enum Outcome {
  /** It is in the archive now and was not before. */
  NEW,
  /** It was there already, the very same. */
  UNCHANGED,
  /** It is in the archive now, beside another version from the same address. */
  NEW_VERSION,
  /** It is in the archive now, beside another with much the same words. */
  DUPLICATE,
  /** It was taken down once and does not come back. */
  FORGOTTEN
}
