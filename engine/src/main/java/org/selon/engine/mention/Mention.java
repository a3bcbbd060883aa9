package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
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
 * @param roles the parts that tell what the voice is: <i>la maire</i>
 * @param inside names of others within it: <i>Roy</i> in <i>la sœur de Roy</i>
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
    boolean voice,
    List<Part> roles,
    List<Mention> inside) {

  /** The part of this mention that begins at word {@code at} and takes in {@code words}. */
  public Mention from(int at, Span words) {
    Span part = words.contains(name) ? name : words;
    return new Mention(
        form, kind, at, last, Math.max(at, head), words, part, plural, gender, voice);
  }

  /** This mention with the words behind it up to word {@code end}. */
  Mention until(int end, Span words) {
    return new Mention(form, kind, first, end, head, words, words, plural, gender, voice);
  }

  /** This mention with one more inside. */
  Mention holding(Mention inner) {
    List<Mention> all = new ArrayList<>(inside);
    all.add(inner);
    return new Mention(
        form, kind, first, last, head, span, name, plural, gender, voice, roles, all);
  }

  /** This mention with the words before it from word {@code start} on. */
  Mention since(int start, Span words) {
    return new Mention(form, kind, start, last, head, words, words, plural, gender, voice);
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

  /**
   * Some words of a mention, by their numbers in the passage.
   *
   * @param first number of the first word
   * @param last number of the last word
   * @param head number of the word that carries them
   */
  public record Part(int first, int last, int head) {}

  /** Copies the lists. */
  public Mention {
    roles = List.copyOf(roles);
    inside = List.copyOf(inside);
  }

  /** A mention of which no parts are known. */
  public Mention(
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
    this(form, kind, first, last, head, span, name, plural, gender, voice, List.of(), List.of());
  }

  /**
   * Whom a word means that stands for somebody: <i>she</i> · <i>two</i> · <i>her</i> in <i>her
   * claim</i>.
   *
   * @param span where of the word that stands
   */
  public static Mention pronoun(Word word, Span span) {
    Gender gender =
        word.is(WordClass.MASCULINE)
            ? Gender.MASCULINE
            : word.is(WordClass.FEMININE) ? Gender.FEMININE : Gender.UNKNOWN;
    int at = word.index();
    boolean several = word.pos() == Pos.NUM && !word.is(WordClass.INDEFINITE);
    boolean plural = several || word.is(WordClass.PLURAL);
    return new Mention(
        Form.PRONOUN, ActorKind.UNNAMED, at, at, at, span, span, plural, gender, true);
  }
}
