package org.selon.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.engine.text.Language;
import org.selon.eval.Marked;
import org.selon.eval.gold.DataSet;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.reading.SetReader;

/** The suites of hard cases: their table, and that the engine holds its floors on each of them. */
class SuitesTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

  private static final String RIGHT =
      "<s1 direct>« La digue tiendra »</s>, a <c1>affirmé</c> <q1 Odile Marchand>Odile Marchand</q>.\n";

  private static final String SILENT = "Le héron affirme son autorité sur l'étang.\n";

  /** Nothing attributes here, so that what is annotated is missed. */
  private static final String MISSED =
      "<s1 indirect>Le héron cendré</s> <c1>passe</c> <q1 Bastien>Bastien</q>.\n";

  @TempDir private Path folder;

  private static MeasuredSet measure(String place) throws Exception {
    DataSet set = new DataSet("cas", Language.FRENCH, place, "-", "made up for a test");
    List<GoldArticle> gold =
        List.of(
            Marked.of("echo-01", RIGHT),
            Marked.of("echo-02", MISSED),
            Marked.of("echo-03", SILENT),
            Marked.of("incise-01", RIGHT));
    return MeasuredSet.of(set, new SetReader().read(new GoldSet("cas", Language.FRENCH, gold)));
  }

  @Test
  void eachSuiteHasItsRow() throws Exception {
    String table = new Suites(measure("eval/gold/suites/fr")).table();
    assertTrue(table.contains("| echo | 3 | 2 | 2 | 1 | 66.7 | 66.7 | 66.7 | 66.7 |"), table);
    assertTrue(table.contains("| incise | 1 | 1 | 1 | 1 | 100.0 | 100.0 | 100.0 | 100.0 |"), table);
    assertTrue(table.contains("| **all** | 4 | 3 | 3 | 2 | 80.0 | 80.0 | 80.0 | 80.0 |"), table);
    assertEquals("", new Suites(measure("eval/gold/fr")).table());
  }

  @Test
  void everyErrorIsTold() throws Exception {
    String text = new Suites(measure("eval/gold/suites/fr")).text();
    assertTrue(text.contains("- missed: echo-02 0–15:\n  [Bastien] passe | Le héron"), text);
    assertEquals(1, text.lines().filter(line -> line.startsWith("- ")).count(), text);
  }

  @Test
  void aSuiteHasFloorsOfItsOwn() throws Exception {
    Path file = folder.resolve("floors.tsv");
    Files.writeString(
        file, "cas\texact\t60\ncas/echo\tdetection\t70\ncas/incise\tdetection\t100\n");
    Floors floors = new Floors(file);
    String text = floors.check(measure("eval/gold/suites/fr"));
    assertTrue(text.contains("  detection  F1  66.7   floor  70.0   BELOW echo\n"), text);
    assertTrue(text.contains("  detection  F1 100.0   floor 100.0   ok    incise\n"), text);
    assertEquals(1, floors.broken(), text);
  }

  @Test
  void theEngineHoldsTheFloorsOfItsSuites() throws Exception {
    Floors floors = new Floors(PROJECT.resolve("eval/floors.tsv"));
    StringBuilder text = new StringBuilder();
    for (MeasuredSet each : suites()) {
      text.append(floors.check(each));
    }
    assertEquals(0, floors.broken(), text::toString);
  }

  @Test
  void thePageNamesEverySuite() throws Exception {
    String page = Files.readString(PROJECT.resolve("eval/gold/suites/README.md"));
    List<String> named =
        Pattern.compile("(?m)^\\| ([a-z-]*[a-z]) \\|")
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .filter(name -> !name.equals("suite"))
            .toList();
    for (MeasuredSet each : suites()) {
      assertEquals(named, List.copyOf(new Suites(each).byName().keySet()), each.set().name());
    }
  }

  private static List<MeasuredSet> suites() throws Exception {
    List<MeasuredSet> suites = new ArrayList<>();
    SetReader reader = new SetReader();
    for (DataSet set : DataSet.all(PROJECT)) {
      if (set.hasSuites()) {
        suites.add(MeasuredSet.of(set, reader.read(set.read(PROJECT, PROJECT))));
      }
    }
    assertEquals(2, suites.size());
    return suites;
  }
}
