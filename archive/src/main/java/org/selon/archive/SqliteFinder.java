package org.selon.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds statements, articles, speakers and contacts. */
final class SqliteFinder {

  /** To weigh more would take too long, and says little: they are all much the same then. */
  private static final long MOST_RANKED = 6_000;

  /** How many may be counted alike with the last of the first few. */
  private static final int TIES = 200;

  private static final Pattern SENTENCE_END = Pattern.compile("\\n|[.!?…][\\p{Pe}\\p{Pf}\"]*\\s");

  private final Sql sql;

  SqliteFinder(Sql sql) {
    this.sql = sql;
  }

  Rows<Hit> search(Search search) throws ArchiveException {
    Conditions conditions = Conditions.of(search, sql);
    Object[] values = conditions.values().toArray();
    long total = total(search, conditions);
    boolean ranked = conditions.isRanked() && total <= MOST_RANKED;
    boolean some = search.limit() > 0;
    List<Long> numbers =
        sql.list(
            "SELECT s.no"
                + (some && !ranked ? conditions.newestFirst() : conditions.tables())
                + " ORDER BY "
                + (ranked ? "f.rank, " : "")
                + "a.first_day DESC, a.id DESC, s.start, s.no"
                + window(search),
            row -> row.getLong(1),
            values);
    Optional<Query> query =
        search.query().isBlank() ? Optional.empty() : Optional.of(Query.parse(search.query()));
    return new Hits(sql, query, total, numbers);
  }

  private long total(Search search, Conditions conditions) throws ArchiveException {
    Object[] values = conditions.values().toArray();
    if (search.query().isBlank() && search.filter().equals(Filter.NONE)) {
      return sql.number("SELECT count(*) FROM statement");
    }
    Optional<String> words = conditions.wordsAlone();
    if (words.isPresent()) {
      return sql.number("SELECT count(*)" + words.get(), values);
    }
    if (search.counted() == 0) {
      return sql.number("SELECT count(*)" + conditions.counted(), values);
    }
    // How those with words are sorted depends on their number.
    long most = conditions.isRanked() ? Math.max(search.counted(), MOST_RANKED) : search.counted();
    String few = "SELECT 1" + conditions.counted() + " LIMIT " + (most + 1);
    return sql.number("SELECT count(*) FROM (" + few + ")", values);
  }

  private static String window(Search search) {
    return new Window(search.limit(), search.skip()).sql();
  }

  Rows<ArticleHead> heads(Search search) throws ArchiveException {
    String columns = "SELECT " + Heads.COLUMNS + " FROM article AS a ";
    String order = " ORDER BY a.first_day DESC, a.id DESC" + window(search);
    if (search.query().isBlank() && search.filter().equals(Filter.NONE)) {
      return sql.stream(
          sql.number("SELECT count(*) FROM article"), columns + order, Heads::read, List.of());
    }
    Conditions conditions = Conditions.of(search, sql);
    String found = "SELECT DISTINCT s.article" + conditions.tables();
    return sql.stream(
        sql.number("SELECT count(*) FROM (" + found + ")", values(conditions)),
        columns + "WHERE a.no IN (" + found + ")" + order,
        Heads::read,
        conditions.values());
  }

  Rows<String> articles(Search search) throws ArchiveException {
    String order = " ORDER BY first_day, id";
    if (search.query().isBlank() && search.filter().equals(Filter.NONE)) {
      return sql.stream(
          sql.number("SELECT count(*) FROM article"),
          "SELECT id FROM article" + order,
          row -> row.getString(1),
          List.of());
    }
    Conditions conditions = Conditions.of(search, sql);
    String found = "SELECT s.article" + conditions.tables();
    return sql.stream(
        sql.number("SELECT count(DISTINCT s.article)" + conditions.tables(), values(conditions)),
        "SELECT id FROM article WHERE no IN (" + found + ")" + order,
        row -> row.getString(1),
        conditions.values());
  }

  private static Object[] values(Conditions conditions) {
    return conditions.values().toArray();
  }

  Rows<SpeakerCount> speakers(Filter filter, Window window) throws ArchiveException {
    Conditions conditions = Conditions.of(filter, sql);
    boolean few = window.limit() > 0 && filter.equals(Filter.NONE);
    // All that can be among the first few; the rest is only counted.
    String among =
        few
            ? " AND (s.speaker IS NULL OR s.speaker IN (SELECT speaker FROM statement GROUP BY speaker"
                + " ORDER BY count(*) DESC LIMIT "
                + (window.end() + TIES)
                + "))"
            : "";
    String groups =
        "SELECT s.speaker AS speaker, count(*) AS statements, count(DISTINCT s.article) AS articles"
            + counted("type", "direct")
            + counted("type", "indirect")
            + counted("type", "mixed")
            + counted("stance", "denies")
            + ", sum(s.stance IN (SELECT no FROM label WHERE word IN ('declines', 'unreachable')))"
            + " AS silent, sum(s.via IS NOT NULL) AS relayed"
            + conditions.counted()
            + among
            + " GROUP BY s.speaker";
    String via =
        "(SELECT w.name FROM statement AS r JOIN voice AS w ON w.no = r.via"
            + " WHERE r.speaker = g.speaker GROUP BY w.no ORDER BY count(*) DESC, w.name LIMIT 1)";
    return sql.stream(
        few
            ? sql.number("SELECT count(*) FROM (SELECT speaker FROM statement GROUP BY speaker)")
            : sql.number("SELECT count(*) FROM (" + groups + ")", values(conditions)),
        "SELECT v.name, k.word, g.*, "
            + via
            + " FROM ("
            + groups
            + ") AS g LEFT JOIN voice AS v ON v.no = g.speaker LEFT JOIN label AS k ON k.no = v.kind"
            + " ORDER BY g.statements DESC, g.articles DESC, v.name, k.word"
            + window.sql(),
        SqliteFinder::speaker,
        conditions.values());
  }

