package org.selon.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which texts share much of their words.
 *
 * <p>Two texts are candidates when two or more of their marks are the same, and are written down
 * when they do share half of the shorter one; both are told from the two texts alone, so that it
 * does not matter which came in first.
 */
final class Likenesses {

  private static final int SUSPICIOUS = 2;

  private final Sql sql;

  Likenesses(Sql sql) {
    this.sql = sql;
  }

  /**
   * Looks for texts like {@code wording}, and writes them down where the wording is new.
   *
   * @param uri the article's address; other versions from there are no copies
   * @return whether another article shares its words
   */
  boolean add(Wording wording, String uri) throws ArchiveException {
    if (sql.number("SELECT count(*) FROM article WHERE wording = ?", wording.key()) > 0) {
      return isElsewhere(wording.key(), uri) || likeElsewhere(wording.key(), uri);
    }
    Map<Long, Integer> common = new HashMap<>();
    for (int mark : wording.marks()) {
      List<Long> others =
          sql.list("SELECT wording FROM fingerprint WHERE mark = ?", row -> row.getLong(1), mark);
      others.forEach(other -> common.merge(other, 1, Integer::sum));
      sql.update("INSERT INTO fingerprint VALUES (?, ?)", mark, wording.key());
    }
    for (Map.Entry<Long, Integer> each : common.entrySet()) {
      if (each.getValue() >= SUSPICIOUS) {
        compare(wording, each.getKey());
      }
    }
    return likeElsewhere(wording.key(), uri);
  }

  private void compare(Wording wording, long key) throws ArchiveException {
    Optional<String> text =
        sql.first(
            "SELECT text FROM article WHERE wording = ? LIMIT 1", row -> row.getString(1), key);
    Wording other = Wording.of(text.orElse(""));
    if (text.isEmpty() || !wording.isLike(other)) {
      return;
    }
    boolean first = wording.key() < key;
    sql.update(
        "INSERT INTO likeness VALUES (?, ?, ?, ?, ?)",
        first ? wording.key() : key,
        first ? key : wording.key(),
        wording.shared(other),
        first ? wording.size() : other.size(),
        first ? other.size() : wording.size());
  }

  private boolean isElsewhere(long wording, String uri) throws ArchiveException {
    return sql.number(
            "SELECT count(*) FROM article WHERE wording = ? AND (uri <> ? OR uri = '')",
            wording,
            uri)
        > 0;
  }

  private boolean likeElsewhere(long wording, String uri) throws ArchiveException {
    List<Long> like =
        sql.list(
            "SELECT other FROM likeness WHERE wording = ?1"
                + " UNION SELECT wording FROM likeness WHERE other = ?1",
            row -> row.getLong(1),
            wording);
    for (long other : like) {
      if (isElsewhere(other, uri)) {
        return true;
      }
    }
    return false;
  }
}
