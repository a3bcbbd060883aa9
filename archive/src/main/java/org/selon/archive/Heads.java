package org.selon.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Language;

/** Reads what stands above articles. */
final class Heads {

  /** The columns that {@link #read} takes, of the article {@code a}. */
  static final String COLUMNS =
      "a.id, a.uri, (SELECT word FROM label WHERE no = a.outlet), a.title,"
          + " (SELECT word FROM label WHERE no = a.language), a.published, a.author,"
          + " (SELECT word FROM label WHERE no = a.agency)";

  private Heads() {}

  /** The head in the columns from the first on. */
  static ArticleHead read(ResultSet row) throws SQLException {
    return new ArticleHead(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Language.of(row.getString(5)).orElseThrow(),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  static Optional<ArticleHead> byNumber(Sql sql, long no) throws ArchiveException {
    return sql.first("SELECT " + COLUMNS + " FROM article AS a WHERE a.no = ?", Heads::read, no);
  }

  /** The versions of the address of an article, by date of publication, then id. */
  static List<ArticleHead> versions(Sql sql, String id) throws ArchiveException {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM article AS a WHERE a.id = ?1 OR a.uri <> '' AND a.uri ="
            + " (SELECT uri FROM article WHERE id = ?1) ORDER BY a.first_day, a.published, a.id",
        Heads::read,
        id);
  }

  /** The articles with words like those of an article, the most alike first. */
  static List<Copy> copies(Sql sql, String id) throws ArchiveException {
    return sql.list(
        "SELECT "
            + COLUMNS
            + ", c.shared FROM (SELECT other AS id, shared FROM copies WHERE article = ?1"
            + " UNION ALL SELECT article, shared FROM copies WHERE other = ?1) AS c"
            + " JOIN article AS a ON a.id = c.id ORDER BY c.shared DESC, a.id",
        row -> new Copy(read(row), row.getDouble(9)),
        id);
  }
}
