package org.selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows of the same columns, as JSON Lines or CSV, each as soon as it is there.
 *
 * <pre>{@code
 * RowWriter rows = RowWriter.jsonLines(List.of("speaker", "statements"), out);
 * rows.write(List.of("Léa Morvan", 12));   // {"speaker":"Léa Morvan","statements":12}
 * }</pre>
 *
 * <p>A value is a string, a number, true or false, or a list of values. An empty string is {@code
 * null} in JSON; in CSV a list is joined by {@code "; "}. CSV is RFC 4180 with a header, and
 * nothing is put before a leading {@code = + - @}, so that words stay as they are.
 */
public abstract class RowWriter {

  private final List<String> columns;

  private RowWriter(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Rows as one JSON object a line. */
  public static RowWriter jsonLines(List<String> columns, Writer out) {
    return new JsonLines(columns, out);
  }

  /** Rows as CSV; the header is written at once. */
  public static RowWriter csv(List<String> columns, Writer out) throws IOException {
    return new Csv(columns, out, false);
  }

  /**
   * Rows as CSV for a spreadsheet: a byte order mark in front, and an apostrophe before what a
   * spreadsheet would take for a formula. Quotations that begin so are altered by that.
   */
  public static RowWriter spreadsheet(List<String> columns, Writer out) throws IOException {
    out.write('\uFEFF');
    return new Csv(columns, out, true);
  }

  /**
   * Writes one row.
   *
   * @throws IllegalArgumentException if there is not a value for each column
   * @throws IOException if the output fails
   */
  public final void write(List<?> values) throws IOException {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " values in " + columns.size() + " columns");
    }
    row(columns, values);
  }

  abstract void row(List<String> names, List<?> values) throws IOException;

  private static final class JsonLines extends RowWriter {

    private final Writer out;

    JsonLines(List<String> columns, Writer out) {
      super(columns);
      this.out = out;
    }

    @Override
    void row(List<String> names, List<?> values) throws IOException {
      try (JsonGenerator json = JsonRecord.generator(out)) {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
          json.writeFieldName(names.get(i));
          value(json, values.get(i));
        }
        json.writeEndObject();
      }
      out.write('\n');
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
      if (value instanceof List<?> list) {
        json.writeStartArray();
        for (Object each : list) {
          value(json, each);
        }
        json.writeEndArray();
      } else if (value.equals("")) {
        json.writeNull();
      } else {
        json.writePOJO(value);
      }
    }
  }

  private static final class Csv extends RowWriter {

    private final CSVPrinter printer;
    private final boolean guarded;

    Csv(List<String> columns, Writer out, boolean guarded) throws IOException {
      super(columns);
      this.guarded = guarded;
      printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(columns);
    }

    @Override
    void row(List<String> names, List<?> values) throws IOException {
      List<String> cells = new ArrayList<>();
      for (Object value : values) {
        String cell = cell(value);
        boolean formula =
            guarded && !(value instanceof Number) && !cell.isEmpty() && isFormula(cell);
        cells.add(formula ? "'" + cell : cell);
      }
      printer.printRecord(cells);
    }

    private static boolean isFormula(String cell) {
      return "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
    }

    private static String cell(Object value) {
      return value instanceof List<?> list
          ? String.join("; ", list.stream().map(Csv::cell).toList())
          : value.toString();
    }
  }
}
