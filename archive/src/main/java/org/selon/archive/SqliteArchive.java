package org.selon.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.sqlite.SQLiteConfig;

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

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** As much of a file is read as if it lay in memory: a search jumps about in all of it. */
  private static final long MAPPED = 1L << 31;

  private final Path file;
  private final Sql sql;
  private final SqliteErrors errors;
  private final Labels labels;
  private final SqliteWriter writer;
  private final SqliteFinder finder;
  private final SqliteReports reports;

  private SqliteArchive(Path file, Sql sql, SqliteErrors errors) {
    this.file = file;
    this.sql = sql;
    this.errors = errors;
    this.labels = new Labels(sql);
    this.writer = new SqliteWriter(sql, labels);
    this.finder = new SqliteFinder(sql);
    this.reports = new SqliteReports(sql, errors, finder);
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
  static SqliteArchive write(Path file, Duration patience) throws ArchiveException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ArchiveException(file.toString(), "there is no such folder", "make it first");
    }
    if (isReadOnly(file)) {
      throw new ArchiveException(
          file.toString(),
          "cannot be written, it is read-only",
          "change its permissions and those of its folder, or work on a copy");
    }
    return open(file, "", patience, true);
  }

  /**
   * Opens the archive in {@code file}, which must be there, to find something in it.
   *
   * @throws ArchiveException if it cannot be opened or is no archive
   */
  public static SqliteArchive open(Path file) throws ArchiveException {
    checkThere(file);
    if (!isReadOnly(file)) {
      return open(file, "", PATIENCE, false);
    }
    if (Files.exists(Path.of(file + "-wal"))) {
      throw new ArchiveException(
          file.toString(),
          "is read-only, and what was last written still lies in " + file + "-wal",
          "copy both files to where they can be written");
    }
    return open(file, "?immutable=1", PATIENCE, false);
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
    checkThere(file);
    return create(file);
  }

  /** An archive in memory, which ends with the process. */
  public static SqliteArchive empty() throws ArchiveException {
    SqliteErrors errors = new SqliteErrors("memory");
    try {
      Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"), errors);
      return ready(Path.of("memory"), sql, errors, true);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** Lets the file have no more than so many pages, as a disk does that has no more room. */
  void limitTo(long pages) throws ArchiveException {
    sql.run("PRAGMA max_page_count = " + pages);
  }

  private static void checkThere(Path file) throws ArchiveException {
    if (!Files.exists(file)) {
      throw new ArchiveException(
          file.toString(),
          "there is no such archive",
          "check the name, or make it with \"selon ingest … --archive " + file + "\"");
    }
  }

  private static boolean isReadOnly(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      boolean locked = permissions.stream().noneMatch(each -> each.name().endsWith("_WRITE"));
      return locked || !Files.isWritable(file); // whoever is root may write it all the same
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.isWritable(file);
    }
  }

  private static SqliteArchive open(Path file, String options, Duration patience, boolean write)
      throws ArchiveException {
    SqliteErrors errors = new SqliteErrors(file.toString());
    if (Files.isDirectory(file)) {
      throw new ArchiveException(file.toString(), "this is a folder", "give a file as --archive");
    }
    try {
      return ready(file, new Sql(connect(file, options, patience), errors), errors, write);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** As a URI, since a question mark in a name would start options. */
  private static Connection connect(Path file, String options, Duration patience)
      throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setGetGeneratedKeys(false); // asked for by number where wanted, not after every insert
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + options);
  }

  private static SqliteArchive ready(Path file, Sql sql, SqliteErrors errors, boolean write)
      throws ArchiveException {
    try {
      int version = Schema.version(sql, file.toString());
      if (version < Schema.VERSION && (write || Schema.isBegun(sql))) {
        Schema.migrate(sql, version);
      } else if (version == 0) {
        throw errors.notAnArchive(new SQLException("empty"));
      }
      for (String setting :
          List.of(
              "synchronous = NORMAL",
              "foreign_keys = ON",
              "cache_size = -65536",
              "wal_autocheckpoint = 4000")) {
        sql.run("PRAGMA " + setting);
      }
      if (!write) {
        sql.run("PRAGMA mmap_size = " + MAPPED);
      }
      return new SqliteArchive(file, sql, errors);
    } catch (ArchiveException e) {
      sql.close();
      throw e;
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
    return writing(
        () -> {
          Outcome standing = standing(article.id());
          return standing == Outcome.NEW ? writer.add(article, version) : standing;
        });
  }

  @Override
  public void renew(String id, Analysis analysis, EngineVersion version) throws ArchiveException {
    Prepared article = Prepared.of(analysis, Imprint.NONE);
    if (!document(id).equals(Optional.of(article.document()))) {
      throw new IllegalArgumentException(id + " has another content than the analysis given");
    }
    writing(
        () -> {
          long no = number(id);
          if (no > 0) {
            writer.renew(no, article, version);
          }
          return no;
        });
  }

  /** One transaction; labels that it made are none if it fails. */
  private synchronized <T> T writing(Sql.Work<T> work) throws ArchiveException {
    try {
      return sql.transaction(work);
    } catch (ArchiveException e) {
      labels.forgetAll();
      throw e;
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
    return Articles.document(sql, errors, id);
  }

  @Override
  public synchronized Optional<Analysis> analysis(String id) throws ArchiveException {
    return Articles.analysis(sql, errors, id);
  }

  @Override
  public synchronized List<ArticleHead> versions(String id) throws ArchiveException {
    return Heads.versions(sql, id);
  }

  @Override
  public synchronized List<Copy> copies(String id) throws ArchiveException {
    return Heads.copies(sql, id);
  }

  @Override
  public synchronized Rows<Hit> search(Search search) throws ArchiveException {
    return finder.search(search);
  }

  @Override
  public synchronized Rows<String> articles(Search search) throws ArchiveException {
    return finder.articles(search);
  }

  @Override
  public synchronized Rows<ArticleHead> heads(Search search) throws ArchiveException {
    return finder.heads(search);
  }

  @Override
  public synchronized Facets facets(Search search) throws ArchiveException {
    return facets(search, FacetCounter.MOST);
  }

  /** The same with another number up to which statements are counted. */
  synchronized Facets facets(Search search, int most) throws ArchiveException {
    return new FacetCounter(sql, most).count(Conditions.of(search, sql));
  }

  @Override
  public synchronized Overview overview(int most) throws ArchiveException {
    return reports.overview(most);
  }

  @Override
  public synchronized SpeakerProfile profile(String name) throws ArchiveException {
    return reports.profile(name);
  }

  @Override
  public synchronized Sourcing sourcing(Search search) throws ArchiveException {
    return reports.sourcing(search);
  }

  @Override
  public synchronized Rows<SpeakerCount> speakers(Filter filter, Window window)
      throws ArchiveException {
    return finder.speakers(filter, window);
  }

  @Override
  public synchronized Rows<Contact> contacts(ContactFilter filter, Window window)
      throws ArchiveException {
    return finder.contacts(filter, window);
  }

  @Override
  public synchronized Status status() throws ArchiveException {
    return new SqliteInspector(sql, errors).status(size());
  }

  private long size() throws ArchiveException {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new ArchiveException(file.toString(), "cannot be read", "check the disk", e);
    }
  }

  @Override
  public synchronized List<String> verify() throws ArchiveException {
    return new SqliteInspector(sql, errors).verify();
  }

  @Override
  public synchronized void backup(Path target) throws ArchiveException {
    if (Files.exists(target)) {
      throw new ArchiveException(
          target.toString(), "is there already", "give a new name, or take it away first");
    }
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
    try (Sql other = new Sql(connect(file, "", PATIENCE), errors)) {
      other.run("VACUUM");
    } catch (SQLException e) {
      throw errors.of(e);
    }
    sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public synchronized void close() throws ArchiveException {
    sql.close();
  }
}
