package org.selon.export;

import org.selon.engine.text.Span;

/**
 * A page for a terminal in the making: lines within its width, with its weights and colours.
 *
 * <p>Characters that could command the terminal are replaced.
 */
final class TextPage {

  static final String DOT = " · ";
  static final String BOLD = "\u001b[1m";
  static final String DIM = "\u001b[2m";
  static final String QUOTED = "\u001b[36m";
  static final String DOUBTFUL = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder page = new StringBuilder();
  private final WriterOptions options;

  TextPage(WriterOptions options) {
    this.options = options;
  }

  int width() {
    return options.width();
  }

  /** Ends the line. */
  TextPage end() {
    page.append('\n');
    return this;
  }

  /** Words on the line as it stands, which the caller knows to fit and to be printable. */
  TextPage put(String words, String style) {
    page.append(
        options.colour() && !style.isEmpty() && !words.isEmpty() ? style + words + PLAIN : words);
    return this;
  }

  /** An empty line and a heading. */
  void heading(String words) {
    end();
    wrapped("", words, BOLD);
  }

  /** Words on as many lines as they take, each after {@code indent}. */
  void wrapped(String indent, String words, String style) {
    hanging(indent, indent, words, style);
  }

  /** Words on as many lines as they take, the first after a lead as wide as the indent. */
  void hanging(String lead, String indent, String words, String style) {
    String clean = Columns.printable(words);
    String before = lead;
    for (Span line : Columns.lines(clean, Math.max(1, width() - Columns.of(indent)))) {
      put(before, lead.equals(indent) ? "" : DIM).put(line.in(clean), style).end();
      before = indent;
    }
  }

  /**
   * A name on the left and its place on the right, below one another where they do not fit.
   *
   * @param lead what stands before the first line, as wide as the indent of the others
   * @param note words behind the name, or empty
   */
  void entry(String lead, String name, String weight, String note, String place) {
    String indent = " ".repeat(Columns.of(lead));
    String clean = Columns.printable(name);
    int gap = width() - Columns.of(lead) - Columns.of(clean) - Columns.of(note) - Columns.of(place);
    if (gap >= 2) {
      put(lead, DIM).put(clean, weight).put(note, DOUBTFUL);
      put(" ".repeat(gap), "").put(place, DIM).end();
    } else {
      hanging(lead, indent, name + note, weight);
      wrapped(indent, place, DIM);
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
