package org.selon.eval.archive;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a server did under load.
 *
 * @param maker what made the load
 * @param answers how many it gave
 * @param errors how many were none, or no success
 * @param median milliseconds
 * @param p95 milliseconds
 * @param p99 milliseconds
 */
record Load(String maker, long answers, long errors, double median, double p95, double p99) {

  private static final int CONNECTIONS = 20;

  /**
   * Asks for the paths in turn, on twenty connections that each wait for their answer: with wrk
   * where it is installed, with threads of this process elsewhere.
   */
  static Load run(String origin, List<String> paths, int seconds)
      throws IOException, InterruptedException {
    Optional<Path> wrk = Wrk.find();
    return wrk.isPresent()
        ? Wrk.run(wrk.get(), origin, paths, CONNECTIONS, seconds)
        : threads(origin, paths, seconds);
  }

  private static Load threads(String origin, List<String> paths, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger errors = new AtomicInteger();
    List<Double> times = Collections.synchronizedList(new ArrayList<>());
    Callable<Void> visitor =
        () -> {
          HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
          while (System.nanoTime() < end) {
            String path = paths.get(next.getAndIncrement() % paths.size());
            long start = System.nanoTime();
            if (!isAnswered(client, origin + path)) {
              errors.incrementAndGet();
            }
            times.add((System.nanoTime() - start) / 1e6);
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      for (Future<Void> each : threads.invokeAll(Collections.nCopies(CONNECTIONS, visitor))) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a visitor failed", e);
    } finally {
      threads.shutdownNow();
    }
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return new Load(
        "threads of the measuring process, wrk not being installed",
        sorted.size(),
        errors.get(),
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99));
  }

  private static boolean isAnswered(HttpClient client, String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static double at(List<Double> sorted, int percent) {
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
