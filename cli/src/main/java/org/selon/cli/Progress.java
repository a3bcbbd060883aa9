package org.selon.cli;

import java.util.concurrent.TimeUnit;

/**
 * How far a run over several articles has come: {@code 12 of 84 articles, 35 a second, 2 s left}.
 */
final class Progress {

  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int MINUTE = 60;

  private final Talk talk;
  private final int total;
  private final long start;
  private long drawn;

  private Progress(Talk talk, int total, long now) {
    this.talk = talk;
    this.total = total;
    this.start = now;
    this.drawn = now - REDRAW_NANOS;
  }

  /** The progress of a run over {@code total} articles that starts now. */
  static Progress start(Talk talk, int total) {
    return new Progress(talk, total, System.nanoTime());
  }

  /** Shows that {@code done} articles are done, at most ten times a second. */
  void show(int done) {
    long now = System.nanoTime();
    if (total > 1 && talk.showsProgress() && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      talk.progress(line(done, total, (now - start) / NANOS));
    }
  }

  /** The line for {@code done} articles of {@code total} after {@code seconds}. */
  static String line(int done, int total, double seconds) {
    String count = done + " of " + total + " articles";
    if (done == 0 || seconds <= 0) {
      return count;
    }
    double rate = done / seconds;
    return count + ", " + pace(rate) + ", " + left((total - done) / rate);
  }

  /**
   * The line for {@code done} articles after {@code seconds}, of inputs that are read to the {@code
   * share} given, 0 if that is not known.
   */
  static String line(long done, double share, double seconds) {
    String count = done == 1 ? "1 article" : done + " articles";
    if (done == 0 || seconds <= 0) {
      return count;
    }
    String pace = count + ", " + pace(done / seconds);
    return share <= 0 ? pace : pace + ", " + left(seconds / share - seconds);
  }

  private static String pace(double rate) {
    return rate >= 1 ? Math.round(rate) + " a second" : Math.round(rate * MINUTE) + " a minute";
  }

  private static String left(double seconds) {
    long left = Math.round(Math.ceil(seconds));
    return (left < MINUTE ? left + " s" : left / MINUTE + " min " + left % MINUTE + " s") + " left";
  }
}
