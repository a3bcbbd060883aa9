package org.selon.engine.morph;

import java.util.List;

/**
 * Reads words that begin with a number, which no dictionary has.
 *
 * <pre>{@code
 * "24-year-old Ada Poe"   →  ADJ
 * "the 54-year-old said"  →  NOUN
 * }</pre>
 */
final class CountedWords {

  private CountedWords() {}

  /** Changes the tags in place. */
  static void repair(List<String> texts, List<Pos> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (isCounted(texts.get(i))) {
        Pos next = i + 1 < tags.size() ? tags.get(i + 1) : Pos.X;
        boolean before = next == Pos.NOUN || next == Pos.PROPN || next == Pos.ADJ;
        tags.set(i, before ? Pos.ADJ : Pos.NOUN);
      }
    }
  }

  /** Whether a number and words are one: <i>24-year-old</i>. */
  private static boolean isCounted(String text) {
    int last = text.length() - 1;
    return last > 2
        && Character.isDigit(text.charAt(0))
        && text.indexOf('-') > 0
        && Character.isLetter(text.charAt(last))
        && Character.isLowerCase(text.charAt(last - 1));
  }
}
