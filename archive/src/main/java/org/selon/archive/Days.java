package org.selon.archive;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first and the last day that a date in EDTF may mean, as numbers that sort: 20240312.
 *
 * <pre>{@code
 * Days.of("2024-02")                  // 20240201 to 20240229
 * Days.of("[2024-03-05,2024-03-12]")  // 20240305 to 20240312
 * Days.of("XXXX-03-05")               // empty: it has no place on a line of time
 * }</pre>
 *
 * @param first the first day, 0 where the beginning is open
 * @param last the last day, 99999999 where the end is open
 */
record Days(int first, int last) {

  private static final int OPEN_START = 0;
  private static final int OPEN_END = 99_999_999;
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}|[0-9]{2,3}X{1,2})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** The days of {@code edtf}, empty where it is empty or names no year. */
  static Optional<Days> of(String edtf) {
    if (edtf.contains("XXXX")) {
      return Optional.empty();
    }
    int first = OPEN_END;
    int last = OPEN_START;
    Matcher dates =
        DATE.matcher(edtf.replaceAll("T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?", ""));
    while (dates.find()) {
      int month = dates.group(2) == null ? 0 : Integer.parseInt(dates.group(2));
      int day = dates.group(3) == null ? 0 : Integer.parseInt(dates.group(3));
      first =
          Math.min(
              first, day(dates.group(1).replace('X', '0'), firstMonth(month), Math.max(day, 1)));
      last = Math.max(last, day(dates.group(1).replace('X', '9'), lastMonth(month), day));
    }
    if (last == OPEN_START) {
      return Optional.empty();
    }
    boolean startOpen = edtf.startsWith("../") || edtf.startsWith("[..");
    boolean endOpen = edtf.endsWith("/..") || edtf.endsWith("..]");
    return Optional.of(new Days(startOpen ? OPEN_START : first, endOpen ? OPEN_END : last));
  }

  /** A day of a month; day 0 is the last one. */
  private static int day(String year, int month, int day) {
    int number = Integer.parseInt(year);
    int last = YearMonth.of(number, month).lengthOfMonth();
    return number * 10_000 + month * 100 + (day == 0 ? last : Math.min(day, last));
  }

  /**
   * The first month of a month, season (21–24), quarter (33–36), half-year (40, 41) or year (0).
   */
  private static int firstMonth(int part) {
    if (part >= 40) {
      return part == 40 ? 1 : 7;
    }
    if (part >= 33) {
      return Math.min((part - 33) * 3 + 1, 10);
    }
    return part >= 21 ? Math.min((part - 21) * 3 + 3, 12) : Math.min(Math.max(part, 1), 12);
  }

  private static int lastMonth(int part) {
    if (part == 0 || part >= 40) {
      return part == 40 ? 6 : 12;
    }
    // Winter ends in the next year; its December is as far as its own year goes.
    return part > 12 ? Math.min(firstMonth(part) + 2, 12) : part;
  }
}
