package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.export.Format;

/**
 * What the documentation shows is what happens.
 *
 * <p>Each {@code ./selon} command in a {@code sh} block of the README runs here. A {@code text} or
 * {@code json} block right after it is its output, to its end or, where the last line is {@code
 * […]}, as far as it goes. {@code ./mvnw -Dgolden=update} writes these outputs anew; read the
 * difference before you commit it.
 */
class DocsTest {

  private static final String CUT = "[…]\n";

  private static final Pattern PIPED = Pattern.compile("printf '([^']*)' \\| \\./selon (.*)");

  @TempDir private Path folder;

  @Test
  void commandsOfTheReadmeRunAsShown() throws IOException {
    Page readme = Page.read("README.md");
    StringBuilder updated = new StringBuilder(readme.text());
    List<Page.Block> blocks = readme.blocks();
    int ran = 0;
    int shown = 0;
    int shift = 0;
    for (int at = 0; at < blocks.size(); at++) {
      if (!blocks.get(at).kind().equals("sh")) {
        continue;
      }
      String out = "";
      for (String line : blocks.get(at).text().lines().toList()) {
        if (line.contains("./selon ")) {
          out = run(line.replaceFirst("\\s+#.*", ""));
          ran++;
        }
      }
      Page.Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : blocks.get(at);
      if (next.kind().equals("text") || next.kind().equals("json")) {
        String actual = asMuchAs(next.text(), out);
        int start = next.start() + shift;
        updated.replace(start, start + next.text().length(), actual);
        shift += actual.length() - next.text().length();
        shown++;
      }
    }
    assertTrue(ran > 5 && shown > 1, ran + " commands, " + shown + " outputs");
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(Page.ROOT.resolve("README.md"), updated);
    } else {
      assertEquals(readme.text(), updated.toString(), "-Dgolden=update writes it anew");
    }
  }

  /** As many paragraphs of {@code out} as there are in {@code shown}, if that one is cut. */
  private static String asMuchAs(String shown, String out) {
    if (!shown.endsWith(CUT)) {
      return out;
    }
    List<String> paragraphs = List.of(out.split("\n\n"));
    int count = Math.min(shown.split("\n\n").length - 1, paragraphs.size());
    return String.join("\n\n", paragraphs.subList(0, count)) + "\n\n" + CUT;
  }

  /** Runs a line of shell, with results kept in a folder of the test, and returns its output. */
  private String run(String line) throws IOException {
    Matcher piped = PIPED.matcher(line);
    String input = "";
    String command = line;
    if (piped.matches()) {
      input = piped.group(1).replace("\\n", "\n");
      command = "./selon " + piped.group(2);
    }
    assertTrue(command.startsWith("./selon "), line);
    List<String> arguments = new ArrayList<>();
    boolean redirected = false;
    for (String word : command.substring("./selon ".length()).split(" +")) {
      boolean made =
          !arguments.isEmpty()
              && arguments.get(arguments.size() - 1).matches("-o|--output|-a|--archive");
      redirected |= word.equals(">");
      assertFalse(word.matches("[|&;<]"), "the test cannot run: " + line);
      if (!redirected) {
        arguments.add(made ? folder + "/" + word : fromRoot(word));
      }
    }
    Run run = Run.typed(input, arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.code(), () -> line + "\n" + run.err());
    try (Stream<Path> made = Files.walk(folder)) {
      boolean written = made.anyMatch(Files::isRegularFile);
      assertTrue(written || !run.out().isEmpty(), "nothing came of: " + line);
    }
    return run.out();
  }

  private static String fromRoot(String word) {
    Path path = Page.ROOT.resolve(word);
    return word.startsWith("samples/") && Files.exists(path) ? path.toString() : word;
  }

  @Test
  void javaExampleOfTheReadmeCompilesAndPrintsWhatItSays() throws Exception {
    String source =
        Page.read("README.md").blocks().stream()
            .filter(block -> block.kind().equals("java"))
            .map(Page.Block::text)
            .collect(Collectors.joining());
    String printed =
        source
            .lines()
            .filter(line -> line.startsWith("// "))
            .map(line -> line.substring(3) + "\n")
            .collect(Collectors.joining());
    Matcher name = Pattern.compile("class (\\w+)").matcher(source);
    assertTrue(name.find() && !printed.isEmpty(), source);
    Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), source);

    compile(file);

    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader
          .loadClass(name.group(1))
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertEquals(
        printed, out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  private void compile(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-d", folder.toString(), "-Xlint:all", "-Werror");
      boolean compiled =
          compiler
              .getTask(problems, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertTrue(compiled, problems.toString());
    }
  }

  @Test
  void readmeNamesEveryOptionFormatAndExitCodeAndNoOther() {
    Page readme = Page.read("README.md");
    String help = Run.of("--help").out() + Run.of("read", "--help").out();
    Set<String> named = options(readme.text());
    Set<String> missing = options(help);
    missing.removeAll(named);
    assertEquals(Set.of(), missing, "options of read that the README does not name");
    named.removeAll(options(helpOfAllCommands()));
    assertEquals(Set.of(), named, "options that no command has");

    Set<String> formats = new TreeSet<>(readme.all("^\\| `(\\w+)` \\|[^|]*\\|$"));
    assertEquals(
        Arrays.stream(Format.values())
            .map(Format::label)
            .collect(Collectors.toCollection(TreeSet::new)),
        formats,
        "rows of the table of formats");

    List<String> codes =
        Pattern.compile("(?m)^  (\\d+) +").matcher(help).results().map(m -> m.group(1)).toList();
    assertEquals(codes, readme.all("^\\| (\\d+) \\|"), "rows of the table of exit codes");
  }

  @Test
  void pageOnArchivesNamesEveryOptionOfTheirCommandsAndNoOther() {
    String page = Page.read("docs/archive.md").text();
    Set<String> all = new TreeSet<>();
    for (String command : commands()) {
      String help = Run.of(command, "--help").out();
      if (help.contains("--archive")) {
        all.addAll(options(help));
        assertTrue(page.contains("`selon " + command), command + " in docs/archive.md");
      }
    }
    assertEquals(all, options(page), "options");
  }

  @Test
  void everySentenceOfThePageOnCausesIsFoundToday() {
    List<String> unread = new ArrayList<>();
    int sentences = 0;
    for (String row :
        Page.read("docs/accuracy-causes.md").all("^\\|[^|]*\\|( \\*[^|]*)\\|[^|]*\\|$")) {
      for (String sentence : row.replaceAll("^ \\*|\\* $", "").split("\\* · \\*")) {
        sentences++;
        String article = sentence.replace(" ↵ ", "\n\n") + "\n";
        Run run = Run.typed(article, "read", "--language", "en", "--format", "marked", "-");
        if (!run.out().contains("<say ")) {
          unread.add(sentence);
        }
      }
    }
    assertTrue(sentences > 5, "sentences: " + sentences);
    assertEquals(List.of(), unread, "sentences of docs/accuracy-causes.md without a statement");
  }

  private static List<String> commands() {
    return Pattern.compile("(?m)^  ([a-z]+) ")
        .matcher(Run.of("--help").out().replaceFirst("(?s).*\nCommands:\n", ""))
        .results()
        .map(found -> found.group(1))
        .filter(command -> !command.equals("help"))
        .toList();
  }

  private static String helpOfAllCommands() {
    return commands().stream()
        .map(command -> Run.of(command, "--help").out())
        .collect(Collectors.joining("\n", Run.of("--help").out(), ""));
  }

  @Test
  void readmeSaysWhichFieldsAreNotFilledInYet() throws IOException {
    String records = Run.of("read", "-f", "jsonl", Page.ROOT.resolve("samples").toString()).out();
    List<String> empty =
        Stream.of("addressee", "said", "roles", "count", "times", "events")
            .filter(
                field ->
                    !Pattern.compile("\"" + field + "\":(?!null|\\[\\])").matcher(records).find())
            .map(field -> "`" + field + "`")
            .toList();
    String readme = Page.read("README.md").text();
    Matcher line = Pattern.compile("(?m)^- (Not filled in yet, .*: ).*\\.\n").matcher(readme);
    String said = line.find() ? line.group() : "";
    String held =
        empty.isEmpty() || said.isEmpty()
            ? ""
            : "- " + line.group(1) + String.join(", ", empty) + ".\n";
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(Page.ROOT.resolve("README.md"), readme.replace(said, held));
    } else {
      assertEquals(held, said, "-Dgolden=update writes it anew");
      assertEquals(empty.isEmpty(), said.isEmpty(), "fields that no sample fills: " + empty);
    }
  }

  private static Set<String> options(String text) {
    return Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All pages of documentation. */
  static Stream<String> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Page.ROOT.resolve("docs"))) {
      return Stream.concat(
          Stream.of(
              "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"),
          docs
              .map(path -> "docs/" + path.getFileName())
              .filter(name -> name.endsWith(".md"))
              .sorted()
              .toList()
              .stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(String name) {
    Page page = Page.read(name);
    List<String> broken = new ArrayList<>();
    for (String target : page.all("\\]\\(([^)#\\s]*)[^)]*\\)")) {
      if (!target.startsWith("https://")
          && !Files.exists(Page.ROOT.resolve(name).resolveSibling(target))) {
        broken.add(target);
      }
    }
    assertEquals(List.of(), broken, "links of " + name + " that lead nowhere");
  }

  @Test
  void figuresOfTheReadmeAreNotBelowTheFloors() throws IOException {
    Page readme = Page.read("README.md");
    List<String> below = new ArrayList<>();
    int checked = 0;
    for (String line : Files.readAllLines(Page.ROOT.resolve("eval/floors.tsv"))) {
      String[] floor = line.split("\t");
      if (line.startsWith("#") || floor.length != 3 || floor[0].contains("/")) {
        continue; // a suite of a set has its row in the reports
      }
      int column = List.of("detection", "sourced", "speaker", "exact", "type").indexOf(floor[1]);
      List<String> row = readme.all("^\\| `" + floor[0] + "` \\|(.*)\\|$");
      assertEquals(1, row.size(), "one row of the README for the set " + floor[0]);
      String[] cells = row.get(0).split("\\|");
      double figure = Double.parseDouble(cells[cells.length - 5 + column].strip());
      checked++;
      if (figure < Double.parseDouble(floor[2])) {
        below.add(line);
      }
    }
    assertTrue(checked > 0, "no floors found");
    assertEquals(List.of(), below, "floors above what the README claims");
  }
}
