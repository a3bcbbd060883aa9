package org.selon.engine.actor;

import java.util.Locale;

/**
 * What speaks for or against a voice being meant at a place; {@code lang/antecedents.txt} gives
 * each its weight.
 */
enum Trait {
  /** Last mentioned in the same sentence. */
  HERE,
  /** Last mentioned in the sentence before. */
  BACK_1,
  /** Last mentioned two sentences before. */
  BACK_2,
  /** Last mentioned three sentences before or more. */
  BACK_3,
  /** The last sentence that mentions it begins with it as its subject. */
  LEADING,
  /** It is another subject of the last sentence that mentions it. */
  SUBJECT,
  /** It is an object there. */
  OBJECT,
  /** It stands behind a preposition there, or owns something. */
  OBLIQUE,
  /** The last sentence that mentions it has it speak. */
  SPEAKING,
  /** Nobody spoke after it. */
  LAST_SPEAKER,
  /** Nobody spoke after it, and somebody goes on here: <i>a-t-il ajouté</i>. */
  RESUMED,
  /** The last sentence that mentions it does so only within somebody's words. */
  TOLD,
  /** Those words are what the mention at this place says itself. */
  OWN_WORDS,
  /** This place stands in what it says: <i>Ada Roy said she</i>. */
  TELLER,
  /** Mentioned in the paragraph of this place. */
  SAME_PARAGRAPH,
  /** Mentioned three times or more in the last sentences. */
  REPEATED,
  /** Mentioned more often in the article so far than any other candidate. */
  FOREMOST,
  /** It has a name. */
  NAMED,
  /** Its gender is not known. */
  GENDER_OPEN,
  /** A woman where the words are masculine, as words for any person are. */
  GENDER_DOUBTED,
  /** A body where a person is looked for. */
  BODY,
  /** One capitalised word that may be anything, where a person is looked for. */
  VAGUE,
  /** A text or a thing. */
  THING,
  /** A place or body that never did anything. */
  IDLE,
  /** Nothing but capitals tells that it is a person. */
  DOUBTFUL_PERSON,
  /** One person where several are looked for. */
  ONE_PERSON,
  /** One body where several are looked for. */
  ONE_BODY,
  /** One group of people where several are looked for. */
  ONE_GROUP,
  /** None of those who were mentioned. */
  NOBODY;

  /** The name under which the resource lists it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
