package org.selon.eval.speed;

import java.util.List;

/**
 * How long to measure.
 *
 * @param forks processes for each benchmark
 * @param iterations measured in each
 * @param seconds of each iteration, and of each warm-up
 * @param warmUps before the first: what runs on two threads is compiled sooner than what runs on
 *     one, so that a short warm-up flatters neither evenly
 * @param articles read by a whole process in the larger run; the smaller has a tenth
 * @param starts of a process
 * @param scale of hostile and long texts, 1 for the full size
 * @param languages of the benchmarks
 */
record Effort(
    int forks,
    int iterations,
    int seconds,
    int warmUps,
    int articles,
    int starts,
    double scale,
    List<String> languages) {

  Effort {
    languages = List.copyOf(languages);
  }

  /** For a report. */
  static final Effort FULL = new Effort(2, 5, 2, 15, 10_000, 15, 1, List.of("fr", "en"));

  /** To see that all runs: seconds. */
  static final Effort SMOKE = new Effort(1, 1, 1, 1, 100, 2, 0.01, List.of("fr"));
}
