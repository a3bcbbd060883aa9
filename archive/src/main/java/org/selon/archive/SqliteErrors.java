package org.selon.archive;

import java.sql.SQLException;

/** Says what an error of SQLite means for the user of one file, and what to do. */
final class SqliteErrors {

  private static final int PRIMARY = 0xFF;
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int MEMORY = 7;
  private static final int READ_ONLY = 8;
  private static final int INTERRUPTED = 9;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private final String file;

  SqliteErrors(String file) {
    this.file = file;
  }

  /** Whether another process holds what is needed. */
  static boolean isBusy(SQLException e) {
    int code = e.getErrorCode() & PRIMARY;
    return code == BUSY || code == LOCKED;
  }

  /** The exception for {@code cause}. */
  ArchiveException of(SQLException cause) {
    return switch (cause.getErrorCode() & PRIMARY) {
      case BUSY, LOCKED ->
          told(
              "another process is writing to it",
              "wait until it has finished and run the same command again",
              cause);
      case FULL ->
          told(
              "the disk is full",
              "free some space and run the same command again: what is stored stays",
              cause);
      case READ_ONLY, PERMISSION ->
          told(
              "cannot be written, it is read-only",
              "change its permissions and those of its folder, or work on a copy",
              cause);
      case CANNOT_OPEN ->
          told("cannot be opened", "check the name, the folder and their permissions", cause);
      case INTERRUPTED ->
          told("the search took too long", "narrow it down by words, names or dates", cause);
      case CORRUPT -> damaged(cause);
      case NOT_A_DATABASE -> notAnArchive(cause);
      case INPUT_OUTPUT ->
          told(
              "cannot be read or written (" + words(cause) + ")",
              "check the disk and the space on it, then run the same command again",
              cause);
      case MEMORY -> told("the memory is too small", "set JAVA_OPTS=-Xmx2g", cause);
      default ->
          told("failed by an error of selon (" + words(cause) + ")", "please report it", cause);
    };
  }

  ArchiveException damaged(Exception cause) {
    return told(
        "the file is damaged (" + words(cause) + ")",
        "go back to a backup, or see with \"selon verify\" what is lost",
        cause);
  }

  ArchiveException notAnArchive(Exception cause) {
    return told("this is no archive of selon", "give another --archive", cause);
  }

  private ArchiveException told(String problem, String remedy, Exception cause) {
    return new ArchiveException(file, problem, remedy, cause);
  }

  private static String words(Exception cause) {
    return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
