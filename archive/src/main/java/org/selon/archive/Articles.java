package org.selon.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;

/** Reads whole articles with their analyses. */
final class Articles {

  /** What the tables hold of an article. */
  private record Kept(ArticleHead head, String text, byte[] packed) {}

  private Articles() {}

  static Optional<Document> document(Sql sql, SqliteErrors errors, String id)
      throws ArchiveException {
    return read(sql, errors, id, AnalysisUnpacker::document);
  }

  static Optional<Analysis> analysis(Sql sql, SqliteErrors errors, String id)
      throws ArchiveException {
    return read(sql, errors, id, AnalysisUnpacker::unpack);
  }

  /** Who signs an article and who supplied it. */
  static Imprint imprint(Sql sql, String id) throws ArchiveException {
    return sql.first(
            "SELECT author, credit FROM article WHERE id = ?",
            row -> new Imprint(row.getString(1), row.getString(2)),
            id)
        .orElse(Imprint.NONE);
  }

  private static <T> Optional<T> read(
      Sql sql, SqliteErrors errors, String id, BiFunction<Document, byte[], T> unpacker)
      throws ArchiveException {
    Optional<Kept> kept =
        sql.first(
            "SELECT "
                + Heads.COLUMNS
                + ", a.text, n.packed FROM article AS a JOIN analysis AS n ON n.article = a.no"
                + " WHERE a.id = ?",
            row -> new Kept(Heads.read(row), row.getString(9), row.getBytes(10)),
            id);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(unpacker.apply(head(kept.get()), kept.get().packed()));
    } catch (IllegalArgumentException e) {
      throw errors.damaged(new IllegalArgumentException("article " + id + ": " + e.getMessage()));
    }
  }

  private static Document head(Kept kept) {
    ArticleHead head = kept.head();
    return new Document(
        head.id(),
        head.uri(),
        head.outlet(),
        head.title(),
        head.language(),
        head.published(),
        kept.text(),
        List.of());
  }
}
