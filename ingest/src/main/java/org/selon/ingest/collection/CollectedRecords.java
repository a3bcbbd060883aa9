package org.selon.ingest.collection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.selon.ingest.InputRecord;
import org.selon.ingest.InputRecords;

/**
 * The records of many inputs one after another, found in a thread of their own while those found
 * before are being read.
 *
 * <pre>{@code
 * try (InputRecords records =
 *     CollectedRecords.of(InputReader.standard(), List.of(InputSource.of(Path.of("press.zip"))))) {
 *   Optional<InputRecord> first = records.next();
 * }
 * }</pre>
 *
 * <p>No more than {@value #AHEAD} records wait to be read. Closing stops the search.
 */
public final class CollectedRecords implements InputRecords {

  private static final int AHEAD = 16;

  /** The end, with what broke the search off if anything did. */
  private record End(Optional<Throwable> cause) {}

  /** Thrown within the search when nobody wants the records any more. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final BlockingQueue<Object> found = new ArrayBlockingQueue<>(AHEAD);
  private final Thread search;
  private boolean ended;

  private CollectedRecords(InputReader reader, List<InputSource> sources) {
    List<InputSource> all = List.copyOf(sources);
    search = new Thread(() -> search(reader, all), "selon-input");
    search.setDaemon(true);
  }

  /** The records that {@code reader} finds in {@code sources}, in their order. */
  public static InputRecords of(InputReader reader, List<InputSource> sources) {
    CollectedRecords records = new CollectedRecords(reader, sources);
    records.search.start();
    return records;
  }

  private void search(InputReader reader, List<InputSource> sources) {
    Optional<Throwable> cause = Optional.empty();
    try {
      long before = 0;
      for (InputSource source : sources) {
        long behind = before;
        source.read(reader, record -> put(record.after(behind + record.bytes())));
        before += source.bytes();
      }
    } catch (StoppedException e) {
      return;
    } catch (RuntimeException | Error e) {
      cause = Optional.of(e);
    }
    try {
      found.put(new End(cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(ArticleRecord record) {
    try {
      found.put(record);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  @Override
  public Optional<InputRecord> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Object next = found.take();
      if (next instanceof End end) {
        ended = true;
        end.cause()
            .ifPresent(
                cause -> {
                  throw new IllegalStateException("the inputs could not be read on", cause);
                });
        return Optional.empty();
      }
      return Optional.of((InputRecord) next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    ended = true;
    search.interrupt();
  }
}
