package org.selon.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;

/**
 * An archive in one SQLite file, which any SQLite tool can open; the views {@code statements},
 * {@code speakers}, {@code contacts}, {@code articles}, {@code versions} and {@code copies} are
 * made for people.
 *
 * <pre>{@code
 * try (SqliteArchive archive = SqliteArchive.open(Path.of("press.selon"))) {
 *   archive.status().articles();   // 1204
 * }
 * }</pre>
 *
 * <p>While it is written, two files whose names go on with {@code -wal} and {@code -shm} lie beside
 * it. One process writes at a time, others wait for their turn for a while; any number reads.
 */
public final class SqliteArchive implements Archive {

  /**
   * Pages after which a commit itself carries the log over, 128 MB; the keeper comes before that.
   */
  private static final int LONG_LOG = 16_000;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** As much of a file is read as if it lay in memory: a search jumps about in all of it. */
  private static final long MAPPED = 1L << 31;

  private final SqliteFile file;
  private final Sql sql;
  private final Labels labels;
  private final SqliteWriter writer;
  private final Backlog backlog;
  private final SqliteFinder finder;
  private final SqliteReports reports;
  private final Optional<LogKeeper> log;

  private SqliteArchive(SqliteFile file, Sql sql, Optional<LogKeeper> log) {
    this.file = file;
    this.sql = sql;
    this.labels = new Labels(sql);
    this.writer = new SqliteWriter(sql, labels);
    this.backlog = new Backlog(sql, file.errors(), writer);
    this.finder = new SqliteFinder(sql);
    this.reports = new SqliteReports(sql, file.errors(), finder);
    this.log = log;
  }

  /**
   * Opens the archive in {@code file} for writing, and makes it where there is no file.
   *
   * @throws ArchiveException if it cannot be opened or is no archive
   */
  public static SqliteArchive create(Path file) throws ArchiveException {
    return write(file, PATIENCE);
  }

  /** The same with another time to wait for a process that writes. */
  static SqliteArchive write(Path path, Duration patience) throws ArchiveException {
    SqliteFile file = new SqliteFile(path);
    file.checkWritable();
    return ready(file, file.connect(patience), true, Optional.of(new LogKeeper(file)));
  }

  /**
   * Opens the archive in {@code file}, which must be there, to find something in it.
   *
   * @throws ArchiveException if it cannot be opened or is no archive
   */
  public static SqliteArchive open(Path file) throws ArchiveException {
    SqliteFile there = new SqliteFile(file);
    there.checkThere();
    if (there.isReadOnly()) {
      there.checkWhole();
    }
    return ready(there, there.connect(PATIENCE), false, Optional.empty());
  }

  /**
   * The same for a server: a call that takes longer than {@code most} fails, and says so.
   *
   * @throws ArchiveException if it cannot be opened or is no archive
   */
  public static SqliteArchive open(Path file, Duration most) throws ArchiveException {
    SqliteArchive archive = open(file);
    archive.sql.limitTo(most);
    return archive;
  }

  /**
   * Opens the archive in {@code file}, which must be there, for writing.
   *
   * @throws ArchiveException if it cannot be opened or is no archive
   */
  public static SqliteArchive openForWriting(Path file) throws ArchiveException {
    new SqliteFile(file).checkThere();
    return create(file);
  }

  /** An archive in memory, which ends with the process. */
  public static SqliteArchive empty() throws ArchiveException {
    SqliteFile file = new SqliteFile(Path.of("memory"));
    try {
      Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"), file.errors());
      return ready(file, sql, true, Optional.empty());
    } catch (SQLException e) {
      throw file.errors().of(e);
    }
  }

  /** Lets the file have no more than so many pages, as a disk does that has no more room. */
  void limitTo(long pages) throws ArchiveException {
    sql.run("PRAGMA max_page_count = " + pages);
  }

