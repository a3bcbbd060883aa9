package org.selon.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format that analyses are written in.
 *
 * <pre>{@code
 * Format.of("jsonl").orElseThrow().writer(WriterOptions.standard()).write(analysis, out);
 * }</pre>
 */
public enum Format {
  /** A page for a terminal. */
  TEXT("text", "txt", true, TextWriter::new),
  /** Format 1 of the record: one JSON object a line. */
  JSONL("jsonl", "jsonl", true, options -> new JsonLinesWriter()),
  /** The same record indented, with the text and its blocks. */
  JSON("json", "json", false, options -> new JsonWriter()),
  /** The text with inline tags, as people annotate it. */
  MARKED("marked", "txt", false, options -> new MarkedWriter()),
  /** One self-contained page for a browser. */
  HTML("html", "html", false, HtmlWriter::new),
  /** One row a statement, RFC 4180. */
  CSV("csv", "csv", true, options -> new CsvWriter());

  private final String label;
  private final String extension;
  private final boolean many;
  private final Function<WriterOptions, AnalysisWriter> maker;

  Format(
      String label, String extension, boolean many, Function<WriterOptions, AnalysisWriter> maker) {
    this.label = label;
    this.extension = extension;
    this.many = many;
    this.maker = maker;
  }

  /** The name that people type, such as {@code jsonl}. */
  public String label() {
    return label;
  }

  /** How names of files in this format end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether one output can hold several analyses. */
  public boolean holdsMany() {
    return many;
  }

  /** A new writer of this format. */
  public AnalysisWriter writer(WriterOptions options) {
    return maker.apply(options);
  }

  /** The format of that name, empty if there is none. */
  public static Optional<Format> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
