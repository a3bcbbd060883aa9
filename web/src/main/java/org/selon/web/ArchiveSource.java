package org.selon.web;

import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;

/** Opens the archive of a room, as often as requests are answered side by side. */
public interface ArchiveSource {

  /**
   * Opens it once more; the room closes what it opened.
   *
   * @throws ArchiveException if it cannot be opened
   */
  Archive open() throws ArchiveException;
}
