package org.selon.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.engine.text.Language;
import org.selon.eval.Marked;
import org.selon.eval.gold.DataSet;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.reading.SetReader;

/** Reports over small articles that the engine reads here. */
class ReportTest {

  private static final String RIGHT =
      "<s1 direct>« La digue tiendra »</s>, a <c1>affirmé</c> <q1 Odile Marchand>Odile Marchand</q>.\n";

  /** Nothing attributes here, so that what is annotated is missed. */
  private static final String MISSED =
      "<s2 indirect>Le héron cendré</s> <c2>passe</c> <q2 Bastien>Bastien</q>.\n";

  @TempDir private Path folder;

  private static MeasuredSet measure(String place, int articles) throws Exception {
    DataSet set = new DataSet("essai", Language.FRENCH, place, "-", "made up for a test");
    List<GoldArticle> gold = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      gold.add(Marked.of("a" + i, RIGHT + MISSED));
    }
    return MeasuredSet.of(set, new SetReader().read(new GoldSet("essai", Language.FRENCH, gold)));
  }

  @Test
  void wordsAreQuotedFromOwnArticlesOnly() throws Exception {
    String own = QualityReport.text(Language.FRENCH, List.of(measure("eval/gold/fr", 1)), "", "");
    assertTrue(own.contains("| detection | 100.0 | 50.0 | 66.7 |"), own);
    assertTrue(own.contains("missed: a0 48–63") && own.contains("Le héron cendré"), own);
    String others =
        QualityReport.text(Language.FRENCH, List.of(measure("SHARED/gold", 60)), "", "");
    assertTrue(others.contains("missed: a0 48–63"), others);
    assertFalse(others.contains("héron") || others.contains("Marchand"), others);
    assertTrue(others.contains("| fr.incise |"), others);
    assertTrue(others.contains("| detection, F1 | 66.7 | 66.7 |"), others);
  }

  @Test
  void floorsTellWhatIsBelow() throws Exception {
    Path file = folder.resolve("floors.tsv");
    Files.writeString(
        file, "# comment\nessai\tdetection\t60\nessai\texact\t70.5\nother\texact\t99\n");
    Floors floors = new Floors(file);
    String text = floors.check(measure("SHARED/gold", 2));
    assertTrue(text.contains("detection  F1  66.7   floor  60.0   ok"), text);
    assertTrue(text.contains("exact      F1  66.7   floor  70.5   BELOW"), text);
    assertEquals(1, floors.broken());
  }

  @Test
  void aLineThatIsNoFloorIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("floors.tsv"), "essai\tdetection\tmuch\n");
    assertTrue(
        assertThrows(IOException.class, () -> new Floors(file)).getMessage().contains("much"));
  }

  @Test
  void figuresOfTheReadmeAreWrittenBetweenTheirMarks() throws Exception {
    String page = "before\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nafter\n";
    String table = ReadmeFigures.accuracy(List.of(measure("SHARED/gold", 1)));
    String renewed = ReadmeFigures.renew(page, "accuracy", table);
    assertTrue(renewed.startsWith("before\n<!-- accuracy -->\n| set |"), renewed);
    assertTrue(
        renewed.contains("| `essai` | french | 2 | 66.7 | 66.7 | 66.7 | 66.7 | 100.0 |"), renewed);
    assertTrue(renewed.endsWith("\n<!-- /accuracy -->\nafter\n"), renewed);
    assertEquals(renewed, ReadmeFigures.renew(renewed, "accuracy", table));
    assertThrows(IllegalArgumentException.class, () -> ReadmeFigures.renew(page, "speed", table));
  }
}
