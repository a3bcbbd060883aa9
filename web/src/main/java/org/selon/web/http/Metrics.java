package org.selon.web.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts requests by route, and how long they took, in the text format of Prometheus.
 *
 * <p>Of a request only its route and its status are kept, never what it asked for. Thread-safe.
 */
public final class Metrics {

  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1, 3, 10};
  private static final double NANOS = 1e9;

  private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final Map<String, Times> times = new ConcurrentSkipListMap<>();
  private final AtomicInteger running = new AtomicInteger();

  private static final class Times {
    private final AtomicLongArray buckets = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder nanos = new LongAdder();

    void add(long took) {
      int bucket = 0;
      while (bucket < BOUNDS.length && took > BOUNDS[bucket] * NANOS) {
        bucket++;
      }
      buckets.incrementAndGet(bucket);
      nanos.add(took);
    }
  }

  void begun() {
    running.incrementAndGet();
  }

  void done(String method, String route, int status, long nanos) {
    running.decrementAndGet();
    String labels = "method=\"" + method + "\",route=\"" + route + "\"";
    answers
        .computeIfAbsent(labels + ",status=\"" + status + "\"", key -> new LongAdder())
        .increment();
    times.computeIfAbsent(labels, key -> new Times()).add(nanos);
  }

  /** All counts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    head(text, "selon_http_requests_total", "counter", "Requests answered.");
    answers.forEach(
        (labels, count) -> line(text, "selon_http_requests_total", labels, count.sum()));
    head(text, "selon_http_request_seconds", "histogram", "Time until the answer was written.");
    times.forEach((labels, each) -> histogram(text, labels, each));
    head(text, "selon_http_requests_running", "gauge", "Requests under way.");
    line(text, "selon_http_requests_running", "", running.get());
    Runtime runtime = Runtime.getRuntime();
    head(text, "selon_heap_used_bytes", "gauge", "Memory of the heap in use.");
    line(text, "selon_heap_used_bytes", "", runtime.totalMemory() - runtime.freeMemory());
    head(text, "selon_heap_max_bytes", "gauge", "Memory that the heap may have.");
    line(text, "selon_heap_max_bytes", "", runtime.maxMemory());
    return text.toString();
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, String labels, Object value) {
    String within = labels.isEmpty() ? "" : "{" + labels + "}";
    text.append(name).append(within).append(' ').append(value).append('\n');
  }

  private static void histogram(StringBuilder text, String labels, Times times) {
    long count = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      count += times.buckets.get(i);
      String bound = i < BOUNDS.length ? String.valueOf(BOUNDS[i]) : "+Inf";
      line(text, "selon_http_request_seconds_bucket", labels + ",le=\"" + bound + "\"", count);
    }
    String sum = String.format(Locale.ROOT, "%.6f", times.nanos.sum() / NANOS);
    line(text, "selon_http_request_seconds_sum", labels, sum);
    line(text, "selon_http_request_seconds_count", labels, count);
  }
}
