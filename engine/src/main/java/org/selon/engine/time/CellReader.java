package org.selon.engine.time;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * Cuts the words of a sentence into cells: between letters and digits, and at every mark; a number
 * with a comma or dot among its digits stays whole.
 *
 * <pre>{@code
 * "le 1er-2 mai à 18h02"  →  le · 1 · er · - · 2 · mai · à · 18 · h · 02
 * }</pre>
 */
final class CellReader {

  private static final int LETTER = 0;
  private static final int DIGIT = 1;
  private static final int MARK = 2;

  private CellReader() {}

  static List<Cell> read(TaggedSentence sentence) {
    List<Cell> cells = new ArrayList<>();
    int end = -1;
    for (int w = 0; w < sentence.size(); w++) {
      Word word = sentence.word(w);
      boolean glued = word.span().start() == end;
      boolean aligned = word.form().length() == word.span().length();
      if (aligned) {
        cut(word, w, glued, cells);
      } else {
        cells.add(new Cell(word.form(), word.span(), w, glued, word.isCapitalised()));
      }
      end = word.span().end();
    }
    return cells;
  }

  private static void cut(Word word, int number, boolean glued, List<Cell> cells) {
    String form = word.form();
    int at = 0;
    while (at < form.length()) {
      int end = end(form, at);
      int start = word.span().start();
      cells.add(
          new Cell(
              form.substring(at, end),
              new Span(start + at, start + end),
              number,
              at > 0 || glued,
              Character.isUpperCase(word.text().charAt(at))));
      at = end;
    }
  }

  private static int end(String form, int at) {
    int kind = kind(form.charAt(at));
    if (kind == MARK) {
      return possessive(form, at) ? at + 2 : at + 1;
    }
    int end = at + 1;
    while (end < form.length()) {
      char c = form.charAt(end);
      boolean joins =
          kind(c) == kind
              || kind == LETTER && (c == '.' || c == '\'' && !possessive(form, end))
              || kind == DIGIT && isFraction(form, end);
      if (!joins) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether an apostrophe with a final s stands at {@code at}. */
  private static boolean possessive(String form, int at) {
    return form.charAt(at) == '\''
        && at > 0
        && at + 2 == form.length()
        && form.charAt(at + 1) == 's';
  }

  /** Whether the mark at {@code at} is the comma or dot of a number rather than of a date. */
  private static boolean isFraction(String form, int at) {
    char c = form.charAt(at);
    if (c != ',' && c != '.' || at + 1 >= form.length() || kind(form.charAt(at + 1)) != DIGIT) {
      return false;
    }
    return c == ',' || form.indexOf('.') == form.lastIndexOf('.');
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
        ? LETTER
        : MARK;
  }
}
