package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 84 | 0 | 0 of 84 articles",
        "12 | 84 | 0.5 | 12 of 84 articles, 24 a second, 3 s left",
        "1 | 200 | 4 | 1 of 200 articles, 15 a minute, 13 min 16 s left",
        "84 | 84 | 2 | 84 of 84 articles, 42 a second, 0 s left",
      })
  void saysHowFarHowFastHowLong(int done, int total, double seconds, String line) {
    assertEquals(line, Progress.line(done, total, seconds));
  }
}
