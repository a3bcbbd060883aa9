package org.selon.engine.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Computes the parts of the calendar that are no days, months or years: weekends, quarters,
 * seasons, feasts, decades, centuries.
 *
 * <pre>{@code
 * "l'été dernier" on 2024-06-06                  →  2023-22
 * "fell in the third quarter" on 2024-06-06      →  2023-35
 * }</pre>
 */
final class CalendarParts {

  private static final int CENTURY = 100;
  private static final int TEN_YEARS = 10;
  private static final int THIS_CENTURY = 2000;
  private static final int YEAR = 12;

  private CalendarParts() {}

  static Period weekend(LocalDate ref, int turn, Direction direction) {
    Period here = Units.holding("weekend", ref);
    boolean during = !ref.isBefore(here.from());
    if (turn > 0) {
      return during ? Units.holding("weekend", ref.plusDays(7)) : here;
    }
    boolean back = turn < 0 || !during && direction != Direction.FUTURE;
    return back ? Units.holding("weekend", ref.minusDays(7)) : here;
  }

  static Value sofar(Match match, LocalDate ref) {
    String unit = match.value("unit");
    Period whole = Units.holding(unit, ref);
    Grain grain = unit.equals("year") ? Grain.MONTH : Grain.DAY;
    return Value.of(
        match.number("so", -1) < 0
            ? new Period(whole.from(), grain.last(ref), grain)
            : new Period(grain.first(ref), whole.to(), grain));
  }

  static Value decade(Match match, LocalDate ref) {
    int year = match.number("year", -1);
    if (year < 0) {
      int two = match.number("yy", 0);
      Value old =
          Value.of(Period.of(Grain.DECADE, LocalDate.of(THIS_CENTURY - CENTURY + two, 1, 1)));
      Value young = Value.of(Period.of(Grain.DECADE, LocalDate.of(THIS_CENTURY + two, 1, 1)));
      return THIS_CENTURY + two > ref.getYear() ? old : Value.anyOf(List.of(old, young));
    }
    if (year % TEN_YEARS != 0) {
      return Value.NONE;
    }
    return Value.of(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1)));
  }

  static Value century(Match match) {
    String roman = match.value("roman").replaceAll("[^0-9]", "");
    int number =
        roman.isEmpty() ? match.number("n", match.number("ordinal", 0)) : Integer.parseInt(roman);
    return number < 11 || number > 21
        ? Value.NONE
        : Value.of(Period.of(Grain.CENTURY, LocalDate.of((number - 1) * CENTURY, 1, 1)));
  }

  static Value quarter(Match match, LocalDate ref, Direction direction) {
    String unit = match.value("halfname");
    int months = unit.equals("half") ? 6 : 3;
    int ordinal = match.number("ordinal", 0);
    if (ordinal == 0) {
      return Value.of(Units.holding(unit, Units.shift(ref, unit, match.number("turn", 0))));
    }
    if (ordinal * months > YEAR) {
      return Value.NONE;
    }
    int year = match.number("year", 0);
    int month = (ordinal - 1) * months + 1;
    if (year > 0) {
      return Value.of(Units.holding(unit, LocalDate.of(year, month, 1)));
    }
    LocalDate start = LocalDate.of(ref.getYear(), month, 1);
    Period here = Units.holding(unit, start);
    int turn = match.number("turn", 0);
    if (turn > 0 || turn == 0 && direction == Direction.FUTURE) {
      return Value.of(here.to().isBefore(ref) ? Units.holding(unit, start.plusYears(1)) : here);
    }
    boolean later = turn < 0 ? !here.to().isBefore(ref) : start.isAfter(ref);
    return Value.of(later ? Units.holding(unit, start.minusYears(1)) : here);
  }

  static Value season(Match match, LocalDate ref, Direction direction) {
    int month = match.number("season", 3);
    int year = match.number("year", 0);
    if (year > 0) {
      return Value.of(Period.of(Grain.SEASON, LocalDate.of(year, month, 1)));
    }
    int turn = match.number("turn", 0);
    Period last = nearest(month, ref, turn, false);
    Period next = nearest(month, ref, turn, true);
    if (turn != 0) {
      return Value.of(turn > 0 ? next : last);
    }
    if (match.has("this")) {
      long since = ChronoUnit.DAYS.between(last.to(), ref);
      return Value.of(since > 0 && since > ChronoUnit.DAYS.between(ref, next.from()) ? next : last);
    }
    if (direction == Direction.EITHER || direction == Direction.NEAREST) {
      return Value.nearer(Value.of(last), Value.of(next), ref);
    }
    return Value.of(direction == Direction.FUTURE ? next : last);
  }

  private static Period nearest(int month, LocalDate ref, int turn, boolean future) {
    LocalDate start = LocalDate.of(ref.getYear() + (future ? -1 : 1), month, 1);
    Period found = Period.of(Grain.SEASON, start);
    while (!fits(found, ref, turn, future)) {
      start = start.plusYears(future ? 1 : -1);
      found = Period.of(Grain.SEASON, start);
    }
    return found;
  }

  private static boolean fits(Period season, LocalDate ref, int turn, boolean future) {
    if (future) {
      return turn > 0 ? season.from().isAfter(ref) : !season.to().isBefore(ref);
    }
    return turn < 0 ? season.to().isBefore(ref) : !season.from().isAfter(ref);
  }

  static Value holiday(Match match, LocalDate ref, Direction direction) {
    String[] day = match.value("holiday").split("-");
    Fields fields =
        new Fields(
            0,
            Integer.parseInt(day[1]),
            Integer.parseInt(day[0]),
            match.number("year", 0),
            match.number("turn", 0),
            0,
            false);
    return fields.resolve(ref, direction);
  }

  static Value weekOf(Match match, LocalDate ref, Direction direction) {
    Value day = Fields.of(match).resolve(ref, direction);
    List<Value> weeks =
        day.periods().stream().map(p -> Value.of(Units.holding("week", p.from()))).toList();
    return weeks.isEmpty() ? Value.NONE : Value.anyOf(weeks);
  }
}
