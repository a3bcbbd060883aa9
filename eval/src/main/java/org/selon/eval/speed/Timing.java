package org.selon.eval.speed;

/**
 * What one benchmark took.
 *
 * @param what the name of the benchmark
 * @param language of its texts
 * @param every of how many texts one was read
 * @param threads how many read at once, each all texts
 * @param millis milliseconds for all these texts, in each thread
 * @param error half the 99.9 % confidence interval of it
 */
record Timing(String what, String language, int every, int threads, double millis, double error) {

  /** How many of {@code all} are done in a second, by all threads together. */
  double perSecond(long all) {
    return 1000.0 * all * threads / millis;
  }

  /** The same with the error, as a share of it. */
  double relativeError() {
    return error / millis;
  }
}
