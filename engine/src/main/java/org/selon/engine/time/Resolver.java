package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  private static final int CENTURY = 100;
  private static final int TEN_YEARS = 10;
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
      case "ago" -> ago(match, ref);
      case "ahead" -> ahead(match, ref);
      case "within" -> stretch(ref, amount(match), match.value("unit"));
      case "lasting" -> lasting(match, ref);
      case "stretch" ->
          stretch(
              ref,
              amount(match) * match.number("turn", match.number("reach", -1)),
              match.value("unit"));
      case "period" -> period(match.value("unit"), match.number("turn", 0), ref, direction);
      case "weekend" -> weekend(match, ref, direction);
      case "edge" -> edge(match, ref, direction);
      case "sofar" -> sofar(match, ref);
      case "decade", "decade2" -> decade(match, ref);
      case "century" -> century(match);
      case "quarter" -> quarter(match, ref, direction);
      case "season" -> season(match, ref, direction);
      case "holiday" -> holiday(match, ref, direction);
      case "weekof" -> weekOf(match, ref, direction);
      case "shift", "dayafter" -> anchored(match, ref);
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
      return quarter(match, ref, direction);
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

  /** The number of a match, "a dozen" among them. */
  private static int amount(Match match) {
    return match.number("n", match.number("tens", 1));
  }

  private static boolean isAbout(Match match) {
    return match.has("about") || match.has("tens");
  }

  private static Value ago(Match match, LocalDate ref) {
    if (match.has("clockunit")) {
      return day(ref);
    }
    String unit = match.value("unit");
    LocalDate then = Units.shift(ref, unit, -amount(match));
    Period period = Units.holding(unit, then);
    if (match.has("over")) {
      return Value.of(
          new Period(LocalDate.MIN, period.isUnit() ? period.to() : then, period.grain()));
    }
    if (match.has("under")) {
      return stretch(ref, -amount(match), unit);
    }
    return isAbout(match) ? Value.of(period).marked("~") : Value.of(period);
  }

  private static Value ahead(Match match, LocalDate ref) {
    String unit = match.value("unit");
    if (match.has("under")) {
      return stretch(ref, amount(match), unit);
    }
    Value value = Value.of(Units.holding(unit, Units.shift(ref, unit, amount(match))));
    return isAbout(match) || match.has("over") ? value.marked("~") : value;
  }

  /** From now to a number of units off, or from there to now. */
  private static Value stretch(LocalDate ref, int by, String unit) {
    LocalDate then = Units.shift(ref, unit, by);
    Grain grain = Units.grain(unit);
    Period a = Period.of(grain, by < 0 ? then : ref);
    Period b = Period.of(grain, by < 0 ? ref : then);
    return Value.of(Period.between(a, b));
  }

  private static Value lasting(Match match, LocalDate ref) {
    String unit = match.value("unit");
    Grain grain = Units.grain(unit);
    LocalDate then = grain.first(Units.shift(ref, unit, -amount(match)));
    Value value = Value.of(new Period(then, LocalDate.MAX, grain));
    boolean about =
        isAbout(match) || match.has("over") || match.has("under") || unit.equals("week");
    return about ? value.marked("~") : value;
  }

  private Value period(String unit, int turn, LocalDate ref, Direction direction) {
    if (unit.equals("weekend")) {
      return Value.of(weekendOf(ref, turn, direction));
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
    return Value.of(weekendOf(ref, match.number("turn", 0), direction));
  }

  private static Period weekendOf(LocalDate ref, int turn, Direction direction) {
    Period here = Units.holding("weekend", ref);
    boolean during = !ref.isBefore(here.from());
    if (turn > 0) {
      return during ? Units.holding("weekend", ref.plusDays(7)) : here;
    }
    boolean back = turn < 0 || !during && direction != Direction.FUTURE;
    return back ? Units.holding("weekend", ref.minusDays(7)) : here;
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

  private static Value sofar(Match match, LocalDate ref) {
    String unit = match.value("unit");
    Period whole = Units.holding(unit, ref);
    Grain grain = unit.equals("year") ? Grain.MONTH : Grain.DAY;
    return Value.of(
        match.number("so", -1) < 0
            ? new Period(whole.from(), grain.last(ref), grain)
            : new Period(grain.first(ref), whole.to(), grain));
  }

  private static Value decade(Match match, LocalDate ref) {
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

  private static Value century(Match match) {
    String roman = match.value("roman").replaceAll("[^0-9]", "");
    int number =
        roman.isEmpty() ? match.number("n", match.number("ordinal", 0)) : Integer.parseInt(roman);
    return number < 11 || number > 21
        ? Value.NONE
        : Value.of(Period.of(Grain.CENTURY, LocalDate.of((number - 1) * CENTURY, 1, 1)));
  }

  private static Value quarter(Match match, LocalDate ref, Direction direction) {
    String unit = match.value("halfname");
    int months = unit.equals("half") ? 6 : 3;
    int ordinal = match.number("ordinal", 0);
    if (ordinal == 0) {
      return Value.of(Units.holding(unit, Units.shift(ref, unit, match.number("turn", 0))));
    }
    if (ordinal * months > NOON) {
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

  private static Value season(Match match, LocalDate ref, Direction direction) {
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

  private static Value holiday(Match match, LocalDate ref, Direction direction) {
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

  private static Value weekOf(Match match, LocalDate ref, Direction direction) {
    Value day = Fields.of(match).resolve(ref, direction);
    List<Value> weeks =
        day.periods().stream().map(p -> Value.of(Units.holding("week", p.from()))).toList();
    return weeks.isEmpty() ? Value.NONE : Value.anyOf(weeks);
  }

  /** Counted from the time told before, which is {@code ref} here. */
  private static Value anchored(Match match, LocalDate ref) {
    if (match.has("anchor")) {
      String[] anchor = match.value("anchor").split(",");
      int by = Integer.parseInt(anchor[0]);
      return Value.of(Units.holding(anchor[1], Units.shift(ref, anchor[1], by)));
    }
    if (match.has("nextday")) {
      DayOfWeek wanted = DayOfWeek.of(match.number("weekday", 1));
      return day(
          ref.with(
              match.number("nextday", 1) > 0
                  ? TemporalAdjusters.next(wanted)
                  : TemporalAdjusters.previous(wanted)));
    }
    String unit = match.value("unit");
    int by = amount(match) * match.number("later", 1);
    Value value = Value.of(Units.holding(unit, Units.shift(ref, unit, by)));
    return match.has("tens") ? value.marked("~") : value;
  }

  /** How fine the time must be that a match counts from. */
  static Grain step(Match match) {
    String anchor = match.value("anchor");
    String unit =
        anchor.isEmpty() ? match.value("unit") : anchor.substring(anchor.indexOf(',') + 1);
    return Units.grain(unit);
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
    return "T"
        + (hour < TEN_YEARS ? "0" : "")
        + hour
        + ":"
        + (minute < TEN_YEARS ? "0" : "")
        + minute;
  }
}
