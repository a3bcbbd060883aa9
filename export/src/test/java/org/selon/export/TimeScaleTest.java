package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static TimeScale scale(String... values) {
    return new TimeScale(
        Stream.of(values).map(value -> EdtfValue.of(value).orElseThrow()).toList());
  }

  @Test
  void beginsWithTheFirstDateAndEndsWithTheLast() {
    TimeScale scale = scale("2023-07", "[2023-06-29,2023-07-06]", "1962");
    assertEquals(0, scale.at(LocalDate.of(1962, 1, 1)));
    assertEquals(100, scale.at(LocalDate.of(2023, 8, 1)));
    assertEquals(0, scale.at(LocalDate.of(1900, 1, 1)));
    assertEquals(100, scale.at(LocalDate.of(2100, 1, 1)));
  }

  @Test
  void keepsTheOrderOfAllDays() {
    TimeScale scale = scale("2023-07", "2021-05-03/2022-02", "199X", "2023-07-06");
    double before = -1;
    for (LocalDate day = LocalDate.of(1990, 1, 1);
        day.isBefore(LocalDate.of(2023, 8, 1));
        day = day.plusDays(1)) {
      double place = scale.at(day);
      assertTrue(place > before, day + " at " + place + " after " + before);
      before = place;
    }
  }

  @Test
  void daysOfOneWeekStayApartBesideACentury() {
    TimeScale scale = scale("1923", "2023-07-03", "2023-07-06");
    double apart = scale.at(LocalDate.of(2023, 7, 6)) - scale.at(LocalDate.of(2023, 7, 3));
    assertTrue(apart > 5, "apart by " + apart);
  }

  @Test
  void oneDayTakesTheWholeLine() {
    TimeScale scale = scale("2023-07-03");
    assertEquals(0, scale.at(LocalDate.of(2023, 7, 3)));
    assertEquals(100, scale.at(LocalDate.of(2023, 7, 4)));
  }

  @Test
  void asksForValuesThatAreOnTheLine() {
    assertThrows(IllegalArgumentException.class, () -> scale("XXXX-03-03"));
    assertEquals(2, List.of("2022/..", "../2021").stream().map(TimeScaleTest::scale).count());
  }
}
