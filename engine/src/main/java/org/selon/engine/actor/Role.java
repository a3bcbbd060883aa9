package org.selon.engine.actor;

/**
 * What an actor is, or was.
 *
 * <pre>{@code
 * "l’ancien directeur du port"  →  title "directeur", of "port", FORMER
 * }</pre>
 *
 * @param title the words of the function, without determiner and without what it is of
 * @param of name of the body, place or person that it belongs to, or empty
 * @param status since when or until when, as far as the text tells
 */
public record Role(String title, String of, Status status) {

  /** Whether the actor has the role now. */
  public enum Status {
    /** Has it, as far as the text tells. */
    CURRENT,
    /** Had it. */
    FORMER,
    /** Is about to leave it. */
    OUTGOING,
    /** Is about to take it. */
    INCOMING,
    /** Fills it for the time being. */
    ACTING
  }
}
