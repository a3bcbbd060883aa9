package org.selon.ingest;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The records of inputs, one after another.
 *
 * <pre>{@code
 * try (InputRecords records = InputRecords.of(List.of(InputRecord.of(file)))) {
 *   Optional<InputRecord> first = records.next();
 * }
 * }</pre>
 *
 * <p>An input that cannot be opened, or breaks off, gives a record that fails when it is read. Only
 * one thread asks at a time.
 */
public interface InputRecords extends Closeable {

  /** The next record, empty after the last. */
  Optional<InputRecord> next();

  @Override
  void close();

  /** Records that are known already. */
  static InputRecords of(List<InputRecord> records) {
    Iterator<InputRecord> each = List.copyOf(records).iterator();
    return new InputRecords() {
      @Override
      public Optional<InputRecord> next() {
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
