package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Span;

/**
 * A plain page of headings and of entries, a label in front of each, wrapped to a width.
 *
 * <pre>{@code
 * Speaker
 *   who       Léa Morvan
 *   proof     ¶ 1 · 0–42  Il pleut, a dit Léa Morvan, qui tient le phare depuis
 *             dix ans.
 * }</pre>
 */
final class Ledger {

  private static final String MARGIN = "  ";
  private static final int LABEL = 10;
  private static final int WIDEST_CELL = 28;

  private final int width;
  private final StringBuilder page = new StringBuilder();
  private final List<String> headings = new ArrayList<>();
  private final List<Boolean> asides = new ArrayList<>();
  private final List<List<Reason.Entry>> entries = new ArrayList<>();

  Ledger(int width) {
    this.width = width;
  }

  /** A heading with a blank line before it. */
  void heading(String text) {
    heading(text, false);
  }

  /** A heading over what only those look at who know the rules. */
  void aside(String text) {
    heading(text, true);
  }

  private void heading(String text, boolean aside) {
    headings.add(text);
    asides.add(aside);
    entries.add(new ArrayList<>());
    page.append(page.length() == 0 ? "" : "\n");
    wrapped("", "", text);
  }

  /** A line below a heading. */
  void line(String text) {
    told("", text);
    wrapped(MARGIN, MARGIN, text);
  }

  /** A label and what belongs to it; without a label, more of what belongs to the last. */
  void entry(String label, String text) {
    told(label, text);
    String lead = MARGIN + label + " ".repeat(Math.max(1, LABEL - Columns.of(label)));
    wrapped(lead, " ".repeat(MARGIN.length() + LABEL), text);
  }

  /** Entries under one label; nothing for none. */
  void entries(String label, List<String> texts) {
    String lead = label;
    for (String text : texts) {
      entry(lead, text);
      lead = "";
    }
  }

  /** Rows of cells, each but the last as wide as the widest of its column. */
  static List<String> aligned(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int columns = Math.min(WIDEST_CELL, Columns.of(row.get(i)));
        if (i == widths.size()) {
          widths.add(columns);
        } else {
          widths.set(i, Math.max(widths.get(i), columns));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell);
        if (i + 1 < row.size()) {
          line.append(" ".repeat(Math.max(0, widths.get(i) - Columns.of(cell)) + 2));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The page so far, with a line break at the end. */
  String text() {
    return page.toString();
  }

  /** The same as data. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      reasons.add(new Reason(headings.get(i), asides.get(i), entries.get(i)));
    }
    return reasons;
  }

  private void told(String label, String text) {
    entries.get(entries.size() - 1).add(new Reason.Entry(label, text));
  }

  private void wrapped(String first, String rest, String text) {
    String clean = Columns.printable(text);
    List<Span> lines = Columns.lines(clean, Math.max(1, width - Columns.of(rest)));
    if (lines.isEmpty()) {
      page.append(first.stripTrailing()).append('\n');
      return;
    }
    String lead = first;
    for (Span line : lines) {
      page.append(lead).append(line.in(clean)).append('\n');
      lead = rest;
    }
  }
}
