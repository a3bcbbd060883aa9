package org.selon.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how statements spread, in one pass over them. */
final class FacetCounter {

  /** To count more takes longer than a reader waits. */
  static final int MOST = 60_000;

  private static final int SHOWN = 30;
  private static final int YEAR = 10_000;

  private final Sql sql;
  private final int most;
  private int seen;
  private final Map<Long, long[]> outlets = new HashMap<>();
  private final Map<Long, long[]> speakers = new HashMap<>();
  private final Map<Long, long[]> types = new HashMap<>();
  private final Map<Long, long[]> stances = new HashMap<>();
  private final Map<Long, long[]> kinds = new HashMap<>();
  private final Map<Long, long[]> languages = new HashMap<>();
  private final Map<Long, long[]> years = new HashMap<>();

  FacetCounter(Sql sql, int most) {
    this.most = most;
    this.sql = sql;
  }

  /** The facets of what {@code conditions} find, those of the newest articles if too many. */
  Facets count(Conditions conditions) throws ArchiveException {
    List<Long> rows =
        sql.list(
            "SELECT a.outlet, s.speaker, s.type, s.stance, v.kind, a.language, a.first_day"
                + conditions.newestFirst()
                + " ORDER BY a.first_day DESC, a.id DESC LIMIT "
                + (most + 1),
            this::row,
            conditions.values().toArray());
    boolean whole = rows.size() <= most;
    return new Facets(
        Math.min(rows.size(), most),
        whole,
        counts(labels(outlets), SHOWN),
        counts(voices(), SHOWN),
        counts(labels(types), SHOWN),
        counts(labels(stances), SHOWN),
        counts(labels(kinds), SHOWN),
        counts(labels(languages), SHOWN),
        years());
  }

  private long row(ResultSet row) throws SQLException {
    if (seen++ == most) {
      return 0;
    }
    add(outlets, row.getLong(1));
    add(speakers, row.getLong(2));
    add(types, row.getLong(3));
    add(stances, row.getLong(4));
    add(kinds, row.getLong(5));
    add(languages, row.getLong(6));
    add(years, row.getLong(7) / YEAR);
    return 1;
  }

  private static void add(Map<Long, long[]> counts, long key) {
    counts.computeIfAbsent(key, each -> new long[1])[0]++;
  }

  private Map<String, Long> labels(Map<Long, long[]> counts) throws ArchiveException {
    Map<String, Long> named = new HashMap<>();
    for (Map.Entry<Long, long[]> each : counts.entrySet()) {
      String word =
          sql.first("SELECT word FROM label WHERE no = ?", row -> row.getString(1), each.getKey())
              .orElse(SourceKind.UNKNOWN.label()); // only the kind of nobody has no label
      if (!word.isEmpty()) {
        named.merge(word, each.getValue()[0], Long::sum);
      }
    }
    return named;
  }

  /** The names that are counted most, each with all sorts of voices that have it. */
  private Map<String, Long> voices() throws ArchiveException {
    List<Map.Entry<Long, long[]>> most = new ArrayList<>(speakers.entrySet());
    most.sort(
        Comparator.comparing((Map.Entry<Long, long[]> each) -> -each.getValue()[0])
            .thenComparing(Map.Entry::getKey));
    Map<String, Long> named = new HashMap<>();
    for (Map.Entry<Long, long[]> each : most.subList(0, Math.min(most.size(), 4 * SHOWN))) {
      sql.first("SELECT name FROM voice WHERE no = ?", row -> row.getString(1), each.getKey())
          .ifPresent(name -> named.merge(name, each.getValue()[0], Long::sum));
    }
    return named;
  }

  private static List<Status.Count> counts(Map<String, Long> counts, int most) {
    return counts.entrySet().stream()
        .map(each -> new Status.Count(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing(Status.Count::count).reversed().thenComparing(Status.Count::name))
        .limit(most)
        .toList();
  }

  private List<Status.Count> years() {
    return years.entrySet().stream()
        .filter(each -> each.getKey() > 0)
        .map(each -> new Status.Count(String.valueOf(each.getKey()), each.getValue()[0]))
        .sorted(Comparator.comparing(Status.Count::name).reversed())
        .toList();
  }
}
