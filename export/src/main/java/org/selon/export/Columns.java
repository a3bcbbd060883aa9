package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.selon.engine.text.Span;

/**
 * Counts the columns that text takes on a terminal, and breaks it into lines.
 *
 * <p>What a reader sees as one character counts once, however many code points make it: {@code e}
 * with a combining accent takes one column, a wide character two, a zero-width one none.
 */
final class Columns {

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Blocks of characters two columns wide, by the Unicode property East Asian Width. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** Columns that {@code text} takes on one line. */
  static int of(CharSequence text) {
    Matcher character = CHARACTER.matcher(text);
    int columns = 0;
    while (character.find()) {
      columns += width(text, character.start(), character.end());
    }
    return columns;
  }

  /**
   * Stretches of {@code text}, one a line, none wider than {@code width} unless a single character
   * is.
   *
   * <p>Lines break at spaces, but not at no-break spaces, nor at the plain spaces that belong to a
   * guillemet or to high punctuation ({@code « a » : b ?}). Only a word wider than the line is cut.
   */
  static List<Span> lines(String text, int width) {
    List<Span> lines = new ArrayList<>();
    int start = skipSpaces(text, 0);
    int fits = -1;
    int columns = 0;
    Matcher character = CHARACTER.matcher(text);
    int at = start;
    while (at < text.length() && character.find(at)) {
      boolean space = breaksAt(text, at);
      columns += width(text, at, character.end());
      if (space) {
        fits = at;
      } else if (columns > width && at > start) {
        int end = fits > start ? fits : at;
        lines.add(new Span(start, trimEnd(text, start, end)));
        start = skipSpaces(text, end);
        at = start;
        fits = -1;
        columns = 0;
        continue;
      }
      at = character.end();
    }
    int end = trimEnd(text, start, text.length());
    if (end > start) {
      lines.add(new Span(start, end));
    }
    return lines;
  }

  /** The same text, as long, with nothing in it that moves the cursor or commands the terminal. */
  static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
      clean.append(space ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return clean.toString();
  }

  private static boolean breaksAt(String text, int at) {
    char c = text.charAt(at);
    boolean space = Character.isSpaceChar(c) && c != '\u00A0' && c != '\u202F' && c != '\u2007';
    if (!space || at == 0 || at + 1 == text.length()) {
      return space;
    }
    return text.charAt(at - 1) != '«' && "»:;!?".indexOf(text.charAt(at + 1)) < 0;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int trimEnd(String text, int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private static int width(CharSequence text, int start, int end) {
    int first = Character.codePointAt(text, start);
    int type = Character.getType(first);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean emoji = end - start > 1 && text.charAt(end - 1) == EMOJI_STYLE;
    return emoji || isWide(first) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    for (int[] block : WIDE) {
      if (block[0] <= codePoint && codePoint <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
