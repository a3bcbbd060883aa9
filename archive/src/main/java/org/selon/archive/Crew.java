package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Threads that take one thing after another and work on it; where one fails, all stop.
 *
 * @param <T> what they work on
 */
final class Crew<T> {

  /** What is done with each thing. */
  interface Work<T> {
    void on(T thing) throws ArchiveException;
  }

  private final Supplier<Optional<T>> things;
  private final Work<T> work;
  private boolean stopped;

  /** A crew for {@code things}, which are asked for by one thread at a time. */
  Crew(Supplier<Optional<T>> things, Work<T> work) {
    this.things = things;
    this.work = work;
  }

  /** Works in so many threads until there is nothing left. */
  void run(int threads) throws ArchiveException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(pool.submit(this::workOn));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArchiveException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } finally {
      stop();
      pool.shutdownNow();
    }
  }

  private Void workOn() throws ArchiveException {
    try {
      for (Optional<T> next = next(); next.isPresent(); next = next()) {
        work.on(next.get());
      }
      return null;
    } finally {
      stop(); // nothing is left, or something failed
    }
  }

  private synchronized void stop() {
    stopped = true;
  }

  private synchronized Optional<T> next() {
    return stopped ? Optional.empty() : things.get();
  }
}
