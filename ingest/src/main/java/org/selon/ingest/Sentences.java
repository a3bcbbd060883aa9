package org.selon.ingest;

/** What the end of a line tells: a sentence ended, a quotation ended, or neither. */
final class Sentences {

  private static final String TERMINATORS = ".!?…";
  private static final String CLOSERS = "\"'»”’)]";
  private static final String OTHER = ":;,–—-";

  private Sentences() {}

  /** Whether the line ends with a full stop, question or exclamation mark, quoted or not. */
  static boolean isEnd(CharSequence text, int start, int end) {
    int at = end - 1;
    while (at > start
        && (CLOSERS.indexOf(text.charAt(at)) >= 0 || Lines.isSpace(text.charAt(at)))) {
      at--;
    }
    return at >= start && TERMINATORS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the line ends with a full stop that no mark follows. */
  static boolean isFullStop(CharSequence line) {
    char last = last(line);
    return last == '.' || last == '…';
  }

  /** Whether the line ends with any mark, so that it is no heading. */
  static boolean isPunctuated(CharSequence line) {
    char last = last(line);
    return TERMINATORS.indexOf(last) >= 0
        || OTHER.indexOf(last) >= 0
        || CLOSERS.indexOf(last) >= 0 && last != ')';
  }

  private static char last(CharSequence line) {
    return line.length() == 0 ? ' ' : line.charAt(line.length() - 1);
  }
}
