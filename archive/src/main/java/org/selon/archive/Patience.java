package org.selon.archive;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.selon.ingest.UnreadableArticleException;

/**
 * Waits for work only so long: one record that never ends must not hold up all that come after it.
 *
 * <p>Work that is given up is interrupted and left behind in a thread that does not keep the
 * program from ending. It must therefore not write anything.
 */
final class Patience implements AutoCloseable {

  /** What work throws that took too long. */
  static final class LostException extends Exception {
    private static final long serialVersionUID = 1L;

    private LostException(TimeoutException cause) {
      super(cause);
    }
  }

  private final Duration limit;
  private final Semaphore places;
  private final ExecutorService threads = Executors.newCachedThreadPool(Patience::thread);

  /** Waits so long for a piece of work, and has so many done at once. */
  Patience(Duration limit, int places) {
    this.limit = limit;
    this.places = new Semaphore(places);
  }

  /**
   * What {@code work} gives.
   *
   * @throws LostException if it took longer than the limit
   * @throws UnreadableArticleException as thrown by {@code work}, like its other exceptions and
   *     errors
   */
  <T> T await(Callable<T> work) throws LostException, UnreadableArticleException {
    places.acquireUninterruptibly();
    Future<T> result = threads.submit(work);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new LostException(e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    } finally {
      places.release();
    }
  }

  private static UnreadableArticleException thrown(Throwable cause) {
    if (cause instanceof UnreadableArticleException unreadable) {
      return unreadable;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "selon-record");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets the threads go that still work. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
