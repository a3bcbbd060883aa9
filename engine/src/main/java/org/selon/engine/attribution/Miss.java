package org.selon.engine.attribution;

/** Why a construction makes no attribution of a cue. */
public enum Miss {
  /** The cue's entry does not have this construction, or its form does not allow it. */
  NOT_TAKEN,
  /** No content stands where this construction has it. */
  NO_CONTENT,
  /** No source stands where this construction has it. */
  NO_SOURCE,
  /** No mark joins a name and a quotation. */
  NO_MARK,
  /** Source and verb do not stand as an insertion into a content. */
  NO_INSERTION,
  /** No word of comparison opens the clause. */
  NO_COMPARISON,
  /** The source is a pronoun that stands for no voice, or for the reader or the writer. */
  SPEECHLESS,
  /** The source is no voice of the sort that the cue asks for. */
  NO_VOICE,
  /** The verb is negated and reports nothing. */
  NEGATED,
  /** The verb is passive and names nobody who acts. */
  AGENTLESS
}
