package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The units that a language counts time in, by their names in {@code times.txt}: what holds a day,
 * what lies some units off, and where a unit begins, has its middle and ends.
 */
final class Units {

  private static final int WEEK = 7;
  private static final int DAY_HOURS = 24;

  private Units() {}

  /** The unit that holds a day; a week begins on Monday, a weekend is the one of the week. */
  static Period holding(String unit, LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case "week" -> new Period(monday, monday.plusDays(6), Grain.DAY);
      case "weekend" -> new Period(monday.plusDays(5), monday.plusDays(6), Grain.DAY);
      case "month" -> Period.of(Grain.MONTH, day);
      case "quarter" -> Period.of(Grain.QUARTER, day);
      case "half" -> Period.of(Grain.HALF, day);
      case "year" -> Period.of(Grain.YEAR, day);
      case "decade" -> Period.of(Grain.DECADE, day);
      case "century" -> Period.of(Grain.CENTURY, day);
      default -> Period.of(Grain.DAY, day);
    };
  }

  /** The day that lies a number of units off; hours count once they make days. */
  static LocalDate shift(LocalDate day, String unit, int by) {
    return switch (unit) {
      case "week", "weekend" -> day.plusDays((long) WEEK * by);
      case "month" -> day.plusMonths(by);
      case "quarter" -> day.plusMonths(3L * by);
      case "half" -> day.plusMonths(6L * by);
      case "year" -> day.plusYears(by);
      case "decade" -> day.plusYears(10L * by);
      case "century" -> day.plusYears(100L * by);
      case "hour" -> day.plusDays(by / DAY_HOURS);
      default -> day.plusDays(by);
    };
  }

  /** How fine a stretch of so many units is. */
  static Grain grain(String unit) {
    return switch (unit) {
      case "month", "quarter", "half" -> Grain.MONTH;
      case "year", "decade", "century" -> Grain.YEAR;
      default -> Grain.DAY;
    };
  }

  /** The start, middle or end of a period; a day is not parted. */
  static Period edge(Period whole, String edge) {
    int part = edge.equals("start") ? 0 : edge.equals("mid") ? 1 : 2;
    if (!whole.isUnit()) {
      return week(whole, part);
    }
    LocalDate from = whole.from();
    return switch (whole.grain()) {
      case DAY -> whole;
      case MONTH -> thirds(whole, part, Grain.DAY, 10, 20);
      case QUARTER, SEASON -> thirds(whole, part, Grain.MONTH, 1, 2);
      case HALF -> thirds(whole, part, Grain.MONTH, 2, 4);
      case YEAR -> thirds(whole, part, Grain.MONTH, 4, 8);
      case DECADE -> thirds(new Period(from, whole.to(), Grain.YEAR), part, Grain.YEAR, 4, 7);
      case CENTURY -> thirds(new Period(from, whole.to(), Grain.YEAR), part, Grain.YEAR, 34, 67);
    };
  }

  private static Period thirds(Period whole, int part, Grain grain, int first, int second) {
    LocalDate one = units(whole.from(), grain, first);
    LocalDate two = units(whole.from(), grain, second);
    return switch (part) {
      case 0 -> new Period(whole.from(), one.minusDays(1), grain);
      case 1 -> new Period(one, two.minusDays(1), grain);
      default -> new Period(two, whole.to(), grain);
    };
  }

  private static LocalDate units(LocalDate from, Grain grain, int count) {
    return switch (grain) {
      case DAY -> from.plusDays(count);
      case MONTH -> from.plusMonths(count);
      default -> from.plusYears(count);
    };
  }

  /** Monday and Tuesday, Wednesday and Thursday, Friday to Sunday; shorter stretches stay whole. */
  private static Period week(Period whole, int part) {
    boolean week = whole.from().plusDays(WEEK - 1L).equals(whole.to());
    return week ? thirds(whole, part, Grain.DAY, 2, 4) : whole;
  }
}
