package org.selon.engine.actor;

import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * A mention in its place.
 *
 * @param passage where it stands
 * @param mention the mention
 * @param sentence number of its sentence, those that are nothing but quotation left out
 * @param paragraph number of its paragraph
 * @param standing what it is in its clause
 * @param leading whether it is the first subject of its sentence, or joined to that
 */
record Spot(
    Passage passage,
    Mention mention,
    int sentence,
    int paragraph,
    Standing standing,
    boolean leading) {

  /** What a mention is in its clause. */
  enum Standing {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    OWNER
  }

  /** Whether it stands within a quotation. */
  boolean isQuoted() {
    return passage.within().isPresent();
  }

  Mention.Form form() {
    return mention.form();
  }

  /** Whether it is the name of a person. */
  boolean namesPerson() {
    return form() == Mention.Form.NAME && mention.kind() == ActorKind.PERSON;
  }

  /** The word that carries it. */
  Word head() {
    return passage.word(mention.head());
  }

  /** Its first word. */
  Word first() {
    return passage.word(mention.first());
  }

  /**
   * Whether somebody does something to whom it means: <i>accused him</i>, not <i>said he would</i>.
   */
  boolean isActedOn() {
    return standing == Standing.OBJECT && !startsClause(passage, mention.last() + 1);
  }

  /** Whether a verb stands at a place, perhaps behind adverbs. */
  static boolean startsClause(Passage passage, int from) {
    int i = from;
    while (i < passage.size() && passage.word(i).pos() == Pos.ADV) {
      i++;
    }
    return i < passage.size() && passage.word(i).isVerb();
  }

  int offset() {
    return mention.span().start();
  }

  /** The possessive at a word of this mention, as a mention of the owner. */
  Spot possessive(int at) {
    Word word = passage.word(at);
    Mention owner = Mention.pronoun(word, word.span());
    return new Spot(passage, owner, sentence, paragraph, Standing.OWNER, false);
  }
}
