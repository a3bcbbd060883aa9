package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * A date as it is written, 0 for what is not: {@code jeudi 3 mai} is weekday 4, day 3, month 5.
 *
 * @param weekday 1 to 7, Monday first
 * @param day day of the month
 * @param month month
 * @param year year
 * @param turn -1 for the last such one, 1 for the next, 0 where the text names neither
 * @param yearShift the year counted from the one of publication where {@code hasShift}
 * @param hasShift whether the year is written so ("of last year")
 */
record Fields(
    int weekday, int day, int month, int year, int turn, int yearShift, boolean hasShift) {

  private static final int LONGEST_SEARCH = 12;

  static Fields of(Match match) {
    Fields own =
        new Fields(
            match.number("weekday", 0),
            match.number("day", 0),
            Math.max(match.number("month", 0), match.number("openmonth", 0)),
            match.number("year", 0),
            match.number("turn", 0),
            0,
            false);
    for (Match inner : match.inner()) {
      own =
          inner.rule().equals("relyear") ? own.shifted(inner.number("turn", 0)) : own.or(of(inner));
    }
    return own;
  }

  /** A date in digits: year, month, day with hyphens. */
  static Fields iso(String text, int weekday) {
    String[] parts = text.split("-");
    return new Fields(
        weekday,
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[0]),
        0,
        0,
        false);
  }

  private Fields shifted(int by) {
    return new Fields(weekday, day, month, year, 0, by, true);
  }

  /** This, with what it lacks from another. */
  Fields or(Fields other) {
    return new Fields(
        weekday > 0 ? weekday : other.weekday,
        day > 0 ? day : other.day,
        month > 0 ? month : other.month,
        year > 0 ? year : other.year,
        turn != 0 ? turn : other.turn,
        hasShift ? yearShift : other.yearShift,
        hasShift || other.hasShift);
  }

  /** This, with month and year from a neighbour where it has none. */
  Fields completedBy(Fields other) {
    boolean owned = year > 0 || hasShift;
    boolean monthToo = month == 0 && (day > 0 || weekday > 0 && other.day > 0 && day > 0);
    return new Fields(
        weekday,
        day,
        monthToo ? other.month : month,
        owned || month == 0 && !monthToo ? year : other.year,
        turn,
        owned || month == 0 && !monthToo ? yearShift : other.yearShift,
        owned ? hasShift : (month > 0 || monthToo) && other.hasShift);
  }

  Fields inYear(int other) {
    return new Fields(weekday, day, month, other, 0, 0, false);
  }

  boolean isEmpty() {
    return weekday == 0 && day == 0 && month == 0 && year == 0 && !hasShift;
  }

  boolean hasYear() {
    return year > 0 || hasShift;
  }

  boolean isDayOnly() {
    return day > 0 && month == 0;
  }

  /** What this means when written on a day. */
  Value resolve(LocalDate ref, Direction direction) {
    if (hasShift && year == 0) {
      return inYear(ref.getYear() + yearShift).resolve(ref, direction);
    }
    boolean open = direction == Direction.EITHER || direction == Direction.NEAREST;
    if (open && !hasYear() && turn == 0) {
      Value past = resolve(ref, Direction.PAST);
      Value future = resolve(ref, Direction.FUTURE);
      boolean dated = month > 0 || direction == Direction.NEAREST;
      return dated ? Value.nearer(past, future, ref) : Value.anyOf(List.of(past, future));
    }
    if (year > 0) {
      return dated();
    }
    if (month > 0) {
      return day > 0
          ? yearless(ref, direction)
          : Value.of(Period.of(Grain.MONTH, month(ref, direction)));
    }
    if (day > 0) {
      return monthless(ref, direction);
    }
    return weekday > 0 ? Value.of(Period.of(Grain.DAY, weekday(ref, direction))) : Value.NONE;
  }

  private Value dated() {
    if (month == 0) {
      return day > 0 ? Value.NONE : Value.of(Period.of(Grain.YEAR, LocalDate.of(year, 1, 1)));
    }
    if (day == 0) {
      return Value.of(Period.of(Grain.MONTH, LocalDate.of(year, month, 1)));
    }
    return day(year).map(this::checked).orElse(Value.NONE);
  }

  private Optional<LocalDate> day(int inYear) {
    boolean there =
        Grain.exists(month, day) && day <= LocalDate.of(inYear, month, 1).lengthOfMonth();
    return there ? Optional.of(LocalDate.of(inYear, month, day)) : Optional.empty();
  }

  private Value checked(LocalDate found) {
    Value value = Value.of(Period.of(Grain.DAY, found));
    return agrees(found) ? value : value.marked("?");
  }

  private boolean agrees(LocalDate found) {
    return weekday == 0 || found.getDayOfWeek().getValue() == weekday;
  }

  private Value yearless(LocalDate ref, Direction direction) {
    boolean future = turn > 0 || turn == 0 && direction == Direction.FUTURE;
    Optional<LocalDate> found = search(ref, future);
    if (found.isEmpty()) {
      return Value.NONE;
    }
    if (!agrees(found.get()) && turn == 0) {
      Optional<LocalDate> other = search(ref, !future).filter(this::agrees);
      found = other.isPresent() ? other : found;
    }
    return checked(found.get());
  }

  /** The nearest year, on one side, in which the day exists. */
  private Optional<LocalDate> search(LocalDate ref, boolean future) {
    int step = future ? 1 : -1;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      Optional<LocalDate> found = day(ref.getYear() + step * i);
      if (found.isPresent()) {
        int side = found.get().compareTo(ref) * step;
        if (side > 0 || side == 0 && turn == 0) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private LocalDate month(LocalDate ref, Direction direction) {
    LocalDate here = LocalDate.of(ref.getYear(), month, 1);
    int side = Integer.compare(month, ref.getMonthValue());
    boolean future = turn > 0 || turn == 0 && direction == Direction.FUTURE;
    if (future) {
      return side > 0 || side == 0 && turn == 0 ? here : here.plusYears(1);
    }
    return side < 0 || side == 0 && turn == 0 ? here : here.minusYears(1);
  }

  /** A day of the month whose month is not written, on the weekday that is. */
  private Value monthless(LocalDate ref, Direction direction) {
    int step = direction == Direction.FUTURE ? 1 : -1;
    for (int i = 0; i < LONGEST_SEARCH * 2; i++) {
      LocalDate month = ref.withDayOfMonth(1).plusMonths((long) step * i);
      if (day <= month.lengthOfMonth()) {
        LocalDate found = month.withDayOfMonth(day);
        if (found.compareTo(ref) * step >= 0 && agrees(found)) {
          return Value.of(Period.of(Grain.DAY, found));
        }
      }
    }
    return Value.NONE;
  }

  private LocalDate weekday(LocalDate ref, Direction direction) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    if (turn != 0) {
      return ref.with(
          turn > 0 ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted));
    }
    return ref.with(
        direction == Direction.FUTURE
            ? TemporalAdjusters.nextOrSame(wanted)
            : TemporalAdjusters.previousOrSame(wanted));
  }
}
