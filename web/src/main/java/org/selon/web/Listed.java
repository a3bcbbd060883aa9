package org.selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.archive.ArchiveException;
import org.selon.archive.Rows;
import org.selon.web.http.Params;

/**
 * A page of a list.
 *
 * @param items its results
 * @param total how many there are in all, or one more than were counted
 * @param from the number of the first one, counted from 1
 * @param next the query of the next page, if there is one
 * @param before the query of the page before, if there is one
 * @param <T> what a result is
 */
record Listed<T>(
    List<T> items, long total, int from, Optional<Params> next, Optional<Params> before) {

  Listed {
    items = List.copyOf(items);
  }

  /** Reads a page and closes the rows. */
  static <T> Listed<T> of(Rows<T> rows, Params query, int size) throws ArchiveException {
    try (rows) {
      int skip = Cursor.skip(query);
      List<T> items = new ArrayList<>();
      while (items.size() < size) {
        Optional<T> next = rows.next();
        if (next.isEmpty()) {
          break;
        }
        items.add(next.get());
      }
      boolean more = skip + items.size() < rows.total() && !items.isEmpty();
      return new Listed<>(
          items,
          rows.total(),
          skip + 1,
          more ? Optional.of(Cursor.to(query, skip + items.size())) : Optional.<Params>empty(),
          skip > 0
              ? Optional.of(Cursor.to(query, Math.max(0, skip - size)))
              : Optional.<Params>empty());
    }
  }

  /** Whether there are more than were counted. */
  boolean isOpen() {
    return total == Asked.COUNTED + 1;
  }

  /** The number of the last one. */
  int to() {
    return from + items.size() - 1;
  }
}
