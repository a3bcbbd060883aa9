package org.selon.engine.event;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.Mention;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * A position as one place of the text tells it.
 *
 * @param passage where it is told
 * @param at number of the word that tells it
 * @param position which position
 * @param holds whether it holds
 * @param parties who is said to have it; empty where a possessive means the one named last
 * @param about number of the word of the contact it is about, in the same passage
 * @param takesUp whether a pronoun means the contact that was told last
 */
record Stand(
    Passage passage,
    int at,
    String position,
    boolean holds,
    List<Mention> parties,
    Optional<Integer> about,
    boolean takesUp) {

  Stand {
    parties = List.copyOf(parties);
  }

  /** The word that tells it. */
  Span span() {
    return passage.word(at).span();
  }
}
