package org.selon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.selon.archive.Intake;
import org.selon.archive.Outcome;
import org.selon.archive.Tally;
import org.selon.ingest.InputRecord;

/** Tells how far an ingest has come, what it met and, at the end, how fast it was. */
final class IngestProgress implements Intake.Listener {

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Talk talk;
  private final long total;
  private long behind;
  private final long start = System.nanoTime();
  private long drawn = start - REDRAW_NANOS;
  private Tally tally = Tally.NONE;

  /** The progress through inputs of {@code total} bytes, 0 if that is not known. */
  IngestProgress(Talk talk, long total) {
    this.talk = talk;
    this.total = total;
  }

  /** What people read for an outcome. */
  static String name(Outcome outcome) {
    return switch (outcome) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case NEW_VERSION -> "new version";
      case DUPLICATE -> "duplicate";
      case FORGOTTEN -> "forgotten";
    };
  }

  @Override
  public void note(String place, String note) {
    talk.note(place, note);
  }

  /** The message begins with the place. */
  @Override
  public void failed(String place, String message) {
    talk.error("", message);
  }

  @Override
  public void through(InputRecord record, Tally soFar) {
    tally = soFar;
    behind = Math.max(behind, record.bytes());
    long now = System.nanoTime();
    if (talk.showsProgress() && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      double seconds = (now - start) / NANOS;
      double share = total == 0 ? 0 : (double) behind / total;
      talk.progress(Progress.line(soFar.all(), share, seconds) + counts(soFar));
    }
  }

  private static String counts(Tally tally) {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (tally.of(outcome) > 0) {
        parts.add(tally.of(outcome) + " " + name(outcome));
      }
    }
    if (tally.failed() > 0) {
      parts.add(tally.failed() + " failed");
    }
    return " (" + String.join(", ", parts) + ")";
  }

  /** Takes the progress away and tells the pace. */
  void done() {
    talk.done();
    double seconds = (System.nanoTime() - start) / NANOS;
    talk.note(
        "",
        String.format(
            Locale.ROOT,
            "%d %s in %.1f s, %.1f a second",
            tally.all(),
            tally.all() == 1 ? "article" : "articles",
            seconds,
            tally.all() / seconds));
  }
}
