package org.selon.archive;

import java.io.IOException;

/**
 * An archive that cannot be read or written.
 *
 * <p>The message is made for the user as it stands: the file, what is wrong, what to do.
 *
 * <pre>{@code
 * press.selon: the disk is full; free some space and run the same command again, what is in it stays
 * }</pre>
 */
public final class ArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  /** An exception with a message for the user: {@code file: problem; remedy}. */
  ArchiveException(String file, String problem, String remedy) {
    super(file + ": " + problem + "; " + remedy);
  }

  /** The same, with what brought it about. */
  ArchiveException(String file, String problem, String remedy, Throwable cause) {
    super(file + ": " + problem + "; " + remedy, cause);
  }
}
