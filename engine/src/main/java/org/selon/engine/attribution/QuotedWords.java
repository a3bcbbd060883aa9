package org.selon.engine.attribution;

import java.util.List;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * What is written within a quotation that stands as one word of its sentence.
 *
 * <pre>{@code
 * She called it “a grave mistake”.   opensNoun()       →  true
 * She asked them to “stay calm”.     isInfinitive()    →  true
 * “The dam is sound,” she said.      isSentence()      →  true
 * }</pre>
 *
 * @param words the words between the marks, as they were tagged with the rest of the sentence
 */
record QuotedWords(List<Word> words) {

  private static final int LONGEST_TITLE = 6;

  QuotedWords {
    words = List.copyOf(words);
  }

  /** Whether there is a finite verb. */
  boolean isSentence() {
    return words.stream().anyMatch(QuotedWords::isFinite);
  }

  private static boolean isFinite(Word word) {
    return word.isVerb() && word.has(Feature.FINITE);
  }

  /** Whether it is the name of a work or a body. */
  boolean isTitle() {
    boolean plain = words.stream().noneMatch(w -> w.isVerb() || w.isMark("!?.…"));
    return plain && words.size() <= LONGEST_TITLE && capitals(words) > 1;
  }

  /** Whether most words have a capital, as titles. */
  boolean isCapitalised() {
    List<Word> spelt = words.stream().filter(w -> w.pos() != Pos.PUNCT).toList();
    long capitals = capitals(spelt);
    return capitals > 1 && capitals * 3 >= spelt.size() * 2L;
  }

  private static long capitals(List<Word> words) {
    return words.stream().filter(Word::isCapitalised).count();
  }

  /** Whether it opens with an infinitive. */
  boolean isInfinitive() {
    return words.stream()
        .filter(w -> !isAhead(w))
        .findFirst()
        .filter(w -> w.isVerb() && w.has(Feature.INFINITIVE))
        .isPresent();
  }

  /** Whether a word can stand before an infinitive. */
  private static boolean isAhead(Word word) {
    return word.is(WordClass.CLITIC)
        || word.is(WordClass.NEGATION)
        || word.is(WordClass.INFINITIVE_MARKER)
        || word.pos() == Pos.ADV
        || word.pos() == Pos.PUNCT;
  }

  /** Whether it opens with a determiner. */
  boolean opensNoun() {
    return words.stream()
        .findFirst()
        .filter(w -> w.pos() == Pos.DET || w.is(WordClass.INDEFINITE_ARTICLE))
        .isPresent();
  }

  /** Whether it opens with a finite verb. */
  boolean opensFinite() {
    return words.stream().findFirst().filter(QuotedWords::isFinite).isPresent();
  }

  /** Whether it ends in one of some marks. */
  boolean endsIn(String marks) {
    return !words.isEmpty() && words.get(words.size() - 1).isMark(marks);
  }
}
