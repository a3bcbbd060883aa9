package org.selon.engine.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What an expression means: one period, one of several, or all of several.
 *
 * @param periods in order of time; none where nothing is known
 * @param all whether all are meant rather than one of them
 * @param mark {@code "~"} for about, {@code "?"} where the text contradicts itself, else empty
 * @param clock time of day ({@code T18:02}) or empty
 */
record Value(List<Period> periods, boolean all, String mark, String clock) {

  static final Value NONE = new Value(List.of(), false, "", "");

  Value {
    periods = List.copyOf(periods);
  }

  static Value of(Period period) {
    return new Value(List.of(period), false, "", "");
  }

  Value marked(String other) {
    return new Value(periods, all, other, clock);
  }

  Value at(String time) {
    return new Value(periods, all, mark, time);
  }

  boolean isNone() {
    return periods.isEmpty();
  }

  /** Any one of these values; none where one of them is none. */
  static Value anyOf(List<Value> values) {
    TreeSet<Period> periods = new TreeSet<>();
    for (Value value : values) {
      if (value.isNone()) {
        return NONE;
      }
      periods.addAll(value.periods);
    }
    Value first = values.get(0);
    boolean same = values.stream().allMatch(first::equals);
    return same ? first : new Value(new ArrayList<>(periods), false, first.mark, first.clock);
  }

  /** The one of two values that lies nearer to a day, the earlier if neither does. */
  static Value nearer(Value past, Value future, LocalDate day) {
    if (past.isNone() || future.isNone()) {
      return NONE;
    }
    long back = ChronoUnit.DAYS.between(past.periods.get(0).to(), day);
    long ahead = ChronoUnit.DAYS.between(day, future.periods.get(0).from());
    return ahead < back ? future : past;
  }

  /** Written in EDTF, empty where nothing is known. */
  String text() {
    if (periods.isEmpty()) {
      return "";
    }
    if (periods.size() == 1) {
      return single(periods.get(0));
    }
    if (periods.stream().anyMatch(Period::isOpen)) {
      return open();
    }
    Grain grain = periods.get(0).grain();
    boolean units = periods.stream().allMatch(p -> p.isUnit() && p.grain() == grain);
    if (!units) {
      return hull();
    }
    List<String> texts = periods.stream().map(Period::text).toList();
    if (all) {
      return "{" + String.join(",", texts) + "}";
    }
    return adjoin()
        ? "[" + texts.get(0) + ".." + last(texts) + "]"
        : "[" + String.join(",", texts) + "]";
  }

  private String single(Period period) {
    String text = period.text();
    boolean day = period.isUnit() && period.grain() == Grain.DAY;
    if (day && !clock.isEmpty()) {
      return text + clock;
    }
    if (mark.isEmpty()) {
      return text;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? text + mark
        : qualify(text.substring(0, slash)) + "/" + qualify(text.substring(slash + 1));
  }

  private String qualify(String end) {
    return end.equals("..") ? end : end + mark;
  }

  /** Whether more than two units follow one another without a gap. */
  private boolean adjoin() {
    for (int i = 1; i < periods.size(); i++) {
      if (!periods.get(i).from().equals(periods.get(i - 1).to().plusDays(1))) {
        return false;
      }
    }
    return periods.size() > 2 && periods.get(0).grain().compareTo(Grain.DECADE) < 0;
  }

  /** Stretches that differ: one of the days, months or years that they reach over. */
  private String hull() {
    Grain grain = Grain.DAY;
    for (Grain each : List.of(Grain.YEAR, Grain.MONTH)) {
      if (periods.stream().allMatch(p -> p.grain() == each)) {
        grain = each;
      }
    }
    Period first = periods.get(0);
    Period last = periods.stream().reduce((a, b) -> a.to().isAfter(b.to()) ? a : b).orElse(first);
    return "[" + grain.text(first.from()) + ".." + grain.text(last.to()) + "]";
  }

  /** Open stretches that differ: as coarse as it takes for them to be one. */
  private String open() {
    for (Grain grain : List.of(Grain.MONTH, Grain.YEAR)) {
      List<String> texts = periods.stream().map(p -> p.in(grain).text()).distinct().toList();
      if (texts.size() == 1) {
        return texts.get(0);
      }
    }
    return "";
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }
}
