package org.selon.engine.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * The words of a sentence that stand at one level of quotation, each quotation within them folded
 * into one word.
 *
 * <pre>{@code
 * "« Nous partons », a dit Léa."  →  [«», ',', a, dit, Léa, .] at level 0 and [Nous, partons] within
 * }</pre>
 *
 * @param sentence the whole sentence
 * @param words the words at this level, numbered from 0; at least one
 * @param folded the quotations that stand as one word, by its number
 * @param within the quotation whose words these are, if any
 */
public record Passage(
    TaggedSentence sentence,
    List<Word> words,
    Map<Integer, Quotation> folded,
    Optional<Quotation> within) {

  /** Copies the words. */
  public Passage {
    words = List.copyOf(words);
    folded = Map.copyOf(folded);
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
    return words.get(first).span().union(words.get(last).span());
  }
}
