package org.selon.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The part of EDTF (ISO 8601-2, levels 0 to 2) that Selon writes.
 *
 * <pre>{@code
 * Edtf.isValid("2023-04")                  // true
 * Edtf.isValid("[2023-06-29,2023-07-06]")  // true: one of the two days
 * Edtf.isValid("2023-02-31")               // false: there is no such day
 * }</pre>
 *
 * <p>A date is a day, a month, a season (21–24), a quarter (33–36), a half-year (40, 41) or a year,
 * digits that are not known written {@code X}, {@code ~} (about) or {@code ?} (uncertain) behind; a
 * day may have a time of day. An interval is {@code a/b}, an open end {@code ..}. A set is {@code
 * [a,b]} (one of them) or {@code {a,b}} (all of them), {@code a..b} standing for all between.
 */
public final class Edtf {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Edtf() {}

  /** Whether {@code text} is a value that exists: no 31 June, no interval that ends first. */
  public static boolean isValid(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return text.charAt(text.length() - 1) == (first == '[' ? ']' : '}')
          && text.length() > 2
          && isSet(text.substring(1, text.length() - 1));
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return isDate(text, true);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    boolean open = from.equals("..") || to.equals("..");
    return (from.equals("..") || isDate(from, false))
        && (to.equals("..") || isDate(to, false))
        && !(from.equals("..") && to.equals(".."))
        && (open || inOrder(from, to));
  }

  private static boolean isSet(String inside) {
    for (String part : List.of(inside.split(",", -1))) {
      int dots = part.indexOf("..");
      if (dots < 0 ? !isDate(part, false) : !isRange(part, dots)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRange(String part, int dots) {
    String from = part.substring(0, dots);
    String to = part.substring(dots + 2);
    if (from.isEmpty() || to.isEmpty()) {
      return isDate(from + to, false);
    }
    return isDate(from, false) && isDate(to, false) && inOrder(from, to);
  }

  private static boolean inOrder(String from, String to) {
    boolean vague = from.indexOf('X') >= 0 || to.indexOf('X') >= 0;
    return vague || bare(from).compareTo(bare(to)) <= 0;
  }

  private static String bare(String date) {
    char last = date.charAt(date.length() - 1);
    return last == '~' || last == '?' ? date.substring(0, date.length() - 1) : date;
  }

  private static boolean isDate(String text, boolean clockAllowed) {
    if (text.isEmpty()) {
      return false;
    }
    String date = bare(text);
    int t = date.indexOf('T');
    if (t >= 0) {
      return clockAllowed && t == DAY && isClock(date.substring(t)) && isDay(date.substring(0, t));
    }
    return switch (date.length()) {
      case YEAR -> isYear(date);
      case MONTH -> isMonth(date);
      case DAY -> isDay(date);
      default -> false;
    };
  }

  /** Four digits, unknown ones last. */
  private static boolean isYear(String text) {
    boolean unknown = false;
    for (int i = 0; i < YEAR; i++) {
      char c = text.charAt(i);
      if (c == 'X') {
        unknown = true;
      } else if (!isDigit(c) || unknown) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMonth(String text) {
    int month = twoDigits(text, YEAR + 1);
    return isYear(text)
        && text.charAt(YEAR) == '-'
        && (month >= 1 && month <= 12
            || month >= 21 && month <= 24
            || month >= 33 && month <= 36
            || month == 40
            || month == 41);
  }

  private static boolean isDay(String text) {
    int month = twoDigits(text, YEAR + 1);
    int day = twoDigits(text, MONTH + 1);
    if (!isMonth(text) || text.charAt(MONTH) != '-' || month > 12 || day < 1) {
      return false;
    }
    if (text.indexOf('X') >= 0) {
      return day <= YearMonth.of(2000, month).lengthOfMonth();
    }
    try {
      LocalDate.of(Integer.parseInt(text.substring(0, YEAR)), month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** {@code T18:02}. */
  private static boolean isClock(String text) {
    int hour = text.length() == 6 ? twoDigits(text, 1) : -1;
    int minute = hour < 0 || text.charAt(3) != ':' ? -1 : twoDigits(text, 4);
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  }

  private static int twoDigits(String text, int at) {
    if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return -1;
    }
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
