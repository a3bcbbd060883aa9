package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;

/**
 * The articles that came in last, whose findings are not in the tables yet.
 *
 * <p>An article is kept, with its analysis, in a transaction of its own. What is drawn from it goes
 * all over tables and indexes, and costs far less when it is written for many articles at once. The
 * file says which these are: wherever the program is stopped, who opens it next draws them.
 */
final class Backlog {

  private static final int MOST_ARTICLES = 64;
  private static final int MOST_TEXT = 1 << 20;

  /** An article by its number. */
  private record Entry(long no, Prepared article) {}

  private final Sql sql;
  private final SqliteErrors errors;
  private final SqliteWriter writer;
  private final Likenesses likenesses;

  /** As the file has them, unless another process wrote in between. */
  private final List<Entry> entries = new ArrayList<>();

  private long text;

  Backlog(Sql sql, SqliteErrors errors, SqliteWriter writer) {
    this.sql = sql;
    this.errors = errors;
    this.writer = writer;
    this.likenesses = new Likenesses(sql);
  }

  /** Keeps an article that is not there yet; only within a transaction. */
  Outcome add(Prepared article, EngineVersion version) throws ArchiveException {
    refresh();
    String uri = article.document().uri();
    boolean known = writer.isKnown(uri);
    if (!likenesses.isKept(article.wording())) {
      likenesses.note(article.wording());
    }
    boolean shared = likenesses.isShared(article.wording(), uri);
    add(new Entry(writer.keep(article, version), article));
    return known ? Outcome.NEW_VERSION : shared ? Outcome.DUPLICATE : Outcome.NEW;
  }

  private void add(Entry entry) {
    entries.add(entry);
    text += entry.article().document().text().length();
  }

  /** Takes over what other processes left, and lets go of what they have drawn. */
  private void refresh() throws ArchiveException {
    List<Long> undrawn =
        sql.list("SELECT article FROM undrawn ORDER BY article", row -> row.getLong(1));
    if (undrawn.equals(entries.stream().map(Entry::no).toList())) {
      return;
    }
    forget();
    for (long no : undrawn) {
      Prepared article = prepared(no);
      likenesses.note(article.wording());
      add(new Entry(no, article));
    }
  }

  private Prepared prepared(long no) throws ArchiveException {
    String id =
        sql.first("SELECT id FROM article WHERE no = ?", row -> row.getString(1), no).orElse("");
    Optional<Analysis> analysis = Articles.analysis(sql, errors, id);
    return Prepared.of(
        analysis.orElseThrow(
            () -> errors.damaged(new IllegalArgumentException("article " + no + " is missing"))),
        Articles.imprint(sql, id));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether so many have come together that they are to be drawn now. */
  boolean isFull() {
    return entries.size() >= MOST_ARTICLES || text >= MOST_TEXT;
  }

  /** Writes the findings of all that wait; only within a transaction. */
  void draw() throws ArchiveException {
    refresh();
    likenesses.write();
    for (Entry each : entries) {
      writer.draw(each.no(), each.article());
    }
    forget();
  }

  /** Lets go of what is remembered, as after a transaction that did not come to its end. */
  void forget() {
    entries.clear();
    text = 0;
    likenesses.forget();
  }
}
