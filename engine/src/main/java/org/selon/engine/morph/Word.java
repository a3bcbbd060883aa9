package org.selon.engine.morph;

import java.util.Set;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.text.Span;

/**
 * A word as the grammar sees it: mostly a token, or one part of a contraction ({@code did} · {@code
 * n't}).
 *
 * <pre>{@code
 * rapporte  →  form "rapporte", lemma "rapporter", VERB, [FINITE, SINGULAR]
 * }</pre>
 *
 * @param index its number in the sentence, from 0
 * @param span where it stands
 * @param text its very characters
 * @param form the text in lower case, composed (NFC), with straight apostrophe and hyphen
 * @param lemma dictionary form; the form itself where no dictionary has it
 * @param pos part of speech
 * @param features what the form tells
 * @param classes the closed classes its form belongs to
 * @param lemmaClasses the closed classes its lemma belongs to
 */
public record Word(
    int index,
    Span span,
    String text,
    String form,
    String lemma,
    Pos pos,
    Set<Feature> features,
    Set<WordClass> classes,
    Set<WordClass> lemmaClasses) {

  /** Whether it belongs to a closed class. */
  public boolean is(WordClass c) {
    return classes.contains(c);
  }

  /** Whether its lemma belongs to a closed class. */
  public boolean lemmaIs(WordClass c) {
    return lemmaClasses.contains(c);
  }

  /** The same word under another number. */
  public Word numbered(int other) {
    return new Word(other, span, text, form, lemma, pos, features, classes, lemmaClasses);
  }

  /** The same word as a name, of which no dictionary tells anything. */
  Word asName() {
    return new Word(index, span, text, form, form, Pos.PROPN, Set.of(), classes, classes);
  }

  /** A whole quotation as one word. */
  public static Word quotation(int index, Span span) {
    return new Word(index, span, "«»", "«»", "«»", Pos.QUOTE, Set.of(), Set.of(), Set.of());
  }

  /** Whether its form tells this. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Whether it is a verb or an auxiliary. */
  public boolean isVerb() {
    return pos == Pos.VERB || pos == Pos.AUX;
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return pos == Pos.NOUN || pos == Pos.PROPN;
  }

  /** Whether it begins with a capital letter, or with a small word bound to a name. */
  public boolean isCapitalised() {
    boolean bound = classes.contains(WordClass.NAME_PREFIX) && text.indexOf('-') > 0;
    return bound || Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a mark that is one of {@code marks}. */
  public boolean isMark(String marks) {
    return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
  }
}
