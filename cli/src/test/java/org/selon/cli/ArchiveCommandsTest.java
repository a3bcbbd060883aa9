package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an archive, as people type them. */
class ArchiveCommandsTest {

  @TempDir private Path folder;

  private String articles;
  private String archive;

  @BeforeEach
  void write() throws IOException {
    Run.file(folder, "articles/pont.txt", Run.FRENCH);
    Run.file(folder, "articles/ferry.txt", Run.ENGLISH);
    articles = folder.resolve("articles").toString();
    archive = folder.resolve("press.selon").toString();
  }

  private Run ingest(String... more) {
    return run(more, "ingest", articles, "--archive", archive);
  }

  private Run search(String... more) {
    return run(more, "search", "--archive", archive);
  }

  private static Run run(String[] more, String... first) {
    String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Run.of(all);
  }

  private static String count(Run run, String name) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith("  " + name + " "))
        .map(line -> line.substring(2 + name.length()).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  void ingestTellsWhatBecameOfTheArticlesAndTakesThemOnce() throws IOException {
    Run.file(folder, "articles/vide.txt", "");
    Run first = ingest("--jobs", "3").endsWith(ExitCode.PARTLY);
    Run second = ingest().endsWith(ExitCode.PARTLY);

    assertEquals("2", count(first, "new"), first.out());
    assertEquals("1", count(first, "failed"));
    assertTrue(first.err().contains("vide.txt: empty; "), first.err());
    assertEquals("0", count(second, "new"));
    assertEquals("2", count(second, "unchanged"));
  }

  @Test
  void aDryRunWritesNothing() {
    Run run = ingest("--dry-run").endsWith(ExitCode.DONE);

    assertEquals("2", count(run, "new"));
    assertFalse(Files.exists(Path.of(archive)));
  }

  @Test
  void standardInputIsAnArticle() {
    Run.typed(Run.FRENCH, "ingest", "-", "-a", archive).endsWith(ExitCode.DONE);

    assertTrue(search("piles").out().startsWith("1 statement\n"));
  }

  @Test
  void progressHasRateAndCountsWhereItCanBeWrittenOver() {
    Run run = Run.with("2", Map.of(), "", "ingest", articles, "-a", archive);

    assertTrue(run.err().matches("(?s).*1 article, .* left \\(1 new\\).*"), run.err());
    assertTrue(run.err().endsWith(" a second\n"), run.err());
  }

  @Test
  void linesOfJsonAreArticlesUnderFieldsOfTheUsersOwn() throws IOException {
    String line = "{\"corps\": \"" + Run.FRENCH.replace("\n", "\\n") + "\"}\n{\"corps\": }\n";
    String lines = Run.file(folder, "posts.jsonl", line).toString();
    Run run =
        Run.of("ingest", lines, "--map", "text=corps", "-a", archive).endsWith(ExitCode.PARTLY);

    assertEquals("1", count(run, "new"));
    assertTrue(run.err().contains("posts.jsonl, line 2: no JSON"), run.err());
    assertTrue(search("piles").out().startsWith("1 statement\n"));
  }

  @Test
  void aMappingThatIsNoneIsAMistakeOfUse() {
    Run run = ingest("--map", "corps").endsWith(ExitCode.USAGE);

    assertTrue(run.err().contains("option --map: cannot use \"corps\" as a field"), run.err());
  }

  @Test
  void addressesAreFetchedOnlyWhenAskedForAndNeverFromThisMachine() {
    String address = "http://127.0.0.1/feed.xml";
    Run unasked = Run.of("ingest", address, "-a", archive).endsWith(ExitCode.FAILED);
    Run asked = Run.of("ingest", address, "--fetch", "-a", archive).endsWith(ExitCode.FAILED);

    assertTrue(unasked.err().contains("add --fetch"), unasked.err());
    assertTrue(asked.err().contains("it leads to a private network"), asked.err());
  }

  @Test
  void searchShowsWhoSaidItWhereAndWithWhichWords() {
    ingest();
    Run run = search("pile", "bougé").endsWith(ExitCode.DONE);

    assertTrue(run.out().startsWith("1 statement\n\nOdile Marchand · "), run.out());
    assertTrue(run.out().contains("┊ « Les *piles* ont *bougé* »"), run.out());
    assertFalse(run.out().contains("\033"));
    assertTrue(
        Run.with("1", Map.of(), "", "search", "pile", "-a", archive)
            .out()
            .contains("\033[1mpiles"));
  }

  @Test
  void allRowsComeForProgramsAndTheTotalForPeople() {
    ingest();
    Run csv = search("--format", "csv").endsWith(ExitCode.DONE);
    Run lines = search("--format", "jsonl", "--limit", "1").endsWith(ExitCode.DONE);
    Run text = search("--limit", "1").endsWith(ExitCode.DONE);

    long rows = csv.out().lines().count() - 1;
    assertTrue(rows > 3, csv.out());
    assertEquals(1, lines.out().lines().count());
    for (Run each : List.of(csv, lines)) {
      assertEquals("selon: " + rows + " statements\n", each.err());
    }
    assertTrue(text.out().startsWith(rows + " statements\n"), text.out());
    assertTrue(text.out().endsWith("the first 1 of " + rows + "; --limit 0 shows all\n"));
  }

  @Test
  void wrongArgumentsAreToldWithTheirRemedy() throws IOException {
    ingest();
    String text = Run.file(folder, "no.txt", Run.FRENCH);

    assertTrue(search("(pont").endsWith(ExitCode.USAGE).err().contains("character 1"));
    assertTrue(search("--from", "lundi").endsWith(ExitCode.USAGE).err().contains("not a date"));
    assertTrue(search("--stance", "denied").endsWith(ExitCode.USAGE).err().contains("denies?"));
    assertTrue(ingest("-j", "-2").endsWith(ExitCode.USAGE).err().contains("give 1 or more"));
    Run missing = Run.of("search", "x", "-a", folder + "/no.selon").endsWith(ExitCode.FAILED);
    assertTrue(missing.err().contains("no such archive; check the name, or make it"));
    Run other = Run.of("search", "x", "-a", text).endsWith(ExitCode.FAILED);
    assertTrue(other.err().contains("no archive of selon; give another"), other.err());
    assertTrue(Run.of("search", "x").endsWith(ExitCode.USAGE).err().contains("--archive"));
  }
}
