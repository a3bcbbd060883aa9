package org.selon.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.eval.gold.DataSet;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.gold.Relation;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.reading.SetReader;
import org.selon.eval.score.Comparison;
import org.selon.eval.score.Figure;
import org.selon.eval.score.Score;
import org.selon.export.AnalysisWriter;
import org.selon.export.Format;
import org.selon.export.WriterOptions;

/** The figures are those of the scoring script that belongs to the annotated articles. */
class ScoreParityTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
  private static final Path SHARED = PROJECT.resolveSibling("shared");
  private static final Path SCRIPT = SHARED.resolve("gold/score.py");

  @TempDir private Path folder;

  @BeforeAll
  static void needsTheScript() {
    assumeTrue(Files.exists(SCRIPT), "SKIPPED: no annotated articles and no " + SCRIPT);
    assumeTrue(hasPython(), "SKIPPED: no python3 to run " + SCRIPT);
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void figuresOfEverySetAreThoseOfTheScript() throws Exception {
    List<String> seen = new ArrayList<>();
    for (DataSet set : DataSet.all(PROJECT)) {
      if (!set.isOwn()) {
        GoldSet gold = set.read(PROJECT, SHARED);
        List<ReadArticle> read = new SetReader().read(gold);
        Score score = Score.of(read.stream().map(ReadArticle::comparison).toList());
        compare(set.name(), score, script(set.path(PROJECT, SHARED), read));
        seen.add(set.name());
      }
    }
    assertEquals(List.of("fr-dev", "seed", "en-dev", "polnear-dev"), seen);
  }

  @Test
  void annotationComparedWithItselfIsAllRight() throws Exception {
    GoldSet gold =
        GoldSet.read(
            "fr-dev", DataSet.all(PROJECT).get(0).language(), SHARED.resolve("gold/fr-dev"));
    List<Comparison> same = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      same.add(Comparison.of(article, article.relations()));
    }
    Score score = Score.of(same);
    assertEquals(100, score.exact().f1());
    assertEquals(0, same.stream().mapToInt(c -> c.missed().size() + c.spurious().size()).sum());
    assertEquals(
        gold.articles().stream()
            .flatMap(a -> a.relations().stream())
            .filter(r -> !r.thought())
            .map(Relation::id)
            .count(),
        same.stream().mapToInt(c -> c.matches().size()).sum());
  }

  private JsonNode script(Path gold, List<ReadArticle> read) throws Exception {
    Path record = folder.resolve("record.jsonl");
    try (Writer out = Files.newBufferedWriter(record)) {
      AnalysisWriter writer = Format.JSONL.writer(WriterOptions.standard());
      for (ReadArticle each : read) {
        writer.write(each.analysis(), out);
      }
    }
    Process process =
        new ProcessBuilder(
                "python3", SCRIPT.toString(), gold.toString(), record.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream in = process.getInputStream()) {
      return new ObjectMapper().readTree(in.readAllBytes());
    }
  }

  private static void compare(String set, Score score, JsonNode expected) {
    for (String name : List.of("detection", "sourced", "speaker", "exact")) {
      Figure figure = score.figure(name);
      JsonNode theirs = expected.get(name);
      assertEquals(theirs.get("p").asDouble(), figure.precision(), set + " " + name + " P");
      assertEquals(theirs.get("r").asDouble(), figure.recall(), set + " " + name + " R");
      assertEquals(theirs.get("f1").asDouble(), figure.f1(), set + " " + name + " F1");
    }
    assertEquals(expected.get("type").asDouble(), score.type().accuracy(), set + " type");
    assertEquals(expected.get("gold").asDouble(), score.detection().asked(), set + " annotated");
    assertEquals(expected.get("predicted").asDouble(), score.detection().found(), set + " found");
  }
}
