package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

  @TempDir private Path folder;

  @Test
  void readsOneArticleAsText() throws IOException {
    Run run = Run.of("read", Run.file(folder, "pont.txt", Run.FRENCH)).endsWith(ExitCode.DONE);

    assertTrue(run.out().startsWith("pont\n"), run.out());
    assertFalse(run.out().contains("\033"), "colour though nobody looks");
    assertEquals("", run.err());
  }

  @Test
  void colourIsForTerminalsThatWantIt() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);

    assertTrue(Run.with("1", Map.of(), "", "read", file).out().contains("\033["));
    assertFalse(Run.with("1", Map.of("NO_COLOR", "1"), "", "read", file).out().contains("\033"));
    assertFalse(Run.with("1", Map.of("TERM", "dumb"), "", "read", file).out().contains("\033"));
  }

  @Test
  void keepsTheOrderGivenAndSortsFolders() throws IOException {
    Run.file(folder, "lundi/b.txt", Run.FRENCH);
    Run.file(folder, "lundi/a/c.txt", Run.ENGLISH);
    Run.file(folder, "lundi/notes.pdf", "");
    Run.file(folder, "lundi/.git/x.txt", "");
    String last = Run.file(folder, "z.txt", Run.FRENCH);
    String first = Run.file(folder, "y.txt", Run.ENGLISH);

    Run run =
        Run.of("read", "-f", "jsonl", first, folder.resolve("lundi").toString(), last)
            .endsWith(ExitCode.DONE);

    assertEquals(List.of("y", "c", "b", "z"), Run.ids(run.out()));
    assertTrue(run.err().contains("lundi: 1 file passed over"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "text", "html"})
  void anyNumberOfThreadsGivesTheSameBytes(String format) throws IOException {
    for (int i = 0; i < 40; i++) {
      String longer = Run.FRENCH.repeat(1 + i % 7);
      String text = i % 11 == 5 ? "" : i % 3 == 0 ? Run.ENGLISH : longer;
      Run.file(folder.resolve("in"), "article-" + i + ".txt", text);
    }
    String in = folder.resolve("in").toString();
    Run one = with(format, "1", in);
    for (String jobs : List.of("2", "5", "64")) {
      assertEquals(one, with(format, jobs, in), jobs + " threads");
    }
  }

  /** Reads a folder in some threads; what is written to a folder comes back as output. */
  private Run with(String format, String jobs, String in) throws IOException {
    if (!format.equals("html")) {
      return Run.of("read", "-f", format, "-j", jobs, in).endsWith(ExitCode.PARTLY);
    }
    Path pages = folder.resolve("pages" + jobs);
    Run run = Run.of("read", "-f", format, "-j", jobs, "-o", pages + "/", in);
    StringBuilder all = new StringBuilder();
    try (Stream<Path> each = Files.list(pages)) {
      for (Path page : each.sorted().toList()) {
        all.append(page.getFileName()).append(Files.readString(page));
      }
    }
    return new Run(run.code(), all.toString(), run.err());
  }

  @Test
  void articlesOfOneNameGetDistinctIds() throws IOException {
    Run.file(folder, "lundi/maire.txt", Run.FRENCH);
    Run.file(folder, "mardi/maire.txt", Run.FRENCH);

    Run run = Run.of("read", "--format=jsonl", folder.toString()).endsWith(ExitCode.DONE);

    assertEquals(List.of("maire", "mardi/maire"), Run.ids(run.out()));
  }

  @Test
  void oneBadInputDoesNotStopTheOthers() throws IOException {
    String good = Run.file(folder, "bon.txt", Run.FRENCH);
    String empty = Run.file(folder, "vide.txt", "");
    String missing = folder.resolve("absent.txt").toString();

    Run run = Run.of("read", "-f", "jsonl", missing, empty, good).endsWith(ExitCode.PARTLY);

    assertEquals(List.of("bon"), Run.ids(run.out()));
    List<String> lines = run.err().lines().toList();
    assertEquals("selon: " + missing + ": no such file or folder; check the name", lines.get(0));
    assertTrue(lines.get(1).startsWith("selon: " + empty + ": "), lines.get(1));
    assertEquals("selon: 1 of 3 inputs done, 2 failed", lines.get(2));
    assertEquals(3, lines.size());
  }

  @Test
  void nothingReadIsAFailure() {
    Run run = Run.of("read", folder.toString()).endsWith(ExitCode.FAILED);

    assertEquals("", run.out());
    assertTrue(run.err().startsWith("selon: " + folder + ": no article in this folder;"));
  }

  @Test
  void anAddressIsNotMistakenForAMissingFile() {
    Run run = Run.of("read", "https://news.example/pont.html").endsWith(ExitCode.FAILED);

    assertEquals(
        "selon: https://news.example/pont.html: selon reads files, not addresses;"
            + " save the page and give its file\n",
        run.err());
  }

  @Test
  void readsStandardInput() {
    Run dash = Run.typed(Run.ENGLISH, "read", "-f", "jsonl", "-").endsWith(ExitCode.DONE);
    Run bare = Run.typed(Run.ENGLISH, "read", "-f", "jsonl").endsWith(ExitCode.DONE);

    assertEquals(List.of("stdin"), Run.ids(dash.out()));
    assertEquals(dash.out(), bare.out());
    Run twice = Run.typed(Run.ENGLISH, "read", "-f", "jsonl", "-", "-").endsWith(ExitCode.PARTLY);
    assertEquals(List.of("stdin"), Run.ids(twice.out()));
  }

  @Test
  void waitsForNobodyToTypeAnArticle() {
    Run run = Run.with("0", Map.of(), Run.FRENCH, "read").endsWith(ExitCode.USAGE);

    assertTrue(run.err().startsWith("selon: nothing to read; give files"), run.err());
  }

  @Test
  void theDateGivenGoesIntoTheRecord() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);

    Run run = Run.of("read", "-f", "jsonl", "--published", "2024-03", file);

    assertTrue(run.endsWith(ExitCode.DONE).out().contains("\"published\":\"2024-03\""));
    Run bad = Run.of("read", "--published", "2024-13", file).endsWith(ExitCode.USAGE);
    assertTrue(bad.err().startsWith("selon: option --published: "), bad.err());
  }

  @Test
  void theLanguageGivenIsTaken() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);

    Run run = Run.of("read", "-f", "jsonl", "--language", "en", file).endsWith(ExitCode.DONE);

    assertTrue(run.out().contains("\"language\":\"en\""), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "marked"})
  void formatsOfOneArticleNeedAFolderForSeveral(String format) throws IOException {
    String one = Run.file(folder, "in/a.txt", Run.FRENCH);
    String two = Run.file(folder, "in/b.txt", Run.ENGLISH);
    Path out = folder.resolve("out");

    Run refused = Run.of("read", "-f", format, one, two).endsWith(ExitCode.USAGE);
    assertTrue(refused.err().contains("give a folder: --output FOLDER/"), refused.err());
    Run.of("read", "-f", format, one, two, "-o", out.toString()).endsWith(ExitCode.USAGE);
    assertFalse(Files.exists(out));

    Run written = Run.of("read", "-f", format, one, two, "-o", out + "/").endsWith(ExitCode.DONE);
    assertEquals("", written.out());
    assertEquals(2, names(out).size());
    assertEquals(
        Run.of("read", "-f", format, one).out(), Files.readString(out.resolve(names(out).get(0))));
  }

  @Test
  void oneFileHoldsManyRowsUnderOneHead() throws IOException {
    String one = Run.file(folder, "a.txt", Run.FRENCH);
    String two = Run.file(folder, "b.txt", Run.ENGLISH);
    Path table = folder.resolve("table.csv");

    Run.of("read", "-f", "csv", one, two, "-o", table.toString()).endsWith(ExitCode.DONE);

    List<String> lines = Files.readAllLines(table);
    assertEquals(1, lines.stream().filter(line -> line.startsWith("document,")).count());
    assertEquals(Run.of("read", "-f", "csv", one, two).out(), Files.readString(table));
  }

  @Test
  void aRunThatFailsLeavesAnOlderFileAlone() throws IOException {
    Path output = Path.of(Run.file(folder, "out/record.jsonl", "older\n"));
    String empty = Run.file(folder, "vide.txt", "");

    Run.of("read", "-f", "jsonl", empty, "-o", output.toString()).endsWith(ExitCode.FAILED);

    assertEquals("older\n", Files.readString(output));
    assertEquals(List.of("record.jsonl"), names(output.getParent()));
  }

  @Test
  void anArticleIsNotOverwritten() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);

    Run same = Run.of("read", file, "-o", file).endsWith(ExitCode.USAGE);
    Run.of("read", file, "-o", folder.toString()).endsWith(ExitCode.USAGE);

    assertTrue(same.err().contains("would overwrite the article " + file), same.err());
    assertEquals(Run.FRENCH, Files.readString(Path.of(file)));
  }

  @Test
  void anOutputThatCannotBeWrittenFailsInOneLine() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);
    String output = folder.resolve("nowhere/record.jsonl").toString();

    Run run = Run.of("read", file, "-o", output).endsWith(ExitCode.FAILED);

    assertEquals(
        "selon: " + output + ": cannot be written (no such folder); choose another --output\n",
        run.err());
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    String one = Run.file(folder, "a.txt", Run.FRENCH);
    String two = Run.file(folder, "b.txt", Run.ENGLISH);
    StringWriter err = new StringWriter();

    int code = Run.on(new ClosedPipe(), err, "", Map.of(), "", "read", one, two);

    assertEquals(ExitCode.DONE, code);
    assertEquals("", err.toString());
  }

  @Test
  void showsProgressOnATerminalOnly() throws IOException {
    String one = Run.file(folder, "a.txt", Run.FRENCH);
    String two = Run.file(folder, "b.txt", Run.ENGLISH);

    Run shown = Run.with("2", Map.of(), "", "read", one, two);
    assertTrue(shown.err().startsWith("\r\033[K0 of 2 articles"), shown.err());
    assertTrue(shown.err().endsWith("\r\033[K"), "the progress stays");
    assertEquals("", Run.with("2", Map.of(), "", "read", one).err());
    assertEquals("", Run.with("12", Map.of(), "", "read", one, two).err(), "data comes between");
    String output = folder.resolve("record.txt").toString();
    assertEquals(
        "selon: 1 article written to " + output + "\n",
        Run.with("12", Map.of(), "", "read", one, "-o", output).err());
    assertEquals("", Run.with("2", Map.of(), "", "read", "--quiet", one, two).err());
    assertEquals("", Run.with("2", Map.of("TERM", "dumb"), "", "read", one, two).err());
    assertEquals("", Run.of("read", one, two).err());
  }

  @Test
  void sayingsAreUtf8WhateverThePlace() throws IOException {
    String file = Run.file(folder, "pont.txt", Run.FRENCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Run.on(out, new StringWriter(), "", Map.of(), "", "read", "-f", "marked", file);

    assertTrue(out.toString(StandardCharsets.UTF_8).contains("fermé"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  /** What standard output is once head has read its lines. */
  private static final class ClosedPipe extends OutputStream {

    @Override
    public void write(int octet) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
