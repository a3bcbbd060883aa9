package org.selon.engine.actor;

import org.selon.engine.actor.Spot.Standing;

/**
 * That a voice was mentioned at a place.
 *
 * @param offset where
 * @param sentence number of the sentence
 * @param paragraph number of the paragraph
 * @param standing what the mention is in its clause
 * @param leading whether it is the first subject of its sentence
 * @param speaking whether it is the source of something
 * @param told whether it stands within what somebody else says
 */
record Note(
    int offset,
    int sentence,
    int paragraph,
    Standing standing,
    boolean leading,
    boolean speaking,
    boolean told) {

  /** The note of a mention. */
  static Note of(Spot spot, boolean speaking, boolean told) {
    return new Note(
        spot.offset(),
        spot.sentence(),
        spot.paragraph(),
        spot.standing(),
        spot.leading(),
        speaking,
        told);
  }

  /** Whether the voice does something here, and so is no mere place. */
  boolean isActing() {
    return speaking || standing == Standing.SUBJECT;
  }
}
