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

  private Run on(String... arguments) {
    return run(new String[] {"--archive", archive}, arguments);
  }

  /** The id of the first statement that {@code query} finds. */
  private String id(String query) {
    String line = search(query, "--format", "jsonl", "--limit", "1").out();
    return line.replaceFirst("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void showShowsArticlesAndTheirParts() {
    ingest();
    String statement = id("piles");
    String article = statement.substring(0, statement.indexOf('/'));

    Run whole = on("show", article.substring(0, 6)).endsWith(ExitCode.DONE);
    assertTrue(whole.out().contains("« Les piles ont bougé »"), whole.out());
    assertTrue(whole.out().endsWith("\nid " + article + "\n"), whole.out());
    Run json = on("show", article, "--format", "jsonl").endsWith(ExitCode.DONE);
    assertEquals(List.of(article), Run.ids(json.out()));
    Run part = on("show", statement).endsWith(ExitCode.DONE);
    assertTrue(part.out().startsWith("Odile Marchand (a"), part.out());
    assertTrue(part.out().contains("  how         asserts, direct, speech\n"), part.out());
    String actor = part.out().replaceFirst("(?s).*?\\((a\\d+)\\).*", "$1");
    Run person = on("show", article + "/" + actor).endsWith(ExitCode.DONE);
    assertTrue(person.out().contains("kind        person\n"), person.out());
    assertTrue(person.out().contains("préfète"), person.out());
    assertTrue(on("show", article + "/s9999").endsWith(ExitCode.FAILED).err().contains("no s9999"));
    assertTrue(on("show", "zz").endsWith(ExitCode.FAILED).err().contains("no article zz"));
  }

  @Test
  void showTellsVersionsAndCopies() throws IOException {
    String page =
        "<html lang=fr><head><link rel=canonical href='https://a.example/1'></head><body>";
    String text = ("<p>" + Run.FRENCH + "</p>").repeat(4);
    Run.file(folder, "articles/a.html", page + "<article>" + text + "</article>");
    Run.file(folder, "articles/b.html", page + "<article>" + text + "<p>Fin.</p></article>");
    Run run = ingest().endsWith(ExitCode.DONE);
    assertEquals("1", count(run, "new version"), run.out());
    assertEquals("1", count(run, "duplicate"), run.out());

    String article =
        search("piles", "-f", "jsonl")
            .out()
            .lines()
            .filter(line -> line.contains("a.example"))
            .findFirst()
            .orElseThrow()
            .replaceFirst("^\\{\"id\":\"([^/]+).*", "$1");
    String shown = on("show", article).out();
    assertTrue(shown.contains("Versions from this address"), shown);
    assertTrue(shown.contains("  > " + article), shown);
    assertTrue(shown.contains("100 % shared · "), shown);
  }

  @Test
  void speakersAreCountedTheUnknownToo() {
    ingest();
    Run text = on("speakers", "--limit", "1").endsWith(ExitCode.DONE);
    Run csv = on("speakers", "--format", "csv").endsWith(ExitCode.DONE);

    assertTrue(text.out().contains("the first 1 of "), text.out());
    assertTrue(text.out().contains(" whose speaker is not known\n"), text.out());
    long rows = csv.out().lines().count() - 1;
    assertEquals("selon: " + rows + " speakers\n", csv.err());
    assertTrue(csv.out().contains("\nOdile Marchand,person,2,1,1,1,0,"), csv.out());
  }

  @Test
  void contactsOfTwoAreListed() throws IOException {
    Run.file(
        folder,
        "articles/visite.txt",
        "Odile Marchand a rencontré Paul Trévise à Varneuil le 14 mars 2024, selon La Gazette.\n");
    ingest();
    Run both = on("contacts", "--actor", "marchand", "--actor", "TREVISE").endsWith(ExitCode.DONE);
    Run none = on("contacts", "--actor", "lund", "--format", "csv").endsWith(ExitCode.DONE);

    assertTrue(both.out().startsWith("1 contact\n\n2024-03-14 · meeting, held"), both.out());
    assertTrue(both.out().contains("Odile Marchand; Paul Trévise\n"), both.out());
    assertEquals(1, none.out().lines().count());
    assertEquals("selon: 0 contacts\n", none.err());
    assertTrue(
        on("contacts", "--kind", "metting").endsWith(ExitCode.USAGE).err().contains("meeting?"));
  }

  @Test
  void exportWritesWhatReadWrites() throws IOException {
    ingest();
    Run all = on("export").endsWith(ExitCode.DONE);
    String record =
        Run.of("read", "-f", "jsonl", articles)
            .out()
            .lines()
            .filter(line -> line.contains("\"language\":\"en\""))
            .findFirst()
            .orElseThrow();
    Run one = on("export", "quay", "--format", "jsonl").endsWith(ExitCode.DONE);

    assertEquals(2, all.out().lines().count());
    assertEquals(
        record.replaceFirst("\"id\":\"[^\"]*\"", ""),
        one.out().strip().replaceFirst("\"id\":\"[^\"]*\"", ""));
    on("export", "--format", "html", "--output", folder + "/pages/").endsWith(ExitCode.DONE);
    assertEquals(2, folder.resolve("pages").toFile().list().length);
    assertTrue(on("export", "-f", "html").endsWith(ExitCode.USAGE).err().contains("2 articles"));
  }

  @Test
  void theExportIsTheSameForAnyOrderAndNumberOfJobs() throws IOException {
    for (int i = 0; i < 12; i++) {
      Run.file(folder, "articles/" + i + ".txt", Run.FRENCH.replace("Marchand", "Marchand-" + i));
    }
    ingest("--jobs", "4");
    String first = on("export").out();
    String[] files = new java.io.File(articles).list();
    archive = folder.resolve("second.selon").toString();
    java.util.Arrays.sort(files, java.util.Comparator.reverseOrder());
    for (String each : files) {
      Run.of("ingest", articles + "/" + each, "-a", archive, "-j", "1").endsWith(ExitCode.DONE);
    }

    assertEquals(14, first.lines().count());
    assertEquals(first, on("export").out());
  }

  @Test
  void anArchiveIsLookedAfter() throws IOException {
    ingest();
    String article = id("piles").replaceFirst("/.*", "");

    assertEquals("all is well: 2 articles\n", on("verify").endsWith(ExitCode.DONE).out());
    assertTrue(on("status").out().startsWith("articles      2 (1 en, 1 fr)\n"), on("status").out());
    assertTrue(on("status", "-f", "csv").out().startsWith("articles,"));
    String copy = folder.resolve("copy.selon").toString();
    on("backup", copy).endsWith(ExitCode.DONE);
    assertTrue(on("backup", copy).endsWith(ExitCode.FAILED).err().contains("there already"));
    assertEquals("read anew: 0\n", on("reanalyse").endsWith(ExitCode.DONE).out());
    assertTrue(on("forget", article).endsWith(ExitCode.USAGE).err().contains("--reason"));
    on("forget", article, "--reason", "a court said so").endsWith(ExitCode.DONE);
    assertEquals("1", count(ingest(), "forgotten"));
    assertEquals(1, on("export").out().lines().count());
    archive = copy;
    assertEquals(2, on("export").out().lines().count());
  }
}
