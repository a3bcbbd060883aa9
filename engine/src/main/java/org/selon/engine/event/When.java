package org.selon.engine.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days from the first to the last that a date may mean.
 *
 * <pre>{@code
 * When.of("2018-23")  →  2018-09-01 to 2018-11-30, an autumn
 * }</pre>
 */
record When(LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  /** The days of a date in EDTF; none of one that is open or of an unknown year. */
  static Optional<When> of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return date(edtf);
    }
    Optional<When> from = date(edtf.substring(0, slash));
    Optional<When> to = date(edtf.substring(slash + 1));
    return from.flatMap(f -> to.map(t -> new When(f.first, t.last)));
  }

  private static Optional<When> date(String edtf) {
    String date = edtf.replaceAll("T.*|[~?%]", "");
    if (!date.matches("\\d{4}(-\\d{2}){0,2}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.substring(0, YEAR));
    if (date.length() == YEAR) {
      return Optional.of(new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    int month = Integer.parseInt(date.substring(YEAR + 1, MONTH));
    if (month >= SPRING && month <= WINTER) {
      LocalDate first = LocalDate.of(year, 3 * (month - SPRING) + 3, 1);
      return Optional.of(new When(first, first.plusMonths(3).minusDays(1)));
    }
    try {
      if (date.length() == DAY) {
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.substring(MONTH + 1)));
        return Optional.of(new When(day, day));
      }
      YearMonth whole = YearMonth.of(year, month);
      return Optional.of(new When(whole.atDay(1), whole.atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty(); // a quarter, half a year
    }
  }

  /** Whether some day belongs to both. */
  boolean meets(When other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether it has fewer days, none of them outside the other. */
  boolean isWithin(When other) {
    return !first.isBefore(other.first) && !last.isAfter(other.last) && !equals(other);
  }
}
