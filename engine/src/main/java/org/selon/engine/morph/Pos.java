package org.selon.engine.morph;

/** Part of speech, after the universal tags of Universal Dependencies. */
public enum Pos {
  /** Adjective. */
  ADJ,
  /** Preposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary verb. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Number. */
  NUM,
  /** Particle, the possessive ending of English among them. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation mark. */
  PUNCT,
  /** A whole quotation, where it is folded into one word. */
  QUOTE,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb. */
  VERB,
  /** Anything else. */
  X;

  /** Whether a form read as this can be meant where another was seen: verb and auxiliary. */
  boolean isLike(Pos other) {
    return switch (this) {
      case VERB, AUX -> other == VERB || other == AUX;
      case NOUN, PROPN -> other == NOUN || other == PROPN;
      case SCONJ -> other == SCONJ || other == ADP;
      default -> other == this;
    };
  }
}
