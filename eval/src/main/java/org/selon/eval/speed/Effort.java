package org.selon.eval.speed;

import java.util.List;

/**
 * How long to measure.
 *
 * @param forks processes for each benchmark
 * @param iterations measured in each
 * @param seconds of each iteration, and of each of as many warm-ups
 * @param articles read by a whole process in the larger run; the smaller has a tenth
 * @param starts of a process
 * @param scale of hostile and long texts, 1 for the full size
 * @param languages of the benchmarks
 */
record Effort(
    int forks,
    int iterations,
    int seconds,
    int articles,
    int starts,
    double scale,
    List<String> languages) {

  Effort {
    languages = List.copyOf(languages);
  }

  /** For a report. */
  static final Effort FULL = new Effort(3, 5, 2, 10_000, 15, 1, List.of("fr", "en"));

  /** To see that all runs: seconds. */
  static final Effort SMOKE = new Effort(1, 1, 1, 100, 2, 0.01, List.of("fr"));
}
