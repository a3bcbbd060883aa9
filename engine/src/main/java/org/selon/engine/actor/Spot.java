package org.selon.engine.actor;

import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * A mention in its place.
 *
 * @param passage where it stands
 * @param mention the mention
 * @param sentence number of its sentence, those that are nothing but quotation left out
 * @param standing what it is in its clause
 */
record Spot(Passage passage, Mention mention, int sentence, Standing standing) {

  /** What a mention is in its clause; the weights are after Lappin and Leass (1994). */
  enum Standing {
    SUBJECT(4),
    OBJECT(2.5),
    OBLIQUE(1.5),
    OWNER(1.5);

    private final double weight;

    Standing(double weight) {
      this.weight = weight;
    }

    /** How much it draws a later pronoun to itself. */
    double weight() {
      return weight;
    }
  }

  /** Whether it stands within a quotation. */
  boolean isQuoted() {
    return passage.within().isPresent();
  }

  Mention.Form form() {
    return mention.form();
  }

  /** The word that carries it. */
  Word head() {
    return passage.word(mention.head());
  }

  /** Its first word. */
  Word first() {
    return passage.word(mention.first());
  }

  int offset() {
    return mention.span().start();
  }
}
