package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-12             | 20240312 | 20240312",
        "2024-03-12T18:02+01:00 | 20240312 | 20240312",
        "2024-02                | 20240201 | 20240229",
        "2023                   | 20230101 | 20231231",
        "199X                   | 19900101 | 19991231",
        "2024-21                | 20240301 | 20240531",
        "2024-34                | 20240401 | 20240630",
        "2024-41                | 20240701 | 20241231",
        "2023-07~               | 20230701 | 20230731",
        "2023-12-28/2024-01-03  | 20231228 | 20240103",
        "[2024-03-05,2024-03-12] | 20240305 | 20240312",
        "{2024-05-03,2024-04-01} | 20240401 | 20240503",
        "../2024-03-12          | 0        | 20240312",
        "2024-03-12/..          | 20240312 | 99999999",
      })
  void boundsWhatADateMayMean(String edtf, int first, int last) {
    assertEquals(Optional.of(new Days(first, last)), Days.of(edtf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XXXX-03-05", "lundi", "XXXX"})
  void whatHasNoPlaceOnALineOfTimeHasNoBounds(String edtf) {
    assertTrue(Days.of(edtf).isEmpty());
  }
}
