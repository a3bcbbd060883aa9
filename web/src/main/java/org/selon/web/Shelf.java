package org.selon.web;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;

/**
 * The archive, opened several times, so that several requests look into it side by side; each has
 * one opening for itself as long as it needs it.
 */
final class Shelf implements Closeable {

  /** Does something with an archive. */
  interface Look<T> {
    T at(Archive archive) throws ArchiveException;
  }

  private static final int PATIENCE_SECONDS = 10;

  private final ArchiveSource source;
  private final Semaphore places;
  private final Deque<Archive> free = new ArrayDeque<>();
  private final List<Archive> all = new ArrayList<>();

  Shelf(ArchiveSource source, int openings) throws ArchiveException {
    this.source = source;
    this.places = new Semaphore(openings, true);
    put(taken());
  }

  /**
   * Looks something up; the archive is not to be used afterwards.
   *
   * @throws ProblemException if all openings are in use for too long
   */
  <T> T look(Look<T> look) throws ArchiveException {
    Archive archive = borrow();
    try {
      return look.at(archive);
    } finally {
      giveBack(archive);
    }
  }

  /** An archive for one request alone, which gives it back. */
  Archive borrow() throws ArchiveException {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return taken();
    } catch (ArchiveException | RuntimeException e) {
      places.release();
      throw e;
    }
  }

  void giveBack(Archive archive) {
    put(archive);
    places.release();
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.UNAVAILABLE, "others are looking into the archive; ask again in a moment");
  }

  private Archive taken() throws ArchiveException {
    synchronized (free) {
      if (!free.isEmpty()) {
        return free.pop();
      }
    }
    Archive archive = source.open();
    synchronized (free) {
      all.add(archive);
    }
    return archive;
  }

  private void put(Archive archive) {
    synchronized (free) {
      free.push(archive);
    }
  }

  @Override
  public void close() throws ArchiveException {
    synchronized (free) {
      for (Archive each : all) {
        each.close();
      }
      all.clear();
      free.clear();
    }
  }
}
