package org.selon.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selon.archive.Rows;
import org.selon.archive.Table;
import org.selon.export.RowWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the commands that list something write it. */
enum TableFormat {
  /** For people. */
  TEXT,
  /** One JSON object a row. */
  JSONL,
  /** RFC 4180 with a header. */
  CSV;

  /** Writes all rows of a list, in a format for programs. */
  <T> void write(Table<T> table, Rows<T> rows, Writer out) throws IOException {
    RowWriter writer = rows(table.columns(), out);
    for (Optional<T> next = rows.next(); next.isPresent(); next = rows.next()) {
      writer.write(table.values(next.get()));
    }
  }

  /** What writes rows of these columns in a format for programs. */
  RowWriter rows(List<String> columns, Writer out) throws IOException {
    return this == CSV ? RowWriter.csv(columns, out) : RowWriter.jsonLines(columns, out);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values of {@code --format}. */
  static final class Option implements ITypeConverter<TableFormat>, Iterable<String> {

    private static final List<String> LABELS =
        Arrays.stream(values()).map(TableFormat::label).toList();

    @Override
    public TableFormat convert(String value) {
      int at = LABELS.indexOf(value);
      if (at < 0) {
        throw new TypeConversionException(UsageErrors.noSuchValue(value, LABELS));
      }
      return values()[at];
    }

    @Override
    public Iterator<String> iterator() {
      return LABELS.iterator();
    }
  }
}