  private static String counted(String column, String word) {
    return ", sum(s."
        + column
        + " IN (SELECT no FROM label WHERE word = '"
        + word
        + "')) AS "
        + word;
  }

  private static SpeakerCount speaker(ResultSet row) throws SQLException {
    String name = row.getString(1);
    String kind = row.getString(2);
    String via = row.getString(12);
    return new SpeakerCount(
        name == null ? "" : name,
        kind == null ? SourceKind.UNKNOWN : SourceKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        via == null ? "" : via);
  }

  Rows<Contact> contacts(ContactFilter filter, Window window) throws ArchiveException {
    List<String> conditions = new ArrayList<>(List.of("1"));
    List<Object> values = new ArrayList<>();
    for (String actor : filter.actors()) {
      conditions.add(
          "e.no IN (SELECT event FROM participant WHERE voice IN"
              + " (SELECT rowid FROM voice_index WHERE voice_index MATCH ?))");
      values.add(Conditions.name(actor));
    }
    String dated = filter.byReport() ? "a" : "e";
    Days.of(filter.from())
        .ifPresent(
            days -> {
              conditions.add(dated + ".last_day >= ?");
              values.add(days.first());
            });
    Days.of(filter.to())
        .ifPresent(
            days -> {
              conditions.add(dated + ".first_day <= ?");
              values.add(days.last());
            });
    if (!filter.kinds().isEmpty()) {
      conditions.add("k.word IN (" + "?,".repeat(filter.kinds().size() - 1) + "?)");
      values.addAll(filter.kinds());
    }
    String tables =
        " FROM event AS e JOIN article AS a ON a.no = e.article JOIN label AS k ON k.no = e.kind"
            + " JOIN label AS st ON st.no = e.status";
    String where = " WHERE " + String.join(" AND ", conditions);
    String order =
        " ORDER BY @.first_day IS NULL, @.first_day, @.last_day, a.id, e.start, e.no"
            .replace("@", dated);
    String wanted = "SELECT e.no" + tables + where + order + window.sql();
    return sql.stream(
        sql.number("SELECT count(*)" + tables + where, values.toArray()),
        "SELECT "
            + Heads.COLUMNS
            + ", e.id, k.word, st.word, e.secrecy, e.happened, e.place, a.text, e.no, e.start, e.stop"
            + tables
            + " WHERE e.no IN (" // few are sorted with their texts, if few are wanted
            + wanted
            + ")"
            + order,
        this::contact,
        values);
  }

  /** The stretch of {@code text} around two offsets that looks like a sentence. */
  private static String sentence(String text, int startPoint, int stopPoint) {
    int start = text.offsetByCodePoints(0, startPoint);
    int stop = text.offsetByCodePoints(start, stopPoint - startPoint);
    Matcher ends = SENTENCE_END.matcher(text);
    int from = 0;
    while (ends.find() && ends.end() <= start) {
      from = ends.end();
    }
    int to = ends.find(stop) ? ends.end() : text.length();
    return text.substring(from, to).strip();
  }

  private Contact contact(ResultSet row) throws SQLException {
    long no = row.getLong(16);
    try {
      return new Contact(
          Heads.read(row),
          row.getString(9),
          row.getString(10),
          row.getString(11),
          row.getString(12),
          row.getString(13),
          row.getString(14),
          sql.list(
              "SELECT v.name FROM participant AS p JOIN voice AS v ON v.no = p.voice"
                  + " WHERE p.event = ? ORDER BY p.place",
              each -> each.getString(1),
              no),
          sql.list(
              "SELECT v.name, l.word, p.holds, p.statement FROM position AS p"
                  + " JOIN voice AS v ON v.no = p.voice JOIN label AS l ON l.no = p.position"
                  + " WHERE p.event = ? ORDER BY p.place",
              each ->
                  new Contact.Stand(
                      each.getString(1), each.getString(2), each.getInt(3) == 1, each.getString(4)),
              no),
          sentence(row.getString(15), row.getInt(17), row.getInt(18)));
    } catch (ArchiveException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }
}
