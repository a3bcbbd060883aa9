package org.selon.ingest;

import java.util.Arrays;

/**
 * The lines of a text, each without the white space around it; {@code \n}, {@code \r\n}, {@code \r}
 * and the Unicode line and paragraph separators end a line. A blank line is one whose start is its
 * end.
 */
final class Lines {

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] indented = new boolean[64];
  private int count;

  private Lines() {}

  /** The lines of {@code text} from {@code offset} on. */
  static Lines of(String text, int offset) {
    Lines lines = new Lines();
    int start = offset;
    for (int i = offset; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        lines.add(text, start, i);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text, start, text.length());
    return lines;
  }

  private void add(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      indented = Arrays.copyOf(indented, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    indented[count] = start > from && start < end;
    count++;
  }

  /** Whether {@code c} is white space of any kind, a byte order mark included. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\uFEFF');
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** Whether white space stands before the first letter. */
  boolean isIndented(int line) {
    return indented[line];
  }
}
