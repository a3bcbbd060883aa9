package org.selon.engine.attribution;

/** Whether the source is said to have expressed the content, or to hold it in mind. */
public enum Mode {
  /** Said, written, announced, shown. */
  SPEECH,
  /** Believed, hoped, feared, known. */
  THOUGHT
}
