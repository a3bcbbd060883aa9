package org.selon.engine.morph;

import java.util.List;
import org.selon.engine.segment.Sentence;
import org.selon.engine.text.Span;

/**
 * A sentence with its words read.
 *
 * @param sentence the sentence
 * @param words at least one, numbered from 0 in text order
 */
public record TaggedSentence(Sentence sentence, List<Word> words) {

  /** Copies the words. */
  public TaggedSentence {
    words = List.copyOf(words);
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** The word of a number. */
  public Word word(int index) {
    return words.get(index);
  }

  /** The span from one word to another, both included. */
  public Span span(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
