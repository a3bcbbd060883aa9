package org.selon.ingest.collection;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.selon.ingest.UnreadableArticleException.Reason;

/** The rows of a table whose first row names its columns; the separator is told from that row. */
final class CsvInput {

  private static final int HEADER = 8192;

  private CsvInput() {}

  static void read(Place place, InputStream in, FieldMap fields, Consumer<ArticleRecord> sink)
      throws IOException {
    RowGuard guard =
        new RowGuard(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    BufferedReader text = new BufferedReader(guard, 2 * HEADER);
    long row = 1;
    try {
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(separator(text))
              .setHeader()
              .setSkipHeaderRecord(true)
              .setIgnoreEmptyLines(true)
              .setAllowMissingColumnNames(true)
              .setIgnoreHeaderCase(true)
              .get();
      CSVParser table = CSVParser.parse(text, format);
      if (!hasColumns(place, table.getHeaderNames(), fields, sink)) {
        return;
      }
      for (Iterator<CSVRecord> rows = table.iterator(); rows.hasNext(); ) {
        CSVRecord values = rows.next();
        row++;
        guard.nextRow();
        FieldRecord record =
            new FieldRecord(fields, name -> values.isSet(name) ? values.get(name) : "");
        sink.accept(record.at(place.record("row " + row)));
      }
    } catch (CharacterCodingException e) {
      sink.accept(
          ArticleRecord.broken(
              place.record("after row " + row), Reason.DAMAGED, "not UTF-8", "save it as UTF-8"));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      sink.accept(
          ArticleRecord.broken(
              place.record("after row " + row),
              Reason.DAMAGED,
              "no table that can be read: " + Printable.of(String.valueOf(e.getMessage())),
              "check the quotation marks of that row"));
    }
  }

  /** The commonest of comma, semicolon and tab in the first row; skips a byte order mark. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    text.mark(HEADER);
    int[] counts = new int[3];
    for (int i = 0; i < HEADER - 1; i++) {
      int c = text.read();
      if (c < 0 || c == '\n' || c == '\r') {
        break;
      }
      int kind = ",;\t".indexOf(c);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    text.reset();
    int best = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
  }

  private static boolean hasColumns(
      Place place, List<String> columns, FieldMap fields, Consumer<ArticleRecord> sink) {
    for (String name : fields.demanded()) {
      if (columns.stream().noneMatch(name::equalsIgnoreCase)) {
        sink.accept(
            ArticleRecord.broken(
                place.record("row 1"),
                Reason.NO_ARTICLE,
                "no column \""
                    + Printable.of(name)
                    + "\" among "
                    + Printable.of(String.join(", ", columns)),
                "check --map"));
        return false;
      }
    }
    return true;
  }

  /** Stops a row that never ends, as after a quotation mark that nobody closed. */
  private static final class RowGuard extends FilterReader {
    private long read;

    RowGuard(Reader in) {
      super(in);
    }

    void nextRow() {
      read = 0;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      if (read > Limits.RECORD) {
        throw new UncheckedIOException(new IOException("a row " + Limits.tooLarge()));
      }
      int n = super.read(chars, from, length);
      read += Math.max(0, n);
      return n;
    }
  }
}
