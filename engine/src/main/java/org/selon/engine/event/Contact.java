package org.selon.engine.event;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.Mention;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * A contact as one place of the text tells it.
 *
 * @param passage where it is told
 * @param at number of the word that tells it
 * @param kind sort of contact
 * @param status whether it takes place
 * @param secret whether it is called secret
 * @param general whether its word can take up any talk told before: <i>la rencontre</i>, but not
 *     <i>l’audience</i>
 * @param definite whether it is spoken of as known: <i>la rencontre</i>
 * @param told whether the words say more of it than its bare name
 * @param parties who takes part
 * @param place the words of the place
 * @param clause the stretch in which its time may stand
 */
record Contact(
    Passage passage,
    int at,
    Event.Kind kind,
    Event.Status status,
    boolean secret,
    boolean general,
    boolean definite,
    boolean told,
    List<Mention> parties,
    Optional<Span> place,
    Span clause) {

  Contact {
    parties = List.copyOf(parties);
  }

  /** The word that tells it. */
  Span span() {
    return passage.word(at).span();
  }
}
