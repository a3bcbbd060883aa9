package org.selon.engine.morph;

/** What the form of a word tells: form of the verb, number, gender, person. */
public enum Feature {
  /** Verb form that can carry a sentence. */
  FINITE,
  /** Infinitive, the bare form in English. */
  INFINITIVE,
  /** Present participle: <i>disant</i>, <i>saying</i>. */
  PRESENT_PARTICIPLE,
  /** Past participle: <i>dit</i>, <i>said</i>. */
  PAST_PARTICIPLE,
  /** Tense of what is to come, where the form tells it: <i>dira</i>. */
  FUTURE,
  /** Mood of what would be, where the form tells it: <i>dirait</i>. */
  CONDITIONAL,
  /** One. */
  SINGULAR,
  /** Several. */
  PLURAL,
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE
}
