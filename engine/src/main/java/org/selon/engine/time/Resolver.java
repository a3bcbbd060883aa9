package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Computes what an expression means when it is read on a given day.
 *
 * <pre>{@code
 * "il y a deux ans" on 2024-06-06  →  2022
 * }</pre>
 */
final class Resolver {

  private static final int THIS_CENTURY = 2000;
  private static final int NOON = 12;

  private final boolean dayFirst;

  /**
   * @param dayFirst whether 03/05/2021 can only be 3 May
   */
  Resolver(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  /** The value of a match on a day. */
  Value resolve(Match match, LocalDate ref, Direction direction) {
    List<Match> inner = match.inner();
    return switch (match.rule()) {
      case "date", "month", "year", "first", "point", "whole", "dayish", "weekday" ->
          fields(match, ref, direction);
      case "around" -> around(match, ref, direction);
      case "deictic" -> day(ref.plusDays(match.number("deictic", 0)));
      case "night" -> night(match, ref, direction);
      case "ago" -> Distances.ago(match, ref);
      case "ahead" -> Distances.ahead(match, ref);
      case "within" -> Distances.stretch(ref, Distances.amount(match), match.value("unit"));
      case "lasting" -> Distances.lasting(match, ref);
      case "stretch" ->
          Distances.stretch(
              ref,
              Distances.amount(match) * match.number("turn", match.number("reach", -1)),
              match.value("unit"));
      case "period" -> period(match.value("unit"), match.number("turn", 0), ref, direction);
      case "weekend" -> weekend(match, ref, direction);
      case "edge" -> edge(match, ref, direction);
      case "sofar" -> CalendarParts.sofar(match, ref);
      case "decade", "decade2" -> CalendarParts.decade(match, ref);
      case "century" -> CalendarParts.century(match);
      case "quarter" -> CalendarParts.quarter(match, ref, direction);
      case "season" -> CalendarParts.season(match, ref, direction);
      case "holiday" -> CalendarParts.holiday(match, ref, direction);
      case "weekof" -> CalendarParts.weekOf(match, ref, direction);
      case "shift", "dayafter" -> Distances.anchored(match, ref);
      case "range" -> Ranges.range(this, match, ref, direction);
      case "pair" -> Ranges.pair(this, match, ref, direction);
      case "since" -> open(match, ref, direction, true);
      case "until" -> open(match, ref, direction, false);
      case "timed" -> timed(match, ref, direction);
      default -> inner.size() == 1 ? resolve(inner.get(0), ref, direction) : Value.NONE;
    };
  }

  private static Value day(LocalDate day) {
    return Value.of(Period.of(Grain.DAY, day));
  }

  private Value fields(Match match, LocalDate ref, Direction direction) {
    if (match.has("iso")) {
      return Fields.iso(match.value("iso"), match.number("weekday", 0)).resolve(ref, direction);
    }
    if (match.has("slashed")) {
      return slashed(match.value("slashed"), match.number("weekday", 0), ref);
    }
    if (match.has("unit")) {
      return period(match.value("unit"), match.number("turn", 0), ref, direction);
    }
    if (match.has("halfname")) {
      return CalendarParts.quarter(match, ref, direction);
    }
    for (Match inner : match.inner()) {
      if (inner.rule().equals("relweek")) {
        LocalDate week = ref.plusDays(7L * inner.number("turn", 0));
        LocalDate monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day(monday.plusDays(match.number("weekday", 1) - 1L));
      }
    }
    Fields fields = Fields.of(match);
    boolean wraps = match.inner().size() == 1 && !isField(match.inner().get(0));
    return wraps || fields.isEmpty()
        ? match.inner().size() == 1 ? resolve(match.inner().get(0), ref, direction) : Value.NONE
        : fields.resolve(ref, direction);
  }

  private static boolean isField(Match match) {
    return match.rule().equals("dd") || match.rule().equals("relyear");
  }

  private Value slashed(String text, int weekday, LocalDate ref) {
    String[] parts = text.split("-");
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    year = parts[2].length() == 2 ? year + THIS_CENTURY : year;
    List<Value> values = new ArrayList<>();
    if (Grain.exists(b, a)) {
      values.add(new Fields(weekday, a, b, year, 0, 0, false).resolve(ref, Direction.PAST));
    }
    if (Grain.exists(a, b) && !dayFirst && a != b) {
      values.add(new Fields(weekday, b, a, year, 0, 0, false).resolve(ref, Direction.PAST));
    }
    return values.isEmpty() ? Value.NONE : Value.anyOf(values);
  }

  private Value around(Match match, LocalDate ref, Direction direction) {
    return fields(match, ref, direction).marked("~");
  }

  private Value night(Match match, LocalDate ref, Direction direction) {
    if (match.has("lastnight")) {
      int back = match.number("lastnight", 0);
      return Value.of(new Period(ref.plusDays(back), ref.plusDays(back + 1L), Grain.DAY));
    }
    return Ranges.night(match, ref, direction);
  }

  private Value period(String unit, int turn, LocalDate ref, Direction direction) {
    if (unit.equals("weekend")) {
      return Value.of(CalendarParts.weekend(ref, turn, direction));
    }
    return Value.of(Units.holding(unit, Units.shift(ref, unit, turn)));
  }

  private Value weekend(Match match, LocalDate ref, Direction direction) {
    if (!match.inner().isEmpty()) {
      Value day = Fields.of(match).resolve(ref, direction);
      return day.isNone()
          ? Value.NONE
          : Value.of(Units.holding("weekend", day.periods().get(0).from()));
    }
    return Value.of(CalendarParts.weekend(ref, match.number("turn", 0), direction));
  }

  private Value edge(Match match, LocalDate ref, Direction direction) {
    Match whole = match.inner().get(0);
    Value value = resolve(whole, ref, direction);
    if (value.isNone()) {
      return value;
    }
    List<Value> edges = new ArrayList<>();
    for (Period period : value.periods()) {
      Period edge = Units.edge(period, match.value("edge"));
      Fields fields = Fields.of(whole);
      if (fields.month() > 0 && !fields.hasYear() && fields.turn() == 0) {
        edge = moved(edge, period, match.value("edge"), ref, direction);
      }
      edges.add(Value.of(edge));
    }
    return Value.anyOf(edges);
  }

  /**
   * The edge a year off where the month is the one of publication but its edge is not there yet.
   */
  private static Period moved(
      Period edge, Period whole, String name, LocalDate ref, Direction direction) {
    int by =
        direction == Direction.PAST && edge.from().isAfter(ref)
            ? -1
            : direction == Direction.FUTURE && edge.to().isBefore(ref) ? 1 : 0;
    return by == 0 ? edge : Units.edge(Period.of(Grain.MONTH, whole.from().plusYears(by)), name);
  }

  private Value open(Match match, LocalDate ref, Direction told, boolean since) {
    Direction direction = since ? Direction.PAST : told;
    Value value =
        match.inner().size() == 1 && !isField(match.inner().get(0))
            ? resolve(match.inner().get(0), ref, direction)
            : Fields.of(match).resolve(ref, direction);
    TreeSet<Period> opened = new TreeSet<>();
    for (Period period : value.periods()) {
      opened.add(
          since
              ? new Period(period.from(), LocalDate.MAX, period.grain())
              : new Period(LocalDate.MIN, period.to(), period.grain()));
    }
    return new Value(new ArrayList<>(opened), false, value.mark(), "");
  }

  private Value timed(Match match, LocalDate ref, Direction direction) {
    String clock = "";
    Value value = Value.NONE;
    for (Match inner : match.inner()) {
      if (inner.rule().equals("clocks")) {
        clock = clock(inner);
      } else {
        value = resolve(inner, ref, direction);
      }
    }
    return value.at(clock);
  }

  /** {@code T18:02}, empty where the hour is none. */
  static String clock(Match match) {
    Match clock = match.inner().get(0);
    int hour = clock.number("n", clock.number("noon", -1));
    int minute = clock.number("minute", 0);
    int half = match.number("hourword", clock.number("hourword", -1));
    if (half >= 0 && hour <= NOON) {
      hour = hour % NOON + half;
    }
    if (hour < 0 || hour > 23 || minute > 59) {
      return "";
    }
    return "T" + (hour < 10 ? "0" : "") + hour + ":" + (minute < 10 ? "0" : "") + minute;
  }
}
