package org.selon.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes intervals and enumerations, whose parts lend one another month and year.
 *
 * <pre>{@code
 * "du 28 décembre au 3 janvier 2021"  →  2020-12-28/2021-01-03
 * "les 3 et 4 mai 2021"               →  {2021-05-03,2021-05-04}
 * }</pre>
 */
final class Ranges {

  private static final int HUNDRED = 100;

  private Ranges() {}

  static Value range(Resolver resolver, Match match, LocalDate ref, Direction direction) {
    List<Match> ends = match.inner();
    if (ends.size() == 2 && !(isFields(ends.get(0)) && isFields(ends.get(1)))) {
      Value from = resolver.resolve(ends.get(0), ref, direction);
      Value to = resolver.resolve(ends.get(1), ref, direction);
      return from.periods().size() == 1 && to.periods().size() == 1
          ? ordered(from.periods().get(0), to.periods().get(0))
          : Value.NONE;
    }
    List<Fields> fields = ends(match);
    return between(fields.get(0), fields.get(1), ref, direction);
  }

  /** The two ends of a range that is written without inner expressions, or with them. */
  static List<Fields> ends(Match match) {
    List<Match> inner = match.inner();
    if (inner.size() == 2 && !inner.get(0).rule().equals("dd")) {
      return List.of(Fields.of(inner.get(0)), Fields.of(inner.get(1)));
    }
    List<Match.Part> first = new ArrayList<>();
    List<Match.Part> second = new ArrayList<>();
    boolean after = false;
    for (Match.Part part : match.parts()) {
      boolean joint =
          part instanceof Match.Leaf leaf
              && (leaf.name().equals("to")
                  || leaf.name().equals("dash")
                  || leaf.name().equals("and")
                  || leaf.name().equals("or"));
      after |= joint;
      (after ? second : first).add(part);
    }
    Match a = new Match("first", match.first(), match.end(), first);
    Match b = new Match("point", match.first(), match.end(), second);
    return List.of(Fields.of(a), shortYear(Fields.of(a), b));
  }

  /** The second end; {@code 2019-21} has two digits of its year only. */
  private static Fields shortYear(Fields first, Match second) {
    Fields fields = Fields.of(second);
    if (fields.isEmpty() && second.has("yy") && first.year() > 0) {
      return fields.inYear(first.year() / HUNDRED * HUNDRED + second.number("yy", 0));
    }
    return fields;
  }

  private static boolean isFields(Match match) {
    if (match.has("iso") || match.has("slashed") || match.has("unit")) {
      return false;
    }
    List<Match> inner = match.inner();
    return inner.isEmpty()
        ? !Fields.of(match).isEmpty()
        : inner.stream().allMatch(m -> isPlain(m) || isFields(m));
  }

  private static boolean isPlain(Match match) {
    return match.rule().equals("dd") || match.rule().equals("relyear");
  }

  static Value between(Fields first, Fields second, LocalDate ref, Direction direction) {
    boolean open = direction == Direction.EITHER || direction == Direction.NEAREST;
    if (open && !first.hasYear() && !second.hasYear()) {
      return Value.nearer(
          between(first, second, ref, Direction.PAST),
          between(first, second, ref, Direction.FUTURE),
          ref);
    }
    Fields a = first.completedBy(second);
    Fields b = second.completedBy(first);
    if (a.hasYear() || b.hasYear()) {
      Value end = b.resolve(ref, direction);
      Value start = a.resolve(ref, direction);
      if (start.isNone() || end.isNone()) {
        return Value.NONE;
      }
      boolean crossed = start.periods().get(0).compareTo(end.periods().get(0)) > 0;
      if (crossed && !first.hasYear()) {
        start = a.inYear(end.periods().get(0).from().getYear() - 1).resolve(ref, direction);
      } else if (crossed && !second.hasYear()) {
        end = b.inYear(start.periods().get(0).from().getYear() + 1).resolve(ref, direction);
      }
      return joined(start, end);
    }
    Value start = a.resolve(ref, direction);
    if (start.isNone()) {
      return start;
    }
    return joined(start, b.resolve(start.periods().get(0).from(), Direction.FUTURE));
  }

  private static Value joined(Value start, Value end) {
    if (start.periods().size() != 1 || end.periods().size() != 1) {
      return Value.NONE;
    }
    Value value = ordered(start.periods().get(0), end.periods().get(0));
    return start.mark().isEmpty() && end.mark().isEmpty() ? value : value.marked("?");
  }

  private static Value ordered(Period from, Period to) {
    return from.from().isAfter(to.to()) || from.isOpen() || to.isOpen()
        ? Value.NONE
        : Value.of(Period.between(from, to));
  }

  /** The night from one day to the next. */
  static Value night(Match match, LocalDate ref, Direction direction) {
    List<Fields> ends = ends(match);
    Fields a = ends.get(0);
    Fields b = ends.get(1);
    if (a.day() == 0 && b.day() == 0) {
      boolean future = direction == Direction.FUTURE;
      DayOfWeek last = DayOfWeek.of(b.weekday());
      LocalDate end =
          ref.with(future ? TemporalAdjusters.next(last) : TemporalAdjusters.previousOrSame(last));
      LocalDate start = end.with(TemporalAdjusters.previous(DayOfWeek.of(a.weekday())));
      return Value.of(new Period(start, end, Grain.DAY));
    }
    return between(a, b, ref, direction);
  }

  static Value pair(Resolver resolver, Match match, LocalDate ref, Direction direction) {
    boolean all = !match.has("or");
    List<Value> values = new ArrayList<>();
    List<Match> inner = match.inner();
    boolean plain = inner.stream().allMatch(Ranges::isFields) && inner.size() != 1;
    if (inner.isEmpty() || plain && inner.size() == 2) {
      List<Fields> ends = ends(match);
      Fields a = ends.get(0).completedBy(ends.get(1));
      Fields b = ends.get(1).completedBy(ends.get(0));
      values.add(a.resolve(ref, direction));
      values.add(b.resolve(ref, direction));
    } else {
      Fields last = Fields.of(inner.get(inner.size() - 1));
      for (Match each : inner) {
        values.add(
            plain
                ? Fields.of(each).completedBy(last).resolve(ref, direction)
                : resolver.resolve(each, ref, direction));
      }
    }
    Value any = Value.anyOf(values);
    return new Value(any.periods(), all, "", "");
  }
}
