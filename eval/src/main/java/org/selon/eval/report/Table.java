package org.selon.eval.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.selon.eval.score.Figure;

/**
 * A table in Markdown: the first column to the left, the others, numbers, to the right.
 *
 * <pre>{@code
 * new Table("rule", "found").row("fr.clause", 12).text()
 * }</pre>
 */
public final class Table {

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  /** A table with these headings. */
  public Table(String... header) {
    columns = header.length;
    text.append("| ").append(String.join(" | ", header)).append(" |\n|---|");
    text.append("---:|".repeat(columns - 1)).append('\n');
  }

  /** Adds a row of words, whole numbers and percentages with one decimal. */
  public Table row(Object... cells) {
    List<Object> row = Arrays.asList(cells);
    if (row.size() != columns) {
      throw new IllegalArgumentException(columns + " columns, not " + row);
    }
    row.forEach(cell -> text.append("| ").append(cell(cell)).append(' '));
    text.append("|\n");
    return this;
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number)
        : String.valueOf(value);
  }

  /** A cell with precision, recall and F1. */
  public static String triple(Figure figure) {
    return String.format(
        Locale.ROOT, "%.1f / %.1f / **%.1f**", figure.precision(), figure.recall(), figure.f1());
  }

  /** All rows, with a blank line behind. */
  public String text() {
    return text + "\n";
  }
}
