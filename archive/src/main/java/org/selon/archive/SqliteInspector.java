package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;

/** Says what an archive holds, and what is wrong with it. */
final class SqliteInspector {

  private static final int MOST_PROBLEMS = 100;

  private final Sql sql;
  private final SqliteErrors errors;

  SqliteInspector(Sql sql, SqliteErrors errors) {
    this.sql = sql;
    this.errors = errors;
  }

  Status status(long fileBytes) throws ArchiveException {
    return new Status(
        sql.number("SELECT count(*) FROM article"),
        sql.number("SELECT count(DISTINCT uri) FROM article WHERE uri <> ''"),
        sql.number(
            "SELECT count(*) FROM (SELECT article FROM copies UNION SELECT other FROM copies)"),
        sql.number("SELECT count(*) FROM statement"),
        sql.number("SELECT count(DISTINCT speaker) FROM statement"),
        sql.number("SELECT count(*) FROM event"),
        sql.number("SELECT count(*) FROM tombstone"),
        sql.list(
            "SELECT l.word, count(*) FROM article AS a JOIN label AS l ON l.no = a.language"
                + " GROUP BY l.word ORDER BY l.word",
            row -> new Status.Count(row.getString(1), row.getLong(2))),
        published(sql, "ORDER BY first_day, published"),
        published(sql, "ORDER BY last_day DESC, published DESC"),
        sql.number("SELECT sum(length(CAST(text AS BLOB))) FROM article"),
        fileBytes,
        (int) sql.number("PRAGMA user_version"),
        sql.list(
            "SELECT m.engine, m.lexicon, count(*) FROM analysis AS n JOIN maker AS m"
                + " ON m.no = n.maker GROUP BY m.no ORDER BY 3 DESC, 1, 2",
            row ->
                new Status.Made(
                    new EngineVersion(row.getString(1), row.getString(2)), row.getLong(3))));
  }

  static String published(Sql sql, String order) throws ArchiveException {
    return sql.first(
            "SELECT published FROM article WHERE first_day IS NOT NULL " + order + " LIMIT 1",
            row -> row.getString(1))
        .orElse("");
  }

  List<String> verify() throws ArchiveException {
    List<String> problems = new ArrayList<>();
    for (String line : sql.list("PRAGMA integrity_check(100)", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        problems.add("the file: " + line);
      }
    }
    if (!problems.isEmpty()) {
      return problems; // what lies on broken ground cannot be looked at
    }
    problems.addAll(
        sql.list(
            "PRAGMA foreign_key_check",
            row -> "a row of the table " + row.getString(1) + " belongs to nothing"));
    for (String index : List.of("statement_index", "article_index", "voice_index")) {
      sql.update("INSERT INTO " + index + " (" + index + ") VALUES ('integrity-check')");
    }
    String last = "";
    Optional<String> next = after(last);
    while (next.isPresent() && problems.size() < MOST_PROBLEMS) {
      last = next.get();
      article(last).ifPresent(problems::add);
      next = after(last);
    }
    return problems;
  }

  private Optional<String> after(String id) throws ArchiveException {
    return sql.first(
        "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1", row -> row.getString(1), id);
  }

  /** What is wrong with an article: its id must follow from its content, its rows from both. */
  private Optional<String> article(String id) throws ArchiveException {
    Optional<Analysis> analysis;
    try {
      analysis = Articles.analysis(sql, errors, id);
    } catch (ArchiveException e) {
      return Optional.of("article " + id + ": its analysis cannot be read");
    }
    if (analysis.isEmpty()) {
      return Optional.of("article " + id + ": has no analysis");
    }
    if (!ArticleId.of(analysis.get().document(), Articles.imprint(sql, id)).equals(id)) {
      return Optional.of("article " + id + ": its content has been changed");
    }
    long rows =
        sql.number(
            "SELECT count(*) FROM statement WHERE article = (SELECT no FROM article WHERE id = ?)",
            id);
    int statements = analysis.get().statements().size();
    return rows == statements
        ? Optional.empty()
        : Optional.of("article " + id + ": " + rows + " statements of " + statements);
  }
}
