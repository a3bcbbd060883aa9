package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Computes times that are told by how far they are from a day.
 *
 * <pre>{@code
 * "il y a deux ans" on 2024-06-06       →  2022
 * "depuis trois jours" on 2024-06-06    →  2024-06-03/..
 * }</pre>
 */
final class Distances {

  private Distances() {}

  /** The number of a match, "a dozen" among them. */
  static int amount(Match match) {
    return match.number("n", match.number("tens", 1));
  }

  private static boolean isAbout(Match match) {
    return match.has("about") || match.has("tens");
  }

  static Value ago(Match match, LocalDate ref) {
    if (match.has("clockunit")) {
      return Value.of(Period.of(Grain.DAY, ref));
    }
    String unit = match.value("unit");
    LocalDate then = Units.shift(ref, unit, -amount(match));
    Period period = Units.holding(unit, then);
    if (match.has("over")) {
      return Value.of(
          new Period(LocalDate.MIN, period.isUnit() ? period.to() : then, period.grain()));
    }
    if (match.has("under")) {
      return stretch(ref, -amount(match), unit);
    }
    return isAbout(match) ? Value.of(period).marked("~") : Value.of(period);
  }

  static Value ahead(Match match, LocalDate ref) {
    String unit = match.value("unit");
    if (match.has("under")) {
      return stretch(ref, amount(match), unit);
    }
    Value value = Value.of(Units.holding(unit, Units.shift(ref, unit, amount(match))));
    return isAbout(match) || match.has("over") ? value.marked("~") : value;
  }

  /** From now to a number of units off, or from there to now. */
  static Value stretch(LocalDate ref, int by, String unit) {
    LocalDate then = Units.shift(ref, unit, by);
    Grain grain = Units.grain(unit);
    Period a = Period.of(grain, by < 0 ? then : ref);
    Period b = Period.of(grain, by < 0 ? ref : then);
    return Value.of(Period.between(a, b));
  }

  static Value lasting(Match match, LocalDate ref) {
    String unit = match.value("unit");
    Grain grain = Units.grain(unit);
    LocalDate then = grain.first(Units.shift(ref, unit, -amount(match)));
    Value value = Value.of(new Period(then, LocalDate.MAX, grain));
    boolean about =
        isAbout(match) || match.has("over") || match.has("under") || unit.equals("week");
    return about ? value.marked("~") : value;
  }

  /** Counted from the time told before, which is {@code ref} here. */
  static Value anchored(Match match, LocalDate ref) {
    if (match.has("anchor")) {
      String[] anchor = match.value("anchor").split(",");
      int by = Integer.parseInt(anchor[0]);
      return Value.of(Units.holding(anchor[1], Units.shift(ref, anchor[1], by)));
    }
    if (match.has("nextday")) {
      DayOfWeek wanted = DayOfWeek.of(match.number("weekday", 1));
      LocalDate day =
          ref.with(
              match.number("nextday", 1) > 0
                  ? TemporalAdjusters.next(wanted)
                  : TemporalAdjusters.previous(wanted));
      return Value.of(Period.of(Grain.DAY, day));
    }
    String unit = match.value("unit");
    int by = amount(match) * match.number("later", 1);
    Value value = Value.of(Units.holding(unit, Units.shift(ref, unit, by)));
    return match.has("tens") ? value.marked("~") : value;
  }

  /** How fine the time must be that a match counts from. */
  static Grain step(Match match) {
    String anchor = match.value("anchor");
    String unit =
        anchor.isEmpty() ? match.value("unit") : anchor.substring(anchor.indexOf(',') + 1);
    return Units.grain(unit);
  }
}
