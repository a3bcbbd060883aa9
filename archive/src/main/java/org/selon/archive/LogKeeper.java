package org.selon.archive;

import java.io.Closeable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries what commits leave in the write-ahead log over into the file, on a connection and in a
 * thread of its own: who writes does not wait for the disk.
 *
 * <p>It never holds anybody up, and what it leaves the writer's own checkpoints do, which come when
 * the log is long.
 */
final class LogKeeper implements Closeable {

  /** So many commits of ordinary articles fill some ten megabytes. */
  private static final int COMMITS = 32;

  private static final Duration NO_PATIENCE = Duration.ZERO;

  private static final long LONGEST_WAIT_SECONDS = 60;

  private final SqliteFile file;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(LogKeeper::thread);
  private final AtomicBoolean busy = new AtomicBoolean();
  private Optional<Sql> sql = Optional.empty();
  private int commits;

  LogKeeper(SqliteFile file) {
    this.file = file;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "selon-log");
    thread.setDaemon(true);
    return thread;
  }

  /** Hears of a commit, from one thread at a time. */
  void committed() {
    if (++commits % COMMITS == 0 && busy.compareAndSet(false, true)) {
      thread.execute(this::carryOver);
    }
  }

  private void carryOver() {
    try {
      if (sql.isEmpty()) {
        sql = Optional.of(file.connect(NO_PATIENCE));
      }
      sql.get().run("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (ArchiveException e) {
      // All is still in the log, and the writer is told when its own checkpoint fails.
    } finally {
      busy.set(false);
    }
  }

  @Override
  public void close() throws ArchiveException {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return; // the disk stands still; what is committed is safe
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (sql.isPresent()) {
      sql.get().close();
    }
  }
}
