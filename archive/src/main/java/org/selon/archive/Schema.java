package org.selon.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables of an archive, as numbered steps: {@code schema-1.sql} makes the first version, each
 * other one the next. A file is brought to the newest when it is opened for writing.
 */
final class Schema {

  /** The newest version, which this program writes. */
  static final int VERSION = 4;

  /** {@code Seln}, in the head of the file: whose it is. */
  static final int APPLICATION = 0x53656C6E;

  /** Articles fill pages of this size well, and a transaction does not write too much of them. */
  private static final int PAGE_SIZE = 8_192;

  /** The first version whose statements are indexed with marks. */
  private static final int MARKED = 3;

  private Schema() {}

  /** Which version the file has; 0 where it is new and empty. */
  static int version(Sql sql, SqliteFile file) throws ArchiveException {
    long application = sql.number("PRAGMA application_id");
    int version = (int) sql.number("PRAGMA user_version");
    if (application == 0 && version == 0 && sql.number("SELECT count(*) FROM sqlite_master") == 0) {
      return 0;
    }
    if (application != APPLICATION) {
      throw file.wrong("this is a database, but no archive of selon", "give another --archive");
    }
    if (version > VERSION) {
      throw file.wrong(
          "written by a newer selon (schema " + version + ", this one knows " + VERSION + ")",
          "update selon");
    }
    return version;
  }

  /** Whether the file was begun as an archive, be it that it has no tables yet. */
  static boolean isBegun(Sql sql) throws ArchiveException {
    return sql.number("PRAGMA application_id") == APPLICATION;
  }

  /**
   * Brings the file from {@code version} to the newest, in one transaction. A new file says first
   * whose it is: stopped right after that, it is an archive without articles.
   */
  static void migrate(Sql sql, int version) throws ArchiveException {
    if (version == 0) {
      sql.run("PRAGMA page_size = " + PAGE_SIZE);
      sql.run("PRAGMA application_id = " + APPLICATION);
      sql.run("PRAGMA journal_mode = WAL");
    }
    sql.transaction(
        () -> {
          for (int step = (int) sql.number("PRAGMA user_version"); step < VERSION; step++) {
            for (String statement : statements(step + 1)) {
              sql.run(statement);
            }
          }
          if (version > 0 && version < MARKED) {
            new StatementIndex(sql).fill();
          }
          sql.run("PRAGMA user_version = " + VERSION);
          return VERSION;
        });
  }

  /** The statements of one step: each ends with a semicolon at the end of a line. */
  static List<String> statements(int step) {
    try (InputStream in = Schema.class.getResourceAsStream("schema-" + step + ".sql")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("(?<=;)\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
