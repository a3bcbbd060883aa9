package org.selon.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be used, in words rather than in names of Java classes. */
final class Reasons {

  private Reasons() {}

  /** Why {@code cause} happened, as part of a sentence. */
  static String of(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "a file of that name is in the way";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return lower(file.getReason());
    }
    return cause.getMessage() == null ? "reason unknown" : lower(cause.getMessage());
  }

  private static String lower(String reason) {
    return reason.isEmpty()
        ? "reason unknown"
        : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}
