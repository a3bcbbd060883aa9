package org.selon.ingest.collection;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.selon.ingest.UnreadableArticleException;
import org.selon.ingest.fetch.Fetcher;

/**
 * Where an input comes from: a file, a stream, an address. Opened only when its turn comes.
 *
 * <pre>{@code
 * InputSource.of(Path.of("press.zip")).read(InputReader.standard(), record -> { … });
 * }</pre>
 */
public final class InputSource {

  private final long bytes;
  private final BiConsumer<InputReader, Consumer<ArticleRecord>> reading;

  private InputSource(long bytes, BiConsumer<InputReader, Consumer<ArticleRecord>> reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  /** A file. */
  public static InputSource of(Path file) {
    return new InputSource(file.toFile().length(), (reader, sink) -> reader.read(file, sink));
  }

  /** A stream, under a name for messages; closing it is the caller's part. */
  public static InputSource of(String name, InputStream in) {
    return new InputSource(0, (reader, sink) -> reader.read(name, in, sink));
  }

  /** What {@code fetcher} gets from an address. */
  public static InputSource of(String address, Fetcher fetcher) {
    return new InputSource(0, (reader, sink) -> fetch(address, fetcher, reader, sink));
  }

  private static void fetch(
      String address, Fetcher fetcher, InputReader reader, Consumer<ArticleRecord> sink) {
    try {
      reader.read(fetcher.fetch(address), sink);
    } catch (UnreadableArticleException e) {
      sink.accept(ArticleRecord.failed(new Place(Printable.of(address)), e));
    }
  }

  /** How large it is in bytes; 0 if that is not known before it is read. */
  public long bytes() {
    return bytes;
  }

  /** Opens the input and gives the records that {@code reader} finds in it to {@code sink}. */
  public void read(InputReader reader, Consumer<ArticleRecord> sink) {
    reading.accept(reader, sink);
  }
}
