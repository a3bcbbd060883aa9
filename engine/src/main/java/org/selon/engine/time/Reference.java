package org.selon.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The days on which an article may have been published; an expression is read on each of them, and
 * its value is what these readings have in common.
 *
 * <pre>{@code
 * Reference.of("2023-07").settle(day -> Thursday on or before day)  // the five Thursdays
 * }</pre>
 */
final class Reference {

  private static final int FIRST_YEAR = 2001;
  private static final int YEARS = 28;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private final List<LocalDate> days;
  private final boolean known;

  private Reference(List<LocalDate> days, boolean known) {
    this.days = List.copyOf(days);
    this.known = known;
  }

  /** The days of a date of publication in EDTF; without a year, a choice of days of many years. */
  static Reference of(String published) {
    String date = published.length() > DAY_LENGTH ? published.substring(0, DAY_LENGTH) : published;
    boolean known = !date.isEmpty() && !date.startsWith("X");
    List<LocalDate> days = new ArrayList<>();
    if (known) {
      addDays(date, Integer.parseInt(date.substring(0, YEAR_LENGTH)), days);
      return new Reference(days, !days.isEmpty());
    }
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      List<LocalDate> all = new ArrayList<>();
      addDays(date, year, all);
      for (int i = 0; i < all.size(); i += all.size() > 1 ? 1 + all.size() / 3 : 1) {
        days.add(all.get(i));
      }
    }
    return new Reference(days, false);
  }

  private static void addDays(String date, int year, List<LocalDate> days) {
    if (year < 1) {
      return;
    }
    boolean hasMonth = date.length() >= MONTH_LENGTH;
    int month = hasMonth ? Integer.parseInt(date.substring(YEAR_LENGTH + 1, MONTH_LENGTH)) : 0;
    if (month < 0 || month > 12 || hasMonth && month == 0) {
      return;
    }
    if (date.length() >= DAY_LENGTH) {
      int day = Integer.parseInt(date.substring(MONTH_LENGTH + 1, DAY_LENGTH));
      if (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
        days.add(LocalDate.of(year, month, day));
      }
      return;
    }
    LocalDate first = LocalDate.of(year, hasMonth ? month : 1, 1);
    LocalDate end = hasMonth ? first.plusMonths(1) : first.plusYears(1);
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      days.add(day);
    }
  }

  /** What the readings on all these days have in common, in EDTF; empty if nothing. */
  Settled settle(Function<LocalDate, Value> reading) {
    List<Value> values = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    Set<String> masked = new LinkedHashSet<>();
    for (LocalDate day : days) {
      Value value = reading.apply(day);
      String text = value.text();
      if (text.isEmpty()) {
        return Settled.NOTHING;
      }
      if (texts.add(text)) {
        values.add(value);
        masked.add(mask(text));
      }
      if (!known && masked.size() > 1) {
        return Settled.NOTHING;
      }
    }
    if (texts.size() == 1) {
      return Settled.of(values.get(0));
    }
    if (texts.isEmpty()) {
      return Settled.NOTHING;
    }
    if (!known) {
      String text = masked.iterator().next();
      return text.contains("XXXX-") && Edtf.isValid(text)
          ? new Settled(text, Value.NONE)
          : Settled.NOTHING;
    }
    return Settled.of(Value.anyOf(values));
  }

  /**
   * A value and how it is written.
   *
   * @param edtf written
   * @param value the value, none where its year is not known
   */
  record Settled(String edtf, Value value) {
    static final Settled NOTHING = new Settled("", Value.NONE);

    /** A value as it is written; nothing if it lies where EDTF has no four-digit year. */
    static Settled of(Value value) {
      String text = value.text();
      return Edtf.isValid(text) ? new Settled(text, value) : NOTHING;
    }
  }

  /** The years of a value hidden: {@code XXXX-05-03}. */
  private static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (digit) {
        run++;
      } else {
        if (run == YEAR_LENGTH) {
          masked.replace(i - run, i, "XXXX");
        }
        run = 0;
      }
    }
    return masked.toString();
  }
}
