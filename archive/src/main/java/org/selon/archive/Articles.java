package org.selon.archive;

import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;

/** Reads whole articles with their analyses. */
final class Articles {

  /** What the tables hold of an article. */
  private record Kept(ArticleHead head, String text, byte[] packed) {}

  private Articles() {}

  static Optional<Analysis> read(Sql sql, SqliteErrors errors, String id) throws ArchiveException {
    Optional<Kept> kept =
        sql.first(
            "SELECT "
                + Heads.COLUMNS
                + ", a.text, n.packed FROM article AS a JOIN analysis AS n ON n.article = a.no"
                + " WHERE a.id = ?",
            row -> new Kept(Heads.read(row), row.getString(8), row.getBytes(9)),
            id);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(unpack(kept.get()));
    } catch (IllegalArgumentException e) {
      throw errors.damaged(new IllegalArgumentException("article " + id + ": " + e.getMessage()));
    }
  }

  private static Analysis unpack(Kept kept) {
    ArticleHead head = kept.head();
    Document document =
        new Document(
            head.id(),
            head.uri(),
            head.outlet(),
            head.title(),
            head.language(),
            head.published(),
            kept.text(),
            List.of());
    return AnalysisUnpacker.unpack(document, kept.packed());
  }
}
