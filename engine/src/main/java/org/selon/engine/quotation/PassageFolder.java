package org.selon.engine.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;

/**
 * Takes sentences apart into passages, one a level of quotation.
 *
 * <p>Passages come in text order of their sentences, within a sentence the outer before the inner.
 * A quotation that crosses sentences stands as one word in each. Thread-safe.
 */
public final class PassageFolder {

  /** The passages of {@code sentences}, given the document's quotations in text order. */
  public List<Passage> fold(List<TaggedSentence> sentences, List<Quotation> quotations) {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (TaggedSentence sentence : sentences) {
      int start = sentence.sentence().span().start();
      int end = sentence.sentence().span().end();
      while (from < quotations.size()
          && quotations.get(from).depth() == 0
          && lastEnd(quotations, from) <= start) {
        from = next(quotations, from);
      }
      List<Quotation> near = new ArrayList<>();
      for (int q = from; q < quotations.size() && quotations.get(q).span().start() < end; q++) {
        if (quotations.get(q).span().end() > start) {
          near.add(quotations.get(q));
        }
      }
      fold(sentence, near, passages);
    }
    return List.copyOf(passages);
  }

  private static int next(List<Quotation> quotations, int from) {
    int next = from + 1;
    while (next < quotations.size() && quotations.get(next).depth() > 0) {
      next++;
    }
    return next;
  }

  private static int lastEnd(List<Quotation> quotations, int from) {
    return quotations.get(from).span().end();
  }

  private static void fold(TaggedSentence sentence, List<Quotation> near, List<Passage> passages) {
    if (near.isEmpty()) {
      passages.add(new Passage(sentence, sentence.words(), Map.of(), Optional.empty()));
      return;
    }
    passage(sentence, near, -1).ifPresent(passages::add);
    for (int q = 0; q < near.size(); q++) {
      passage(sentence, near, q).ifPresent(passages::add);
    }
  }

  /** The passage directly within quotation {@code level}, or outside all where that is -1. */
  private static Optional<Passage> passage(
      TaggedSentence sentence, List<Quotation> near, int level) {
    List<Word> words = new ArrayList<>();
    Map<Integer, Quotation> folded = new HashMap<>();
    int last = -1;
    for (Word word : sentence.words()) {
      int child = childOf(near, level, word);
      if (child == level) {
        words.add(word.numbered(words.size()));
        last = -1;
      } else if (child > level && child != last) {
        folded.put(words.size(), near.get(child));
        words.add(Word.quotation(words.size(), near.get(child).span()));
        last = child;
      }
    }
    dropOpening(sentence, words, folded);
    Optional<Quotation> within = level < 0 ? Optional.empty() : Optional.of(near.get(level));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(sentence, words, folded, within));
  }

  /** Leaves out a quotation of which only the opening mark stands at the end of the sentence. */
  private static void dropOpening(
      TaggedSentence sentence, List<Word> words, Map<Integer, Quotation> folded) {
    Quotation last = folded.get(words.size() - 1);
    boolean opening =
        last != null
            && words.size() > 1
            && last.inner().start() >= sentence.sentence().span().end();
    if (opening) {
      folded.remove(words.size() - 1);
      words.remove(words.size() - 1);
    }
  }

  /**
   * Where a word stands as seen from a level: the level itself, the quotation directly below it, or
   * -2 for outside.
   */
  private static int childOf(List<Quotation> near, int level, Word word) {
    if (level >= 0 && !near.get(level).inner().contains(word.span())) {
      return -2;
    }
    for (int q = level + 1; q < near.size(); q++) {
      if (near.get(q).span().contains(word.span().start())
          && (level < 0 || near.get(level).span().contains(near.get(q).span()))) {
        return q;
      }
    }
    return level;
  }
}
