package org.selon.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The numbers under which rows share words; they are never taken away. */
final class Labels {

  private final Sql sql;
  private final Map<String, Long> numbers = new HashMap<>();

  Labels(Sql sql) {
    this.sql = sql;
  }

  /** The number of {@code word}, a new one where it has none; only within a transaction. */
  long number(String word) throws ArchiveException {
    Long known = numbers.get(word);
    if (known != null) {
      return known;
    }
    sql.update("INSERT INTO label (word) VALUES (?) ON CONFLICT DO NOTHING", word);
    long number = sql.number("SELECT no FROM label WHERE word = ?", word);
    numbers.put(word, number);
    return number;
  }

  long number(Enum<?> constant) throws ArchiveException {
    return number(label(constant));
  }

  /** Numbers given in a transaction that did not come to its end are none. */
  void forgetAll() {
    numbers.clear();
  }

  /** How the archive spells a constant. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
