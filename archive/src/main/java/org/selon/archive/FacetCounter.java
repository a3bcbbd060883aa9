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
  static final int MOST = 50_000;

  /** How many are counted of more: to go through the newest takes longer for each. */
  private static final int NEWEST = 10_000;

  private static final int SHOWN = 30;
  private static final int HALF = 32;
  private static final int THIRD = 21;

  private final Sql sql;
  private final int most;
  private final int newest;
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
    this.newest = Math.min(most, NEWEST);
    this.sql = sql;
  }

  /** The facets of what {@code conditions} find, those of the newest articles if too many. */
  Facets count(Conditions conditions) throws ArchiveException {
    boolean few = few(conditions);
    List<Long> rows =
        sql.list(
            "SELECT ifnull(a.first_day, 0) / 10000 << 32 | a.outlet,"
                + " s.stance << 32 | ifnull(s.speaker, 0),"
                + " (a.language << 42) | (ifnull(v.kind, 0) << 21) | s.type"
                + (few ? conditions.tables() : newest(conditions)),
            row -> row(row, few),
            conditions.values().toArray());
    boolean whole = few || rows.size() <= newest;
    return new Facets(
        whole ? rows.size() : newest,
        whole,
        counts(labels(outlets), SHOWN),
        counts(voices(), SHOWN),
        counts(labels(types), SHOWN),
        counts(labels(stances), SHOWN),
        counts(labels(kinds), SHOWN),
        counts(labels(languages), SHOWN),
        years());
  }

  /** Whether words find so few that all are counted; then the index leads to them alone. */
  private boolean few(Conditions conditions) throws ArchiveException {
    if (!conditions.isRanked()) {
      return false;
    }
    String found = "SELECT 1" + conditions.wordsAlone().orElse(conditions.counted());
    String upTo = "SELECT count(*) FROM (" + found + " LIMIT " + (most + 1) + ")";
    return sql.number(upTo, conditions.values().toArray()) <= most;
  }

  private String newest(Conditions conditions) {
    return conditions.newestFirst() + " ORDER BY a.first_day DESC, a.id DESC LIMIT " + (newest + 1);
  }

  /** Several numbers come in each column: to ask for a column takes longer than to count it. */
  private long row(ResultSet row, boolean few) throws SQLException {
    if (seen++ == newest && !few) {
      return 0;
    }
    long two = row.getLong(1);
    add(years, two >>> HALF);
    add(outlets, two & (1L << HALF) - 1);
    two = row.getLong(2);
    add(stances, two >>> HALF);
    add(speakers, two & (1L << HALF) - 1);
    long three = row.getLong(3);
    add(languages, three >>> 2 * THIRD);
    add(kinds, three >>> THIRD & (1L << THIRD) - 1);
    add(types, three & (1L << THIRD) - 1);
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
