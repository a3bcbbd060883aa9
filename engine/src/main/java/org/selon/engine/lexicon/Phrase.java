package org.selon.engine.lexicon;

import java.util.List;
import java.util.Set;

/**
 * An entry of {@code contacts.txt} or {@code positions.txt}: a word or fixed expression, what it
 * does and with what around it.
 *
 * <pre>{@code
 * rencontrer | verb | meeting | subject object!
 * }</pre>
 *
 * @param words lemma or form of the first word, then the others; {@code *} stands for a possessive
 * @param type what it does
 * @param value the kind of contact or the position that it tells, or empty
 * @param slots the places around it that are filled, those with {@code !} of necessity
 * @param entry the line in the resource where it stands, for its examples
 */
public record Phrase(List<String> words, Type type, String value, Set<String> slots, Entry entry) {

  /** What an entry does. */
  public enum Type {
    /** Verb that tells a contact or a position by itself. */
    VERB,
    /** Noun that names a contact, or in {@code positions.txt} an act. */
    NOUN,
    /** Verb that makes a contact of a noun: <i>hold a meeting</i>. */
    LIGHT,
    /** Verb that tells that the contact named by its subject takes place: <i>avoir lieu</i>. */
    HAPPEN,
    /** Verb whose subject takes part in a contact: <i>attend</i>. */
    JOIN,
    /** Noun that counts contacts: <i>a round of talks</i>. */
    ROW,
    /** Opens those who came along: <i>joined by</i>. */
    ALONG,
    /** Opens those on the other side: <i>with</i>. */
    WITH,
    /** Opens both sides: <i>between</i>. */
    BETWEEN,
    /** Opens those to whom: <i>to</i>. */
    TO,
    /** Opens those from whom: <i>from</i>. */
    FROM,
    /** Opens a place: <i>in</i>. */
    PLACE,
    /** Opens a contact at which something happens: <i>lors de</i>. */
    DURING,
    /** Opens the contact for which somebody goes somewhere: <i>for</i>. */
    PURPOSE,
    /** Verb of going to a contact: <i>arrive</i>. */
    MOVE,
    /** Noun of a place where people meet: <i>palace</i>. */
    SITE,
    /** Noun of people who take part though they are seldom heard: <i>sides</i>. */
    PEOPLE,
    /** Changes the kind of a contact: <i>by telephone</i>. */
    MEANS,
    /** Tells that a contact is planned, possible, cancelled or only wished for. */
    STATUS,
    /** Tells that a contact is secret. */
    SECRET,
    /** Noun of somebody who speaks for a body. */
    SPOKESPERSON,
    /** Expression with the copula whose subject holds the position: <i>au courant</i>. */
    STATE,
    /** Denies what it stands before: <i>neither</i>. */
    NEGATOR,
    /** Opens what somebody is told of: <i>of</i>. */
    ABOUT,
    /** Pronoun by which a speaker means the body that he speaks for: <i>we</i>. */
    GROUP,
    /** Expression that the party follows, or whose possessive is the party. */
    PARTY
  }

  /** Copies the collections. */
  public Phrase {
    words = List.copyOf(words);
    slots = Set.copyOf(slots);
  }

  /** Its example lines, for the test that runs them. */
  public List<Example> examples() {
    return entry.examples();
  }

  /** Whether a slot is filled where it can be. */
  public boolean takes(String slot) {
    return slots.contains(slot) || needs(slot);
  }

  /** Whether a slot must be filled. */
  public boolean needs(String slot) {
    return slots.contains(slot + "!");
  }

  /** The whole expression, for people. */
  public String name() {
    return String.join(" ", words);
  }
}
