package org.selon.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which texts share much of their words.
 *
 * <p>Two texts are candidates when two or more of their marks are the same, and are written down
 * when they do share half of the shorter one; both are told from the two texts alone, so that it
 * does not matter which came in first. What is noted is found at once, and written when asked for.
 */
final class Likenesses {

  private static final int SUSPICIOUS = 2;

  /** Two wordings that share much, the one with the smaller key first. */
  private record Likeness(Wording one, Wording other) {

    static Likeness of(Wording a, Wording b) {
      return a.key() < b.key() ? new Likeness(a, b) : new Likeness(b, a);
    }
  }

  private final Sql sql;
  private final Map<Long, Wording> noted = new HashMap<>();
  private final Map<Integer, List<Wording>> byMark = new HashMap<>();
  private final List<Likeness> found = new ArrayList<>();

  Likenesses(Sql sql) {
    this.sql = sql;
  }

  /** Whether an article with these words is kept. */
  boolean isKept(Wording wording) throws ArchiveException {
    return sql.number("SELECT count(*) FROM article WHERE wording = ?", wording.key()) > 0;
  }

  /** Looks for texts like {@code wording}. */
  void note(Wording wording) throws ArchiveException {
    if (noted.putIfAbsent(wording.key(), wording) != null) {
      return;
    }
    Map<Long, Integer> common = new HashMap<>();
    for (int mark : wording.marks()) {
      List<Long> others =
          sql.list("SELECT wording FROM fingerprint WHERE mark = ?", row -> row.getLong(1), mark);
      others.forEach(other -> common.merge(other, 1, Integer::sum));
      List<Wording> recent = byMark.computeIfAbsent(mark, each -> new ArrayList<>());
      recent.forEach(other -> common.merge(other.key(), 1, Integer::sum));
      recent.add(wording);
    }
    common.remove(wording.key());
    for (Map.Entry<Long, Integer> each : common.entrySet()) {
      if (each.getValue() >= SUSPICIOUS) {
        Optional<Wording> other = wording(each.getKey());
        if (other.isPresent() && wording.isLike(other.get())) {
          found.add(Likeness.of(wording, other.get()));
        }
      }
    }
  }

  private Optional<Wording> wording(long key) throws ArchiveException {
    if (noted.containsKey(key)) {
      return Optional.of(noted.get(key));
    }
    return sql.first(
        "SELECT text FROM article WHERE wording = ? LIMIT 1",
        row -> Wording.of(row.getString(1)),
        key);
  }

  /** Whether an article that is no other version from {@code uri} shares the words. */
  boolean isShared(Wording wording, String uri) throws ArchiveException {
    if (isElsewhere(wording.key(), uri)) {
      return true;
    }
    for (long other : like(wording.key())) {
      if (isElsewhere(other, uri)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(long wording, String uri) throws ArchiveException {
    return sql.number(
            "SELECT count(*) FROM article WHERE wording = ? AND (uri <> ? OR uri = '')",
            wording,
            uri)
        > 0;
  }

  private List<Long> like(long wording) throws ArchiveException {
    List<Long> like =
        new ArrayList<>(
            sql.list(
                "SELECT other FROM likeness WHERE wording = ?1"
                    + " UNION SELECT wording FROM likeness WHERE other = ?1",
                row -> row.getLong(1),
                wording));
    for (Likeness each : found) {
      if (each.one().key() == wording) {
        like.add(each.other().key());
      } else if (each.other().key() == wording) {
        like.add(each.one().key());
      }
    }
    return like;
  }

  /** Writes all that was noted, and forgets it. */
  void write() throws ArchiveException {
    for (Wording wording : noted.values()) {
      for (int mark : wording.marks()) {
        sql.update(
            "INSERT INTO fingerprint VALUES (?, ?) ON CONFLICT DO NOTHING", mark, wording.key());
      }
    }
    for (Likeness each : found) {
      sql.update(
          "INSERT INTO likeness VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          each.one().key(),
          each.other().key(),
          each.one().shared(each.other()),
          each.one().size(),
          each.other().size());
    }
    forget();
  }

  /** Forgets what was noted. */
  void forget() {
    noted.clear();
    byMark.clear();
    found.clear();
  }
}
