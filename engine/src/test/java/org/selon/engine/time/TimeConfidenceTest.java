package org.selon.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** How sure a date is said to be: the more it leans on what is outside of it, the less. */
class TimeConfidenceTest {

  private static Map<String, Double> read(String published, String text) {
    Map<String, Double> found = new LinkedHashMap<>();
    Document document = Document.of("a", Language.FRENCH, text).withPublished(published);
    Engine.standard()
        .analyze(document)
        .times()
        .forEach(time -> found.put(time.words(), time.confidence()));
    return found;
  }

  @Test
  void explicitIsSurerThanCountedAndTodayIsNot() {
    Map<String, Double> times =
        read(
            "2023-07-14",
            "Le pont a fermé le 3 juin 2012. La maire est partie jeudi. Elle a fini hier."
                + " Aujourd'hui, elle se tait. Tout reprendra en août.");
    assertEquals(5, times.size(), times.toString());
    double explicit = times.get("le 3 juin 2012");
    double weekday = times.get("jeudi");
    double today = times.get("Aujourd'hui");
    double month = times.get("en août");
    assertTrue(explicit > weekday && weekday > today && today > month, times.toString());
    assertTrue(times.get("hier") > today, times.toString());
  }

  @Test
  void whatIsLeftOpenIsASortOfItsOwn() {
    double dated = read("2023-07-14", "La maire est partie jeudi.").get("jeudi");
    double open = read("", "La maire est partie jeudi.").get("jeudi");
    assertTrue(open < dated, open + " " + dated);
  }
}
