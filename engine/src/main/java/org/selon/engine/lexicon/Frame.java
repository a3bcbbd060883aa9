package org.selon.engine.lexicon;

import java.util.Optional;

/**
 * A construction in which a cue attributes, as {@code cues.txt} names it. What follows a hyphen in
 * {@code inf-de} or {@code acc-of} is the marker that the construction needs.
 */
public enum Frame {
  /** A reported clause: <i>X says that P</i>. */
  CLAUSE("clause"),
  /** A reported clause, only with its complementiser. */
  CLAUSE_THAT("clause-that"),
  /** A reported clause of purpose: <i>X plaide pour que P</i>. */
  PURPOSE("purpose"),
  /** A reported question: <i>X asks whether P</i>. */
  QUESTION("question"),
  /** A quotation as object. */
  QUOTE("quote"),
  /** After or inside the content: <i>P, X said</i>. */
  INCISE("incise"),
  /** A reported infinitive, bare or with a marker. */
  INFINITIVE("inf"),
  /** An infinitive after a passive that names nobody: <i>is said to P</i>. */
  PASSIVE_INFINITIVE("passive-inf"),
  /** An infinitive with its own subject: <i>X expects rates to fall</i>. */
  CLAUSE_INFINITIVE("clause-inf"),
  /** An accusation: <i>X accused Y of P</i>. */
  ACCUSATION("acc"),
  /** A reported gerund: <i>X denied doing P</i>. */
  GERUND("gerund"),
  /** An object before the content: <i>X told Y that P</i>. */
  OBJECT("object"),
  /** <i>X called on Y to P</i>. */
  ON_TO("on-to"),
  /** A quoted phrase built into the sentence: <i>X called it “a disgrace”</i>. */
  PHRASE("phrase"),
  /** A quoted phrase after <i>as</i>. */
  AS("as"),
  /** An estimate: <i>X puts the toll at 12</i>. */
  NUMBER("number"),
  /** Somebody and how he stands, with a study as the source: <i>the poll shows her ahead</i>. */
  PICTURE("picture"),
  /** The source stands after a preposition: <i>P, a-t-on appris de source sûre</i>. */
  FROM("from"),
  /** <i>Il ressort du rapport que P</i>. */
  IMPERSONAL("impersonal"),
  /** Names the voice behind another: <i>citing Y</i>. */
  RELAY("relay"),
  /** Of prepositions and of nouns behind one: stands before its content. */
  BEFORE("before"),
  /** Of prepositions and of nouns behind one: stands after its content. */
  AFTER("after"),
  /** No content: a refusal, a failure to reach. */
  NOWORDS("nowords"),
  /** Counts with a reflexive pronoun only. */
  REFLEXIVE("reflexive"),
  /** Counts under a negation only. */
  NEGATED("negated"),
  /** Counts where a document or a body is the source. */
  DOCUMENT("document"),
  /**
   * Counts, without a complementiser, where a body or a document is the source, or people were: the
   * studies show P, but he who shows he can does not say so.
   */
  EVIDENCE("evidence"),
  /** Counts where the source is somebody: a cliff threatens to fall, and says nothing by it. */
  VOICE("voice"),
  /** Counts in few constructions only. */
  RESTRICTED("restricted"),
  /** A court or an inquiry is told, by somebody who is not named: <i>the jury heard that P</i>. */
  HEARING("hearing"),
  /** Counts without a source named, too. */
  AGENTLESS("agentless");

  private final String key;

  Frame(String key) {
    this.key = key;
  }

  /** The frame of a name in {@code cues.txt}, its marker left aside. */
  static Optional<Frame> of(String name) {
    for (Frame frame : values()) {
      if (frame.key.equals(name)) {
        return Optional.of(frame);
      }
    }
    int hyphen = name.indexOf('-');
    return hyphen < 0 ? Optional.empty() : of(name.substring(0, hyphen));
  }
}
