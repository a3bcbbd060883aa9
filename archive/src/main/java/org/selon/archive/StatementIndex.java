package org.selon.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Language;

/** The full-text index of statements: the terms of their contents, and marks. */
final class StatementIndex {

  private static final String ARTICLES =
      "SELECT a.no, l.word, o.word, a.published FROM article AS a"
          + " JOIN label AS l ON l.no = a.language JOIN label AS o ON o.no = a.outlet";

  private static final String STATEMENTS =
      "SELECT s.no, t.word, st.word, k.word, v.name, CASE WHEN s.parts IS NULL"
          + " THEN substr(a.text, s.start + 1, s.stop - s.start)"
          + " ELSE (SELECT group_concat(substr(a.text, json_extract(value, '$[0]') + 1,"
          + " json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' ')"
          + " FROM json_each(s.parts)) END"
          + " FROM statement AS s JOIN article AS a ON a.no = s.article"
          + " JOIN label AS t ON t.no = s.type JOIN label AS st ON st.no = s.stance"
          + " LEFT JOIN voice AS v ON v.no = s.speaker LEFT JOIN label AS k ON k.no = v.kind"
          + " WHERE s.article = ? AND s.start IS NOT NULL";

  private final Sql sql;

  StatementIndex(Sql sql) {
    this.sql = sql;
  }

  /** Adds a statement; one without terms is not found by words. */
  void add(long no, Language language, String terms, String marks) throws ArchiveException {
    if (!terms.isEmpty()) {
      sql.update(
          "INSERT INTO statement_index (rowid, " + language.code() + ", marks) VALUES (?, ?, ?)",
          no,
          terms,
          marks);
    }
  }

  /** An article as the tables have it. */
  private record Kept(long no, Language language, Marks marks) {}

  /** A statement as the tables have it. */
  private record Entry(long no, String words, String marks) {}

  /** Fills the index, which is empty, with all statements that are kept. */
  void fill() throws ArchiveException {
    for (Kept article : sql.list(ARTICLES, StatementIndex::kept)) {
      Terms terms = Terms.in(article.language());
      List<Entry> entries = sql.list(STATEMENTS, row -> entry(row, article.marks()), article.no());
      for (Entry each : entries) {
        add(each.no(), article.language(), terms.joined(each.words()), each.marks());
      }
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong(1),
        Language.of(row.getString(2)).orElseThrow(),
        Marks.of(row.getString(3), row.getString(4)));
  }

  private static Entry entry(ResultSet row, Marks marks) throws SQLException {
    Optional<String> kind = Optional.ofNullable(row.getString(4));
    Optional<String> name = Optional.ofNullable(row.getString(5));
    return new Entry(
        row.getLong(1),
        row.getString(6),
        marks.of(
            row.getString(2),
            row.getString(3),
            kind.orElse(SourceKind.UNKNOWN.label()),
            name.orElse("")));
  }
}
