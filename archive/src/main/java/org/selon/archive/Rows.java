package org.selon.archive;

import java.io.Closeable;
import java.util.Optional;

/**
 * Results that are read one at a time, however many there are.
 *
 * <pre>{@code
 * try (Rows<Hit> hits = archive.search(search)) {
 *   for (Optional<Hit> hit = hits.next(); hit.isPresent(); hit = hits.next()) {
 *     show(hit.get());
 *   }
 * }
 * }</pre>
 *
 * <p>Only one thread reads; the archive is not written through the same object meanwhile.
 *
 * @param <T> what a result is
 */
public interface Rows<T> extends Closeable {

  /** How many results there are in all, those beyond a limit included. */
  long total();

  /**
   * The next result, empty after the last.
   *
   * @throws ArchiveException if the file cannot be read
   */
  Optional<T> next() throws ArchiveException;

  @Override
  void close() throws ArchiveException;
}
