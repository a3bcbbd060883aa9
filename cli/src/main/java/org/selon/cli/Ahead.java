package org.selon.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on one input after another, several at once, and hands out the results in the
 * order of the inputs.
 *
 * <pre>{@code
 * try (Ahead<Path, Analysis> analyses = new Ahead<>(paths.iterator(), this::analyse, 4)) {
 *   analyses.forEachRemaining(this::write);
 * }
 * }</pre>
 *
 * <p>It works no more than a few inputs ahead of what is taken, so that memory does not grow with
 * their number. Of one thread, and for one input, it works when asked, in the thread that asks.
 * What the work throws comes out where its result would.
 *
 * @param <T> the inputs
 * @param <R> the results, never null
 */
final class Ahead<T, R> implements Iterator<R>, AutoCloseable {

  private static final int AHEAD = 4;

  private final Iterator<T> inputs;
  private final Function<T, R> work;
  private final int jobs;
  private final Queue<Future<R>> running = new ArrayDeque<>();
  private ExecutorService threads;

  /**
   * @param jobs how many threads work, at least 1
   */
  Ahead(Iterator<T> inputs, Function<T, R> work, int jobs) {
    this.inputs = inputs;
    this.work = work;
    this.jobs = jobs;
  }

  @Override
  public boolean hasNext() {
    return !running.isEmpty() || inputs.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (running.isEmpty()) {
      T input = inputs.next();
      if (jobs == 1 || !inputs.hasNext()) {
        return work.apply(input);
      }
      submit(input);
    }
    while (running.size() < jobs * AHEAD && inputs.hasNext()) {
      submit(inputs.next());
    }
    return result(running.remove());
  }

  private void submit(T input) {
    if (threads == null) {
      threads = Executors.newFixedThreadPool(jobs, Ahead::daemon);
    }
    running.add(threads.submit(() -> work.apply(input)));
  }

  /** A thread that does not keep the process alive when nobody wants its results any longer. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "selon");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
