package org.selon.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date in EDTF, as far as it is known: a day, a month, a part of a year, a year, a decade.
 *
 * <pre>{@code
 * EdtfDate.of("2023-04").orElseThrow().last()        // 2023-04-30
 * EdtfDate.of("XXXX-03-03").orElseThrow().isPlaced() // false: the year is not known
 * }</pre>
 *
 * @param year four digits, unknown ones {@code X}
 * @param part 1 to 12 a month, 21 to 24 a season, 33 to 36 a quarter, 40 and 41 a half, 0 none
 * @param day day of the month, 0 none
 * @param clock time of day such as {@code 18:02}, or empty
 * @param mark {@code ~} about, {@code ?} uncertain, or empty
 */
record EdtfDate(String year, int part, int day, String clock, String mark) {

  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2})[^~?]*)?)?)?([~?]?)");
  private static final int SPRING = 21;
  private static final int WINTER = 24;
  private static final int FIRST_QUARTER = 33;
  private static final int LAST_QUARTER = 36;
  private static final int FIRST_HALF = 40;
  private static final int LAST_HALF = 41;
  private static final int MONTHS = 12;

  /** The date that {@code text} writes, empty where it writes none. */
  static Optional<EdtfDate> of(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int part = number(parts.group(2));
    int day = number(parts.group(3));
    String clock = parts.group(4) == null ? "" : parts.group(4);
    EdtfDate date = new EdtfDate(parts.group(1), part, day, clock, parts.group(5));
    return date.exists() ? Optional.of(date) : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private boolean exists() {
    boolean unit =
        part <= MONTHS
            || part >= SPRING && part <= WINTER
            || part >= FIRST_QUARTER && part <= LAST_QUARTER
            || part == FIRST_HALF
            || part == LAST_HALF;
    if (day == 0) {
      return unit;
    }
    int leap = year.equals("XXXX") ? 2000 : isYearKnown() ? Integer.parseInt(year) : 0;
    return part >= 1 && part <= MONTHS && day <= YearMonth.of(leap, part).lengthOfMonth();
  }

  boolean isYearKnown() {
    return year.indexOf('X') < 0;
  }

  boolean isMonth() {
    return day == 0 && part >= 1 && part <= MONTHS;
  }

  boolean isDay() {
    return day > 0;
  }

  /** Whether it has its place on a line of time. */
  boolean isPlaced() {
    return isYearKnown() || part == 0 && !year.startsWith("XX");
  }

  /** The same without a mark. */
  EdtfDate unmarked() {
    return new EdtfDate(year, part, day, clock, "");
  }

  /** Which day of the week it is; only for a day of a known year. */
  DayOfWeek weekday() {
    return first().getDayOfWeek();
  }

  /** The first day that it may be; only for one that is placed. */
  LocalDate first() {
    int number = Integer.parseInt(year.replace('X', '0'));
    return day > 0 ? LocalDate.of(number, part, day) : LocalDate.of(number, firstMonth(), 1);
  }

  /** The last day that it may be; only for one that is placed. */
  LocalDate last() {
    if (day > 0) {
      return first();
    }
    LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '9')), firstMonth(), 1);
    return first.plusMonths(months()).minusDays(1);
  }

  private int firstMonth() {
    if (part >= FIRST_HALF) {
      return (part - FIRST_HALF) * 6 + 1;
    }
    if (part >= FIRST_QUARTER) {
      return (part - FIRST_QUARTER) * 3 + 1;
    }
    return part >= SPRING ? (part - SPRING) * 3 + 3 : Math.max(1, part);
  }

  private int months() {
    return part == 0 ? MONTHS : part <= MONTHS ? 1 : part >= FIRST_HALF ? 6 : 3;
  }
}
