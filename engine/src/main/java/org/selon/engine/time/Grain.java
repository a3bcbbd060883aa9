package org.selon.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** How fine a date is, with the EDTF form of each. */
enum Grain {
  DAY,
  MONTH,
  QUARTER,
  HALF,
  SEASON,
  YEAR,
  DECADE,
  CENTURY;

  private static final int SPRING = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  /** The first day of the unit that holds {@code day}; winter begins in December. */
  LocalDate first(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(year, month < 7 ? 1 : 7, 1);
      case SEASON ->
          month < 3 ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, month / 3 * 3, 1);
      case YEAR -> LocalDate.of(year, 1, 1);
      case DECADE -> LocalDate.of(year / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(year / 100 * 100, 1, 1);
    };
  }

  /** The last day of the unit that holds {@code day}. */
  LocalDate last(LocalDate day) {
    return next(first(day)).minusDays(1);
  }

  /** The first day of the unit after the one that begins with {@code first}. */
  LocalDate next(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case MONTH -> first.plusMonths(1);
      case QUARTER, SEASON -> first.plusMonths(3);
      case HALF -> first.plusMonths(6);
      case YEAR -> first.plusYears(1);
      case DECADE -> first.plusYears(10);
      case CENTURY -> first.plusYears(100);
    };
  }

  /** The unit that holds {@code day}, in EDTF. */
  String text(LocalDate day) {
    LocalDate first = first(day);
    String year = four(first.getYear());
    int month = first.getMonthValue();
    return switch (this) {
      case DAY -> year + "-" + two(month) + "-" + two(day.getDayOfMonth());
      case MONTH -> year + "-" + two(month);
      case QUARTER -> year + "-" + (FIRST_QUARTER + (month - 1) / 3);
      case HALF -> year + "-" + (FIRST_HALF + (month - 1) / 6);
      case SEASON -> year + "-" + (SPRING + (month / 3 - 1));
      case YEAR -> year;
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
    };
  }

  /** Whether a month has that day in some year. */
  static boolean exists(int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String four(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
