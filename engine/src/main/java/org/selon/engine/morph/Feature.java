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
  /** One. */
  SINGULAR,
  /** Several. */
  PLURAL,
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE
}
