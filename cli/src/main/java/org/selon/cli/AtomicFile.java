package org.selon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is complete: it is written beside it and moved.
 *
 * <p>A device or a pipe is written as it comes, and what a link points to is replaced, not the
 * link. Without {@link #commit}, by an error or an interrupt, nothing is left and an older file
 * stays as it was.
 */
final class AtomicFile {

  private final Path target;
  private final Path written;
  private final boolean device;
  private final OutputStream out;
  private final Thread cleaner;

  /** Opens a file that is to be {@code path}. */
  AtomicFile(Path path) throws IOException {
    target = Files.exists(path) ? path.toRealPath() : path;
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder");
    }
    device = Files.exists(target) && !Files.isRegularFile(target);
    written = device ? target : beside(target);
    out =
        new BufferedOutputStream(
            device
                ? Files.newOutputStream(written, StandardOpenOption.WRITE)
                : Files.newOutputStream(written));
    cleaner = new Thread(this::delete);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  private static Path beside(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.resolveSibling(name);
  }

  /** Where to write. */
  OutputStream out() {
    return out;
  }

  /** Closes the file and gives it its name. */
  void commit() throws IOException {
    out.close();
    if (!device) {
      try {
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    forgetCleaner();
  }

  /** Closes the file and leaves no trace of it, unless it was committed. */
  void discard() {
    try {
      out.close();
    } catch (IOException e) {
      // What could not be written is thrown away in any case.
    }
    delete();
    forgetCleaner();
  }

  private void forgetCleaner() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is at work.
    }
  }

  private void delete() {
    if (!device) {
      try {
        Files.deleteIfExists(written);
      } catch (IOException e) {
        // A left-over part file is hidden and does no harm.
      }
    }
  }
}
