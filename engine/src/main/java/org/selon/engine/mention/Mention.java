package org.selon.engine.mention;

import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.text.Span;

/**
 * Words that could name a voice: <i>la maire, Anne Roy</i> · <i>deux témoins</i> · <i>il</i>.
 *
 * @param form name, description or pronoun
 * @param kind what kind of voice it would be
 * @param first number of its first word in the passage
 * @param last number of its last word
 * @param head number of the word that carries it
 * @param span where it stands, apposition included
 * @param name the proper name within it; for a description the whole of it, for a pronoun too
 * @param plural whether it means several
 * @param gender gender as far as the words tell
 * @param voice whether it plainly means somebody who can speak: a name, or a noun that heads
 *     sources
 */
public record Mention(
    Form form,
    ActorKind kind,
    int first,
    int last,
    int head,
    Span span,
    Span name,
    boolean plural,
    Gender gender,
    boolean voice) {

  /** The part of this mention that begins at word {@code at} and takes in {@code words}. */
  public Mention from(int at, Span words) {
    Span part = words.contains(name) ? name : words;
    return new Mention(
        form, kind, at, last, Math.max(at, head), words, part, plural, gender, voice);
  }

  /** How a mention names. */
  public enum Form {
    /** By a proper name, perhaps with a role. */
    NAME,
    /** By a description. */
    DESCRIPTION,
    /** By a pronoun. */
    PRONOUN
  }
}
