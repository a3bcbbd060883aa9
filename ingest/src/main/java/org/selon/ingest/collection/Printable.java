package org.selon.ingest.collection;

/** Makes words out of an input fit to be shown in a message: one line, no controls, not long. */
final class Printable {

  private static final int LONGEST = 200;

  private Printable() {}

  /** {@code words} with everything that could disturb a terminal shown as a question mark. */
  static String of(String words) {
    StringBuilder shown = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .map(c -> isPlain(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return words.codePointCount(0, words.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  private static boolean isPlain(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
