package org.selon.engine.mention;

/** What kind of voice a mention or an actor is. */
public enum ActorKind {
  /** One person who is named. */
  PERSON,
  /** A body, an outlet, a state or a capital that speaks. */
  ORGANIZATION,
  /** One person or a group not named. */
  UNNAMED,
  /** A report, a poll, a letter, a law. */
  DOCUMENT
}
