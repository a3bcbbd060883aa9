package org.selon.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.text.Language;

/** Expressions that another tagger is known to get wrong, by the number of its issue. */
class KnownFailuresTest {

  @Test
  void heidelTime35aFrenchIntervalIsOneExpression() {
    assertEquals(
        List.of("Du lundi 21 au vendredi 25 décembre = 2020-12-21/2020-12-25"),
        read(
            Language.FRENCH,
            "2021-01-08",
            "Du lundi 21 au vendredi 25 décembre, la piscine était fermée."));
  }

  @Test
  void heidelTime35anIntervalOverTwoMonthsIsOneExpression() {
    assertEquals(
        List.of("du mercredi 30 novembre au vendredi 2 décembre = 2022-11-30/2022-12-02"),
        read(
            Language.FRENCH,
            "2022-12-05",
            "Le pont a fermé du mercredi 30 novembre au vendredi 2 décembre."));
  }

  @Test
  void heidelTime43aYearDoesNotSwallowTheNumbersAround() {
    assertEquals(
        List.of("le 5 janvier 1882 = 1882-01-05"),
        read(Language.FRENCH, "2021-01-08", "Les 28 élus ont signé le 5 janvier 1882."));
  }

  @Test
  void lateTuesdayIsTuesday() {
    assertEquals(
        List.of("late Tuesday = 2024-06-04"),
        read(Language.ENGLISH, "2024-06-06", "The council voted late Tuesday to sell the mill."));
  }

  @Test
  void vagueWordsKeepTheirVagueness() {
    assertEquals(
        List.of("fin mars = 2024-03-21/2024-03-31", "au cours du week-end = 2024-06-01/2024-06-02"),
        read(
            Language.FRENCH, "2024-06-06", "Élu fin mars, il a démissionné au cours du week-end."));
    assertEquals(
        List.of("early 2025 = 2025-01/2025-04"),
        read(Language.ENGLISH, "2024-06-06", "The mill will open by early 2025."));
  }

  private static List<String> read(Language language, String published, String text) {
    return TimeReading.read(language, published, text).stream()
        .map(time -> time.words() + " = " + time.edtf())
        .toList();
  }
}
