package org.selon.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where days lie on a line from 0 to 100 on which a news article fits: yesterday and years ago.
 *
 * <p>Order is kept and lengths are not: each stretch between two dates that are told is as long as
 * the logarithm of its days, so that the days of one week stay apart beside a year long past.
 */
final class TimeScale {

  private static final double WIDTH = 100;

  private final NavigableMap<LocalDate, Double> places = new TreeMap<>();

  /**
   * A line for these values.
   *
   * @throws IllegalArgumentException if there are none, or one is not placed
   */
  TimeScale(List<EdtfValue> values) {
    TreeSet<LocalDate> bounds = new TreeSet<>();
    for (EdtfValue value : values) {
      if (!value.isPlaced()) {
        throw new IllegalArgumentException("not on a line of time: " + value);
      }
      for (EdtfValue.Stretch part : value.parts()) {
        bounds.add(part.first());
        bounds.add(part.last().plusDays(1));
      }
    }
    double sum = 0;
    LocalDate before = bounds.first();
    for (LocalDate bound : bounds) {
      sum += Math.log1p(ChronoUnit.DAYS.between(before, bound));
      places.put(bound, sum);
      before = bound;
    }
    double whole = sum;
    places.replaceAll((day, place) -> place / whole * WIDTH);
  }

  /** Where a day begins; one beyond the line lies at its end. */
  double at(LocalDate day) {
    LocalDate low = places.floorKey(day);
    LocalDate high = places.ceilingKey(day);
    if (low == null || high == null) {
      return low == null ? 0 : WIDTH;
    }
    if (low.equals(high)) {
      return places.get(low);
    }
    double share = (double) ChronoUnit.DAYS.between(low, day) / ChronoUnit.DAYS.between(low, high);
    return places.get(low) + share * (places.get(high) - places.get(low));
  }
}
