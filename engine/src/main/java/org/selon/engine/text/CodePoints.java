package org.selon.engine.text;

/**
 * Turns UTF-16 offsets into a text to code point offsets, the unit of every output format.
 *
 * <pre>{@code
 * CodePoints points = CodePoints.of("😀 dit");
 * points.offset(3)  // 2: the face is two code units and one code point
 * }</pre>
 *
 * <p>A look-up takes constant time and, where the text has no character beyond the Basic
 * Multilingual Plane, no memory. Immutable and thread-safe.
 */
public final class CodePoints {

  private static final int STRIDE = 64;

  private final String text;
  private final int[] marks;

  private CodePoints(String text, int[] marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Prepares the conversion for {@code text}. */
  public static CodePoints of(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (plain) {
      return new CodePoints(text, new int[0]);
    }
    int[] marks = new int[text.length() / STRIDE + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STRIDE == 0) {
        marks[i / STRIDE] = points;
      }
      if (!isSecondHalf(text, i)) {
        points++;
      }
    }
    if (text.length() % STRIDE == 0) {
      marks[text.length() / STRIDE] = points;
    }
    return new CodePoints(text, marks);
  }

  /**
   * The code point offset of a UTF-16 offset; one between the two halves of a character counts as
   * the end of that character.
   *
   * @throws IndexOutOfBoundsException if {@code utf16} is not between 0 and the text's length
   */
  public int offset(int utf16) {
    if (utf16 < 0 || utf16 > text.length()) {
      throw new IndexOutOfBoundsException("offset " + utf16 + " in a text of " + text.length());
    }
    if (marks.length == 0) {
      return utf16;
    }
    int mark = utf16 / STRIDE;
    int points = marks[mark];
    for (int i = mark * STRIDE; i < utf16; i++) {
      if (!isSecondHalf(text, i)) {
        points++;
      }
    }
    return points;
  }

  private static boolean isSecondHalf(String text, int at) {
    return at > 0
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
