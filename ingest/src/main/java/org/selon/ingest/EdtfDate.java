package org.selon.ingest;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and checks the EDTF dates that a document can bear: a day, a month or a year. */
final class EdtfDate {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
              + "(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

  private EdtfDate() {}

  /** Whether {@code edtf} is a date that exists: {@code 2023-02-31} is none. */
  static boolean isValid(String edtf) {
    Matcher parts = FORM.matcher(edtf);
    return parts.matches()
        && !day(number(parts, 1, 1), number(parts, 2, 1), number(parts, 3, 1)).isEmpty()
        && number(parts, 4, 0) < 24
        && number(parts, 5, 0) < 60
        && number(parts, 6, 0) < 60;
  }

  private static int number(Matcher parts, int group, int otherwise) {
    return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
  }

  /** A day, or empty if there is no such day. */
  static String day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return "";
    }
    return month(year, month) + "-" + two(day);
  }

  /** A month, or empty if there is no such month. */
  static String month(int year, int month) {
    return month < 1 || month > 12 ? "" : year(year) + "-" + two(month);
  }

  /** A year of four digits. */
  static String year(int year) {
    return two(year / 100) + two(year % 100);
  }

  /** A time of day, {@code 18:02}, or empty if there is none such. */
  static String time(int hour, int minute) {
    return hour > 23 || minute > 59 ? "" : two(hour) + ":" + two(minute);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
