package org.selon.engine.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Span;

/** What is EDTF, after the examples of ISO 8601-2 and its rules. */
class EdtfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12",
        "1985-04",
        "1985",
        "1985-04-12T23:20",
        "1984?",
        "2004-06~",
        "201X",
        "20XX",
        "XXXX-12-25",
        "XXXX-03",
        "2001-21",
        "2001-33",
        "2001-41",
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "1985/..",
        "../1985-04",
        "198X/..",
        "2014~/..",
        "[1667,1668,1670..1672]",
        "[1760-01,1760-02,1760-12..]",
        "{1960,1961-12}",
        "XXXX-05-03/XXXX-05-05",
        "XXXX-12-28/XXXX-01-03",
        "2024-02-29"
      })
  void accepts(String text) {
    assertTrue(Edtf.isValid(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1985-4-12",
        "1985-13",
        "1985-02-30",
        "2023-02-29",
        "1985-04-12T25:00",
        "1985-04-12T23:60",
        "1985-04T10:00",
        "85",
        "X985",
        "2X23",
        "2008/1964",
        "../..",
        "/1985",
        "1985/",
        "[1667,1668",
        "[]",
        "{}",
        "[1667,,1668]",
        "{1667]",
        "[1672..1670]",
        "1985-00",
        "1985-04-00",
        "1985-45",
        "jeudi",
        "2001-21-03",
        "1985-04-12 ",
        "~",
        "[..]"
      })
  void refuses(String text) {
    assertFalse(Edtf.isValid(text), text);
  }

  @Test
  void aTimeBearsOnlyEdtf() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Time(new Span(0, 5), "jeudi", "Thursday", "weekday"));
  }
}
