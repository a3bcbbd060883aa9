package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Language;
import org.selon.engine.time.Edtf;

class EdtfWordsTest {

  /** A value and what it is called in English and in French. */
  record Row(String edtf, String english, String french) {

    @Override
    public String toString() {
      return edtf;
    }
  }

  static Stream<Row> table() throws IOException {
    try (InputStream bytes = EdtfWordsTest.class.getResourceAsStream("/edtf-words.txt")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" *\\| *")))
          .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2)));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void saysInPlainWords(Row row) {
    assertTrue(Edtf.isValid(row.edtf()), row.edtf());
    assertEquals(row.english(), words(Language.ENGLISH, row.edtf()));
    assertEquals(row.french(), words(Language.FRENCH, row.edtf()));
  }

  /** The words, with plain spaces for those that do not break. */
  private static String words(Language language, String edtf) {
    return new EdtfWords(Messages.in(language)).of(edtf).replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021-13", "soon", "[", "[]", "{2021,}x", "2021/", "/", "../..", "2021-02-30"})
  void whatIsNoDateStaysAsItStands(String text) {
    assertEquals(text, words(Language.ENGLISH, text));
    assertEquals(text, words(Language.FRENCH, text));
  }

  @Test
  void aTimeOfPublicationIsToldWithoutItsZone() {
    assertEquals("13 February 2021, 18:02", words(Language.ENGLISH, "2021-02-13T18:02:09+01:00"));
    assertEquals("13 février 2021, 18 h 02", words(Language.FRENCH, "2021-02-13T18:02:09Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-07-06             | 2023-07-06 | 2023-07-06",
        "2024-02                | 2024-02-01 | 2024-02-29",
        "2023-24                | 2023-12-01 | 2024-02-29",
        "2023-36                | 2023-10-01 | 2023-12-31",
        "2023-40                | 2023-01-01 | 2023-06-30",
        "199X                   | 1990-01-01 | 1999-12-31",
        "2021/2023-05           | 2021-01-01 | 2023-05-31",
        "2022-02/..             | 2022-02-01 | 2022-02-01",
        "../2022-02             | 2022-02-28 | 2022-02-28",
        "[2023-06-29,2023-07-27]| 2023-06-29 | 2023-07-27",
      })
  void valuesHaveTheirPlaceInTime(String edtf, LocalDate first, LocalDate last) {
    EdtfValue value = EdtfValue.of(edtf).orElseThrow();
    assertTrue(value.isPlaced());
    assertEquals(first, value.first());
    assertEquals(last, value.last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX", "XXXX-03", "XXXX-03-03/XXXX-03-05", "[XXXX-03-03,XXXX-03-04]"})
  void aValueWithoutAYearHasNone(String edtf) {
    assertFalse(EdtfValue.of(edtf).orElseThrow().isPlaced());
  }
}
