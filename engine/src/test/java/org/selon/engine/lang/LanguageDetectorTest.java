package org.selon.engine.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.engine.text.Language;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.standard();

  @ParameterizedTest
  @MethodSource("paragraphs")
  void tellsTheLanguageOfAParagraphOrHeadline(String code, String text) {
    assertEquals(code, DETECTOR.detect(text).code(), text);
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void doesNotMindHowAccentsAndApostrophesAreWritten(String code, String text) {
    String other = Normalizer.normalize(text, Normalizer.Form.NFD).replace('\'', '\u2019');
    assertEquals(code, DETECTOR.detect(other).code(), text);
    assertEquals(code, DETECTOR.detect(text.replace("\u2019", "'")).code(), text);
  }

  static Stream<Arguments> paragraphs() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                LanguageDetectorTest.class.getResourceAsStream("paragraphs.txt"),
                StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream()
          .map(line -> line.split(" \\| ", 2))
          .map(parts -> Arguments.of(parts[0].equals("-") ? "" : parts[0], parts[1]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Мэр города подал в отставку, Cyrillic script",
    "Ο δήμαρχος παραιτήθηκε, Greek script",
    "استقال رئيس البلدية, Arabic script",
    "市长昨天辞职了, Han script",
    "시장이 어제 사임했다, Hangul script",
  })
  void namesTheScriptOfTextsInOtherLetters(String text, String name) {
    assertEquals(new LanguageGuess("", name), DETECTOR.detect(text));
  }

  @Test
  void namesWhatItDoesNotRead() {
    LanguageGuess guess = DETECTOR.detect("El alcalde dijo que no hay más dinero.");
    assertEquals("Spanish", guess.name());
    assertEquals(Optional.empty(), guess.language());
    assertEquals(Optional.of(Language.FRENCH), DETECTOR.detect("La maire a dit oui.").language());
  }

  @Test
  void looksAtAllOfALongText() {
    String foreign = "Le maire a dit que les élus ont voté pour la digue. ".repeat(60);
    String text = foreign + "The mayor said that the council had voted. ".repeat(200_000);
    assertEquals("en", DETECTOR.detect(text).code());
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals(LanguageGuess.NONE, DETECTOR.detect(""));
    assertEquals(LanguageGuess.NONE, DETECTOR.detect(" \n’’' "));
  }
}
