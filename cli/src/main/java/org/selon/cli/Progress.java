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
    long left = Math.round(Math.ceil((total - done) / rate));
    String pace =
        rate >= 1 ? Math.round(rate) + " a second" : Math.round(rate * MINUTE) + " a minute";
    String time = left < MINUTE ? left + " s" : left / MINUTE + " min " + left % MINUTE + " s";
    return count + ", " + pace + ", " + time + " left";
  }
}