  private static SqliteArchive ready(
      SqliteFile file, Sql sql, boolean write, Optional<LogKeeper> log) throws ArchiveException {
    try {
      int version = Schema.version(sql, file);
      if (version < Schema.VERSION && (write || Schema.isBegun(sql))) {
        Schema.migrate(sql, version);
      } else if (version == 0) {
        throw file.errors().notAnArchive(new SQLException("empty"));
      }
      for (String setting :
          List.of(
              "synchronous = NORMAL",
              "foreign_keys = ON",
              "cache_size = -65536",
              "wal_autocheckpoint = " + LONG_LOG)) {
        sql.run("PRAGMA " + setting);
      }
      if (!write) {
        sql.run("PRAGMA mmap_size = " + MAPPED);
      }
      SqliteArchive archive = new SqliteArchive(file, sql, log);
      archive.takeOver(write);
      return archive;
    } catch (ArchiveException e) {
      sql.close();
      throw e;
    }
  }

  /** Draws what a process that was stopped has left. */
  private void takeOver(boolean write) throws ArchiveException {
    long left = sql.number("SELECT count(*) FROM undrawn");
    if (left == 0) {
      return;
    }
    if (write) {
      writing(this::draw);
    } else if (file.isReadOnly()) {
      throw file.wrong(
          "is read-only, and its last " + left + " articles are not indexed yet",
          "copy it to where it can be written");
    } else {
      sql.transactionIfFree(this::draw);
    }
  }

  @Override
  public synchronized Outcome standing(String id) throws ArchiveException {
    if (sql.number("SELECT count(*) FROM tombstone WHERE id = ?", id) > 0) {
      return Outcome.FORGOTTEN;
    }
    return number(id) > 0 ? Outcome.UNCHANGED : Outcome.NEW;
  }

  private long number(String id) throws ArchiveException {
    return sql.number("SELECT no FROM article WHERE id = ?", id);
  }

  @Override
  public Outcome add(Analysis analysis, Imprint imprint, EngineVersion version)
      throws ArchiveException {
    Prepared article = Prepared.of(analysis, imprint);
    return add(article, version);
  }

  private synchronized Outcome add(Prepared article, EngineVersion version)
      throws ArchiveException {
    if (backlog.isFull()) {
      settle();
    }
    return writing(
        () -> {
          Outcome standing = standing(article.id());
          return standing == Outcome.NEW ? backlog.add(article, version) : standing;
        });
  }

  /** Draws what waits, so that it is found; an archive opened for reading has nothing waiting. */
  private void settle() throws ArchiveException {
    if (!backlog.isEmpty()) {
      writing(this::draw);
    }
  }

  private void settleIfPossible() {
    try {
      settle();
    } catch (ArchiveException e) {
      // All is kept, and who opens the file next draws it.
    }
  }

  private int draw() throws ArchiveException {
    backlog.draw();
    return 0;
  }

  @Override
  public void renew(String id, Analysis analysis, EngineVersion version) throws ArchiveException {
    Prepared article = Prepared.of(analysis, Imprint.NONE);
    if (!document(id).equals(Optional.of(article.document()))) {
      throw new IllegalArgumentException(id + " has another content than the analysis given");
    }
    writing(
        () -> {
          backlog.draw();
          long no = number(id);
          if (no > 0) {
            writer.renew(no, article, version);
          }
          return no;
        });
  }

  /** One transaction; what is remembered of it is forgotten if it fails. */
  private synchronized <T> T writing(Sql.Work<T> work) throws ArchiveException {
    boolean done = false;
    try {
      T result = sql.transaction(work);
      done = true;
      log.ifPresent(LogKeeper::committed);
      return result;
    } finally {
      if (!done) {
        labels.forgetAll();
        backlog.forget();
      }
    }
  }

  @Override
  public synchronized List<String> outdated(EngineVersion version) throws ArchiveException {
    return sql.list(
        "SELECT a.id FROM analysis AS n JOIN article AS a ON a.no = n.article"
            + " WHERE n.maker NOT IN (SELECT no FROM maker WHERE engine = ? AND lexicon = ?)"
            + " ORDER BY a.id",
        row -> row.getString(1),
        version.engine(),
        version.lexicon());
  }

  @Override
  public synchronized List<String> ids(String prefix, int most) throws ArchiveException {
    return sql.list(
        "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        row -> row.getString(1),
        prefix,
        prefix + "~",
        most);
  }

