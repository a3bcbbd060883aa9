package org.selon.engine.time;

import java.time.LocalDate;

/**
 * A stretch of days, with the fineness at which its ends are known; an end can be open.
 *
 * <pre>{@code
 * new Period(2023-04-01, 2023-04-30, MONTH).text()  // "2023-04"
 * new Period(2023-05-03, 2023-05-05, DAY).text()    // "2023-05-03/2023-05-05"
 * }</pre>
 *
 * @param from its first day, {@link LocalDate#MIN} if open
 * @param to its last day, {@link LocalDate#MAX} if open
 * @param grain how fine the ends are
 */
record Period(LocalDate from, LocalDate to, Grain grain) implements Comparable<Period> {

  /** The unit that holds a day. */
  static Period of(Grain grain, LocalDate day) {
    return new Period(grain.first(day), grain.last(day), grain);
  }

  /** From the first day of one to the last of another, in the finer of their grains. */
  static Period between(Period first, Period second) {
    Grain grain = first.grain.compareTo(second.grain) < 0 ? first.grain : second.grain;
    return new Period(first.from, second.to, grain);
  }

  boolean isOpen() {
    return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
  }

  /** Whether it is one day, one month, one year … */
  boolean isUnit() {
    return !isOpen() && grain.first(from).equals(from) && grain.last(from).equals(to);
  }

  /** This in a coarser grain. */
  Period in(Grain coarser) {
    return new Period(
        from.equals(LocalDate.MIN) ? from : coarser.first(from),
        to.equals(LocalDate.MAX) ? to : coarser.last(to),
        coarser);
  }

  /** Written in EDTF. */
  String text() {
    if (isUnit()) {
      return grain.text(from);
    }
    String start = from.equals(LocalDate.MIN) ? ".." : grain.text(from);
    String end = to.equals(LocalDate.MAX) ? ".." : grain.text(to);
    return start + "/" + end;
  }

  @Override
  public int compareTo(Period other) {
    int order = from.compareTo(other.from);
    return order != 0 ? order : to.compareTo(other.to);
  }
}
