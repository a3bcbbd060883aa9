package org.selon.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Band;
import org.selon.engine.analysis.Statement;
import org.selon.engine.analysis.Traits;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** How sure a statement is said to be, and by what. */
class ConfidenceTest {

  private static List<Statement> read(String text) {
    return Engine.standard().analyze(Document.of("a", Language.FRENCH, text)).statements();
  }

  @Test
  void traitsAreToldInWords() {
    Statement statement = read("« La digue tiendra », a affirmé la maire.").get(0);
    assertEquals(
        List.of("rule incise", "language fr", "type direct", "source beside cue"),
        Traits.of(statement));
  }

  @Test
  void aStatementWithinAnotherIsLessSure() {
    List<Statement> two =
        read("La maire a affirmé que le préfet avait promis que la route rouvrirait lundi.");
    assertEquals(2, two.size());
    assertTrue(Traits.of(two.get(1)).contains("within another statement"));
    assertTrue(two.get(1).confidence() < two.get(0).confidence());
  }

  @Test
  void bandsCoverAllProbabilities() {
    assertEquals(Band.UNSURE, Band.of(0));
    assertEquals(Band.UNSURE, Band.of(0.79));
    assertEquals(Band.LIKELY, Band.of(0.8));
    assertEquals(Band.ESTABLISHED, Band.of(0.9));
    assertEquals(Band.ESTABLISHED, Band.of(1));
    assertThrows(IllegalArgumentException.class, () -> Band.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Band.of(1.1));
  }
}
