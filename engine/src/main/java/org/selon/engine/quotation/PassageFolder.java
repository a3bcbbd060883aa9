package org.selon.engine.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

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
    List<Quotation> near = new ArrayList<>();
    int next = 0;
    for (TaggedSentence sentence : sentences) {
      Span span = sentence.sentence().span();
      while (next < quotations.size() && quotations.get(next).span().start() < span.end()) {
        near.add(quotations.get(next));
        next++;
      }
      near.removeIf(quotation -> quotation.span().end() <= span.start());
      fold(sentence, near, passages);
    }
    return List.copyOf(passages);
  }

  private static void fold(TaggedSentence sentence, List<Quotation> near, List<Passage> passages) {
    if (near.isEmpty()) {
      passages.add(new Passage(sentence, sentence.words(), Map.of(), Optional.empty()));
      return;
    }
    Level outside = new Level(Optional.empty());
    List<Level> levels = near.stream().map(q -> new Level(Optional.of(q))).toList();
    List<Level> path = new ArrayList<>(List.of(outside));
    int next = 0;
    for (Word word : sentence.words()) {
      while (path.size() > 1 && path.get(path.size() - 1).isOver(word)) {
        path.remove(path.size() - 1);
      }
      while (next < near.size() && near.get(next).span().start() <= word.span().start()) {
        if (!levels.get(next).isOver(word)) {
          path.add(levels.get(next));
        }
        next++;
      }
      for (int i = 0; i < path.size(); i++) {
        Optional<Quotation> child = i + 1 < path.size() ? path.get(i + 1).within : Optional.empty();
        path.get(i).add(word, child);
      }
    }
    outside.passage(sentence).ifPresent(passages::add);
    levels.forEach(level -> level.passage(sentence).ifPresent(passages::add));
  }

  /** The words directly within one quotation, or outside all. */
  private static final class Level {

    private final Optional<Quotation> within;
    private final List<Word> words = new ArrayList<>();
    private final Map<Integer, Quotation> folded = new HashMap<>();
    private Optional<Quotation> last = Optional.empty();

    Level(Optional<Quotation> within) {
      this.within = within;
    }

    boolean isOver(Word word) {
      return within.get().span().end() <= word.span().start();
    }

    /** Takes in a word, or the quotation directly below that it belongs to. */
    void add(Word word, Optional<Quotation> child) {
      if (within.isPresent() && !within.get().inner().contains(word.span())) {
        return;
      }
      if (child.isEmpty()) {
        words.add(word.numbered(words.size()));
      } else if (!child.equals(last)) {
        folded.put(words.size(), child.get());
        words.add(Word.quotation(words.size(), child.get().span()));
      }
      last = child;
    }

    Optional<Passage> passage(TaggedSentence sentence) {
      dropOpening(sentence, words, folded);
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new Passage(sentence, words, folded, within));
    }
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
}
