package org.selon.ingest.collection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.UnreadableArticleException.Reason;
import org.selon.ingest.fetch.Fetched;

/**
 * Finds the articles in an input of any form that Selon reads: a text, a page, a feed (RSS, Atom,
 * JSON Feed), lines of JSON, a table, a web archive (WARC), agency items (ninjs, NewsML-G2, NITF),
 * and a zip or gzip of any of these.
 *
 * <pre>{@code
 * InputReader.standard().read(Path.of("press.zip"), record -> {
 *   Reading reading = record.read(ReadOptions.AUTO);
 * });
 * }</pre>
 *
 * <p>The form is told from the first bytes, only tables and lines of JSON also from the name.
 * Records come in the order of the input, in the calling thread; memory is that of one record (a
 * feed: of the feed). Nothing is thrown at bad input: what cannot be read is a record that says so.
 * Names within archives are shown, never used as paths. Immutable and thread-safe.
 */
public final class InputReader {

  private static final int HEAD = 8192;

  private final FieldMap fields;

  private InputReader(FieldMap fields) {
    this.fields = fields;
  }

  /** A reader that finds the fields of tables and of JSON by their usual names. */
  public static InputReader standard() {
    return new InputReader(FieldMap.USUAL);
  }

  /** A reader that finds the fields of tables and of JSON as {@code fields} says. */
  public InputReader with(FieldMap fields) {
    return new InputReader(fields);
  }

  /** Finds the records in {@code file} and gives them to {@code sink}. */
  public void read(Path file, Consumer<ArticleRecord> sink) {
    Place place = new Place(Printable.of(file.toString()));
    try (Guarded.Counted in = new Guarded.Counted(Files.newInputStream(file))) {
      Consumer<ArticleRecord> counted = record -> sink.accept(record.after(in.count()));
      read(place, file.toString(), in, ArticleFacts.NONE, counted, 0);
    } catch (NoSuchFileException e) {
      sink.accept(
          ArticleRecord.broken(place, Reason.UNREACHABLE, "no such file", "check the name"));
    } catch (AccessDeniedException e) {
      sink.accept(
          ArticleRecord.broken(
              place,
              Reason.UNREACHABLE,
              "no permission to read it",
              "change its permissions or copy it"));
    } catch (IOException e) {
      sink.accept(unreadable(place, e));
    }
  }

  /**
   * Finds the records in {@code in}, which is called {@code name}, and gives them to {@code sink}.
   * Closing {@code in} is the caller's part.
   */
  public void read(String name, InputStream in, Consumer<ArticleRecord> sink) {
    Place place = new Place(Printable.of(name));
    try {
      read(place, name, in, ArticleFacts.NONE, sink, 0);
    } catch (IOException e) {
      sink.accept(unreadable(place, e));
    }
  }

  /** Finds the records in what was fetched; a single page is known by its address. */
  void read(Fetched fetched, Consumer<ArticleRecord> sink) {
    Place place = new Place(Printable.of(fetched.address()));
    ArticleFacts known = ArticleFacts.NONE.withUri(fetched.address());
    try {
      read(place, fetched.address(), fetched.open(), known, sink, 0);
    } catch (IOException e) {
      sink.accept(unreadable(place, e));
    }
  }

  private static ArticleRecord unreadable(Place place, IOException e) {
    String problem = "cannot be read: " + Printable.of(String.valueOf(e.getMessage()));
    if (e instanceof Guarded.SwollenException) {
      return ArticleRecord.broken(
          place, Reason.TOO_LARGE, e.getMessage(), "unpack it yourself if you trust it");
    }
    return ArticleRecord.broken(place, Reason.DAMAGED, problem, "check the file and the disk");
  }

  private void read(
      Place place,
      String name,
      InputStream raw,
      ArticleFacts known,
      Consumer<ArticleRecord> sink,
      int depth)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 2 * HEAD);
    byte[] head = head(in);
    Form form = Form.of(head, name);
    if (form.isPacked() && depth >= Limits.DEPTH) {
      sink.accept(
          ArticleRecord.broken(
              place,
              Reason.TOO_LARGE,
              "packed more than " + Limits.DEPTH + " times",
              "unpack it yourself if you trust it"));
      return;
    }
    switch (form) {
      case ZIP -> zip(place, in, sink, depth);
      case GZIP -> gzip(place, name, in, sink, depth);
      case WARC -> WarcInput.read(place, in, sink);
      case FEED -> FeedInput.read(place, in, sink);
      case NEWSML, NITF -> XmlItems.read(place, in, sink);
      case JSON_LINES -> new JsonInput(place, fields, sink).lines(in);
      case JSON -> new JsonInput(place, fields, sink).document(in);
      case TABLE -> CsvInput.read(place, in, fields, sink);
      case ARTICLE -> article(place, in, known, sink);
      default -> throw new IllegalStateException("no reader for " + form);
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private static void article(
      Place place, InputStream in, ArticleFacts known, Consumer<ArticleRecord> sink)
      throws IOException {
    Optional<byte[]> bytes = Limits.whole(in);
    sink.accept(
        bytes
            .map(all -> ArticleRecord.of(place, all, known))
            .orElseGet(
                () ->
                    ArticleRecord.broken(
                        place, Reason.TOO_LARGE, Limits.tooLarge(), Limits.SPLIT)));
  }

  private void gzip(
      Place place, String name, InputStream in, Consumer<ArticleRecord> sink, int depth)
      throws IOException {
    Guarded.Counted packed = new Guarded.Counted(in);
    String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    try {
      read(
          place,
          inner,
          new Guarded(new GZIPInputStream(packed), packed),
          ArticleFacts.NONE,
          sink,
          depth + 1);
    } catch (ZipException e) {
      sink.accept(ZipInput.damaged(place, e));
    }
  }

  private void zip(Place place, InputStream in, Consumer<ArticleRecord> sink, int depth)
      throws IOException {
    ZipInput.read(
        place,
        in,
        (entry, name, bytes) -> read(entry, name, bytes, ArticleFacts.NONE, sink, depth + 1),
        sink);
  }
}
