package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of plain text: a line each, unless the text was broken into lines of equal
 * width, where a paragraph ends at a blank line, an indented line, or a line that was left early at
 * the end of a sentence.
 */
final class Paragraphs {

  /** Shortest and longest width to which people break lines. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  /** Of ten lines that are not the last of their paragraph, how many must be full. */
  private static final double FULL = 0.8;

  private final String text;
  private final Lines lines;

  private Paragraphs(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * A paragraph.
   *
   * @param start offset of its first character that is not white space
   * @param end offset after its last
   * @param lines how many lines it fills
   * @param apart whether a blank line, or the text's end, follows
   */
  record Paragraph(int start, int end, int lines, boolean apart) {

    String in(String text) {
      return text.substring(start, end);
    }

    int length() {
      return end - start;
    }
  }

  /** The paragraphs of {@code text} from {@code offset} on, in order. */
  static List<Paragraph> of(String text, int offset) {
    Paragraphs finder = new Paragraphs(text, Lines.of(text, offset));
    return finder.join(finder.width());
  }

  private List<Paragraph> join(int width) {
    List<Paragraph> found = new ArrayList<>();
    int line = 0;
    while (line < lines.count()) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      int last = line;
      while (width > 0 && hasNext(last) && !endsParagraph(last, width)) {
        last++;
      }
      boolean apart = !hasNext(last);
      found.add(new Paragraph(lines.start(line), lines.end(last), last - line + 1, apart));
      line = last + 1;
    }
    return found;
  }

  private boolean hasNext(int line) {
    return line + 1 < lines.count() && !lines.isBlank(line + 1);
  }

  private boolean endsParagraph(int line, int width) {
    if (lines.isIndented(line + 1) && !lines.isIndented(line)) {
      return true;
    }
    return !isFull(line, width) && Sentences.isEnd(text, lines.start(line), lines.end(line));
  }

  /** Whether the first word of the next line would not have fitted in this one. */
  private boolean isFull(int line, int width) {
    int word = lines.start(line + 1);
    while (word < lines.end(line + 1) && !Lines.isSpace(text.charAt(word))) {
      word++;
    }
    return lines.length(line) + 1 + word - lines.start(line + 1) >= width - width / 8;
  }

  /** The width to which the lines were broken, or 0 if they were not. */
  private int width() {
    int width = 0;
    int inner = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.length(line) > WIDEST) {
        return 0;
      }
      if (!lines.isBlank(line) && hasNext(line)) {
        width = Math.max(width, lines.length(line));
        inner++;
      }
    }
    return width >= NARROWEST && isBroken(width, inner) ? width : 0;
  }

  private boolean isBroken(int width, int inner) {
    int full = 0;
    int open = 0;
    int early = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isBlank(line) || !hasNext(line)) {
        continue;
      }
      boolean end = Sentences.isEnd(text, lines.start(line), lines.end(line));
      if (isFull(line, width)) {
        full++;
        open += end ? 0 : 1;
      } else if (end || lines.isIndented(line + 1)) {
        early++;
      }
    }
    return open * 2 > full && full >= FULL * (inner - early) && full >= early;
  }
}
