package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.text.Span;

class ColumnsTest {

  private static List<String> lines(String text, int width) {
    return Columns.lines(text, width).stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "été, 3",
    "e\u0301te\u0301, 3",
    "海辺, 4",
    "a\u200Bb, 2",
    "🚢, 2",
    "❤\uFE0F, 2",
    "👩‍🚀, 2"
  })
  void countsWhatAReaderSees(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void breaksAtSpacesOnly() {
    assertEquals(List.of("La digue", "tiendra"), lines("La digue tiendra", 10));
    assertEquals(List.of("La", "digue\u00a0tiendra"), lines("La digue\u00a0tiendra", 14));
    assertEquals(List.of("il dit", "«\u202foui\u202f»"), lines("il dit «\u202foui\u202f»", 9));
  }

  @Test
  void neverLeavesAGuillemetOrHighPunctuationAlone() {
    assertEquals(List.of("il dit", "« oui »"), lines("il dit « oui »", 9));
    assertEquals(List.of("et", "lui :", "non"), lines("et lui : non", 6));
  }

  @Test
  void cutsOnlyWhatIsWiderThanTheLine() {
    assertEquals(List.of("abcd", "efgh", "i j"), lines("abcdefghi j", 4));
    assertEquals(List.of("海辺", "の"), lines("海辺の", 5));
    assertEquals(List.of("e\u0301e\u0301", "e\u0301"), lines("e\u0301e\u0301e\u0301", 2));
  }

  @Test
  void noLineIsTooWideAndNoWordIsLost() {
    long seed = Long.getLong("seed", 5L);
    Random random = new Random(seed);
    String[] pieces = {
      "a", "été", " ", "  ", "海", "«\u202fb\u202f»", "🚢", " : ", "-", "e\u0301", "\u00a0"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        built.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = built.toString();
      int width = 2 + random.nextInt(12);
      StringBuilder kept = new StringBuilder();
      for (Span line : Columns.lines(text, width)) {
        assertTrue(Columns.of(line.in(text)) <= width, "-Dseed=" + seed + " " + text);
        kept.append(line.in(text));
      }
      assertEquals(text.replace(" ", ""), kept.toString().replace(" ", ""), "-Dseed=" + seed);
    }
  }

  @Test
  void takesAwayWhatCommandsATerminal() {
    assertEquals("a\uFFFD[2Jb c", Columns.printable("a\u001b[2Jb\nc"));
  }
}
