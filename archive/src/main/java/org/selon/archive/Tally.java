package org.selon.archive;

import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the records of a run.
 *
 * @param outcomes how many for each outcome that occurred
 * @param failed how many held no article, or one that could not be analysed
 */
public record Tally(Map<Outcome, Long> outcomes, long failed) {

  /** Nothing yet. */
  public static final Tally NONE = new Tally(Map.of(), 0);

  /** Copies the map. */
  public Tally {
    outcomes = Map.copyOf(outcomes);
  }

  /** How many had that outcome. */
  public long of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** How many there were in all. */
  public long all() {
    return failed + done();
  }

  /** How many did not fail. */
  public long done() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  Tally plus(Outcome outcome) {
    Map<Outcome, Long> more = new EnumMap<>(Outcome.class);
    more.putAll(outcomes);
    more.merge(outcome, 1L, Long::sum);
    return new Tally(more, failed);
  }

  Tally plusFailed() {
    return new Tally(outcomes, failed + 1);
  }
}