  @Override
  public synchronized Optional<Document> document(String id) throws ArchiveException {
    return Articles.document(sql, file.errors(), id);
  }

  @Override
  public synchronized Optional<Analysis> analysis(String id) throws ArchiveException {
    return Articles.analysis(sql, file.errors(), id);
  }

  @Override
  public synchronized List<ArticleHead> versions(String id) throws ArchiveException {
    return Heads.versions(sql, id);
  }

  @Override
  public synchronized List<Copy> copies(String id) throws ArchiveException {
    settle();
    return Heads.copies(sql, id);
  }

  @Override
  public synchronized Rows<Hit> search(Search search) throws ArchiveException {
    settle();
    return finder.search(search);
  }

  @Override
  public synchronized Rows<String> articles(Search search) throws ArchiveException {
    settle();
    return finder.articles(search);
  }

  @Override
  public synchronized Rows<ArticleHead> heads(Search search) throws ArchiveException {
    settle();
    return finder.heads(search);
  }

  @Override
  public synchronized Facets facets(Search search) throws ArchiveException {
    return facets(search, FacetCounter.MOST);
  }

  /** The same with another number up to which statements are counted. */
  synchronized Facets facets(Search search, int most) throws ArchiveException {
    settle();
    return new FacetCounter(sql, most).count(Conditions.of(search, sql));
  }

  @Override
  public synchronized Overview overview(int most) throws ArchiveException {
    settle();
    return reports.overview(most);
  }

  @Override
  public synchronized SpeakerProfile profile(String name) throws ArchiveException {
    settle();
    return reports.profile(name);
  }

  @Override
  public synchronized Sourcing sourcing(Search search) throws ArchiveException {
    settle();
    return reports.sourcing(search);
  }

  @Override
  public synchronized Rows<SpeakerCount> speakers(Filter filter, Window window)
      throws ArchiveException {
    settle();
    return finder.speakers(filter, window);
  }

  @Override
  public synchronized Rows<Contact> contacts(ContactFilter filter, Window window)
      throws ArchiveException {
    settle();
    return finder.contacts(filter, window);
  }

  @Override
  public synchronized Status status() throws ArchiveException {
    settle();
    return new SqliteInspector(sql, file.errors()).status(file.size());
  }

  @Override
  public synchronized List<String> verify() throws ArchiveException {
    settle();
    return new SqliteInspector(sql, file.errors()).verify();
  }

  @Override
  public synchronized void backup(Path target) throws ArchiveException {
    if (Files.exists(target)) {
      throw new ArchiveException(
          target.toString(), "is there already", "give a new name, or take it away first");
    }
    settle();
    SqliteErrors there = new SqliteErrors(target.toString());
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      new Sql(sql.connection(), there).update("VACUUM INTO ?", part.toString());
      Files.move(part, target);
    } catch (ArchiveException e) {
      delete(part);
      throw e;
    } catch (IOException e) {
      throw new ArchiveException(
          target.toString(), "cannot be written", "check the folder and the disk", e);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // A left-over part file is hidden and does no harm.
    }
  }

  @Override
  public void forget(String id, String reason) throws ArchiveException {
    writing(
        () -> {
          backlog.draw();
          long no = number(id);
          if (no > 0) {
            writer.remove(no);
            sql.update("INSERT INTO tombstone (id, reason) VALUES (?, ?)", id, reason);
          }
          return no;
        });
    wipe();
  }

  /** Words taken out stay in the indexes and on freed pages until the file is written anew. */
  private synchronized void wipe() throws ArchiveException {
    for (String index : List.of("statement_index", "article_index", "voice_index")) {
      sql.update("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')");
    }
    // On a connection of its own: the indexes keep a statement running on theirs.
    try (Sql other = file.connect(PATIENCE)) {
      other.run("VACUUM");
    }
    sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public synchronized void close() throws ArchiveException {
    try {
      settleIfPossible();
      if (log.isPresent()) {
        log.get().close();
      }
    } finally {
      sql.close();
    }
  }
}
