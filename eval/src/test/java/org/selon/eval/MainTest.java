package org.selon.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a small project with one annotated article. */
class MainTest {

  private static final String ARTICLE =
      "<say id=\"1\" type=\"direct\">« La digue tiendra »</say>, a <cue id=\"1\">affirmé</cue>"
          + " <src id=\"1\" ref=\"Odile Marchand\" kind=\"person\">Odile Marchand</src>.\n";

  @TempDir private Path folder;

  private String printed = "";

  private int run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        Main.run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8), List.of(args));
    printed = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void project(String floor) throws IOException {
    write("eval/sets.txt", "# one set\nessai | fr | SHARED/gold | * | made up\n");
    write("eval/floors.tsv", "essai\texact\t" + floor + "\n");
    write("shared/gold/digue.txt", ARTICLE);
  }

  @Test
  void tellsHowItIsUsed() {
    assertEquals(2, run());
    assertTrue(printed.startsWith("usage: eval/run COMMAND"), printed);
    assertEquals(2, run("rate", folder.toString()));
    assertEquals(2, run("speed", "--fast"));
    assertEquals(2, run("floors", folder.resolve("nowhere").toString()));
    assertTrue(printed.endsWith("nowhere: no such folder\n"), printed);
  }

  @Test
  void floorsFailWhereAFigureIsBelow() throws IOException {
    project("100");
    assertEquals(0, run("floors", folder.resolve("shared").toString()));
    assertTrue(printed.endsWith("all floors are held\n"), printed);
    write(
        "shared/gold/pont.txt",
        ARTICLE.replace("« La digue tiendra »</say>", "« La</say> digue tiendra »"));
    assertEquals(1, run("floors", folder.resolve("shared").toString()));
    assertTrue(printed.endsWith("1 below the floor\n"), printed);
  }

  @Test
  void reportsAreTheSameBytesEachTime() throws IOException {
    project("100");
    write("eval/peers/fr.md", "## Beside others\n");
    write("eval/peers/en.md", "## Beside others\n");
    Path readme = write("README.md", "<!-- accuracy -->\n<!-- /accuracy -->\n");
    assertEquals(0, run("report", folder.resolve("shared").toString()));
    String report = Files.readString(folder.resolve("eval/reports/fr.md"));
    assertTrue(report.contains("- `essai`: 1 articles, 1 statements; made up"), report);
    assertTrue(report.contains("## Beside others"), report);
    assertFalse(report.contains("digue tiendra"), report);
    assertTrue(Files.readString(readme).contains("| `essai` | french | 1 |"));
    assertEquals(0, run("report", folder.resolve("shared").toString()));
    assertEquals(report, Files.readString(folder.resolve("eval/reports/fr.md")));
  }

  @Test
  void confidenceIsLearntToTheSameBytes() throws IOException {
    project("100");
    Path weights =
        write("engine/src/main/resources/org/selon/engine/lang/confidence.txt", "always | 0 | 0\n");
    assertEquals(0, run("confidence", folder.resolve("shared").toString()));
    String learnt = Files.readString(weights);
    assertTrue(learnt.contains("\nalways "), learnt);
    assertEquals(0, run("confidence", folder.resolve("shared").toString()));
    assertEquals(learnt, Files.readString(weights));
  }

  @Test
  void whatMakesAVoiceLikelyIsLearntToTheSameBytes() throws IOException {
    project("100");
    write(
        "shared/gold/quai.txt",
        "Odile Marchand est venue. <say id=\"1\" type=\"direct\">« La digue tiendra »</say>, a-t-<src"
            + " id=\"1\" ref=\"Odile Marchand\" kind=\"person\">elle</src> <cue"
            + " id=\"1\">affirmé</cue>.\n");
    String head = "# Weights.\n\n";
    Path weights =
        write(
            "engine/src/main/resources/org/selon/engine/lang/antecedents.txt",
            head + "leading | 0 | 1.00 | 0\nnobody | 0 | -3.50 | 0\n");
    assertEquals(0, run("antecedents", folder.resolve("shared").toString()));
    assertTrue(printed.startsWith("1 choices in 1 articles; right: from the start 1,"), printed);
    String learnt = Files.readString(weights);
    assertTrue(learnt.startsWith(head + "leading          |  1.0"), learnt);
    assertEquals(0, run("antecedents", folder.resolve("shared").toString()));
    assertEquals(learnt, Files.readString(weights));
  }

  @Test
  void speakersAreCountedByWhatTheyAreKnown() throws IOException {
    project("100");
    Path counts =
        write(
            "engine/src/main/resources/org/selon/engine/lang/speakers.txt",
            "# Counts.\n\nall | 0 | 0\nfull-name | 0 | 0\njoint | 7 | 9\n");
    assertEquals(0, run("speakers", folder.resolve("shared").toString()));
    assertEquals(
        "# Counts.\n\nall                  |    1 |    1\nfull-name            |    1 |    1\n"
            + "joint                |    0 |    0\n",
        Files.readString(counts));
  }

  @Test
  void aBrokenAnnotationIsNamedWithItsPlace() throws IOException {
    project("100");
    write("shared/gold/digue.txt", "Rien.\n" + ARTICLE.replace("</cue>", ""));
    assertEquals(1, run("floors", folder.resolve("shared").toString()));
    assertTrue(printed.contains("digue, line 2: "), printed);
    assertEquals(1, printed.lines().count());
  }
}
