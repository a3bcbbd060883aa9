package org.selon.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/** The file of an archive: whether it can be used as is wanted, and connections to it. */
final class SqliteFile {

  private static final String AS_IT_IS = "?immutable=1";

  private final Path path;
  private final SqliteErrors errors;

  SqliteFile(Path path) {
    this.path = path;
    this.errors = new SqliteErrors(path.toString());
  }

  /** Says in words what goes wrong with the file. */
  SqliteErrors errors() {
    return errors;
  }

  void checkThere() throws ArchiveException {
    if (!Files.exists(path)) {
      throw wrong(
          "there is no such archive",
          "check the name, or make it with \"selon ingest … --archive " + path + "\"");
    }
  }

  /** Whether the file can be written, or be made where there is none. */
  void checkWritable() throws ArchiveException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("there is no such folder", "make it first");
    }
    if (isReadOnly()) {
      throw wrong(
          "cannot be written, it is read-only",
          "change its permissions and those of its folder, or work on a copy");
    }
  }

  /** Whether all that was written last is in the file itself, which cannot be changed. */
  void checkWhole() throws ArchiveException {
    if (Files.exists(Path.of(path + "-wal"))) {
      throw wrong(
          "is read-only, and what was last written still lies in " + path + "-wal",
          "copy both files to where they can be written");
    }
  }

  boolean isReadOnly() {
    if (!Files.exists(path)) {
      return false;
    }
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
      boolean locked = permissions.stream().noneMatch(each -> each.name().endsWith("_WRITE"));
      return locked || !Files.isWritable(path); // whoever is root may write it all the same
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.isWritable(path);
    }
  }

  /** A connection, which waits so long for a process that writes. */
  Sql connect(Duration patience) throws ArchiveException {
    if (Files.isDirectory(path)) {
      throw wrong("this is a folder", "give a file as --archive");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setGetGeneratedKeys(false); // asked for by number where wanted, not after every insert
    // As a URI, since a question mark in a name would start options.
    String address = "jdbc:sqlite:" + path.toAbsolutePath().toUri();
    try {
      return new Sql(config.createConnection(address + (isReadOnly() ? AS_IT_IS : "")), errors);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  long size() throws ArchiveException {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new ArchiveException(path.toString(), "cannot be read", "check the disk", e);
    }
  }

  /** An error of this file. */
  ArchiveException wrong(String problem, String remedy) {
    return new ArchiveException(path.toString(), problem, remedy);
  }
}
