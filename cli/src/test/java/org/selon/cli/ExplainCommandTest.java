package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/explain");

  private static final String FRENCH =
      """
      La préfète de Varneuil, Odile Marchand, a annoncé vendredi que le pont 🌉 resterait fermé.
      « Les piles ont bougé », a-t-elle expliqué devant la presse.
      Le maire n'a pas dit que les travaux dureraient.
      Le vent se lève.
      """;

  private static final String ENGLISH =
      """
      Petra Lund, the harbour master of Holm, said on Friday that the ferry ⛴ would not sail.
      "Nobody should wait on the quay," she told reporters in the town.
      A boat was said to be missing.
      The wind is rising.
      """;

  @TempDir private Path folder;

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of("fr-clause", FRENCH, "Odile"),
        Arguments.of("fr-incise", FRENCH, "expliqué"),
        Arguments.of("fr-negated", FRENCH, "travaux"),
        Arguments.of("fr-no-cue", FRENCH, "lève"),
        Arguments.of("en-clause", ENGLISH, "Petra"),
        Arguments.of("en-incise", ENGLISH, "told"),
        Arguments.of("en-passive", ENGLISH, "missing"),
        Arguments.of("en-no-cue", ENGLISH, "rising"));
  }

  /**
   * {@code ./mvnw -pl cli -am test -Dgolden=update} writes the files anew; read the difference
   * before you commit it.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void explainsTheSentenceAtAnOffset(String name, String text, String word) throws IOException {
    String file = Run.file(folder, "article.txt", text);
    String language = name.substring(0, 2);

    Run run = explain(file, "-l", language, "-p", "2024-03-12", "--at", at(text, word));

    run.endsWith(ExitCode.DONE);
    assertGolden(name, run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource({"fr", "en"})
  void explainsAllStatementsInBrief(String language) throws IOException {
    String text = language.equals("fr") ? FRENCH : ENGLISH;

    Run run = explain(Run.file(folder, "article.txt", text), "-l", language);

    assertGolden(language + "-all", run.endsWith(ExitCode.DONE).out());
  }

  @Test
  void aStatementsIdMeansItsSentence() throws IOException {
    String file = Run.file(folder, "article.txt", FRENCH);
    String all = explain(file).endsWith(ExitCode.DONE).out();
    List<String> ids =
        all.lines().filter(l -> l.startsWith("s")).map(l -> l.split(" ")[0]).toList();

    assertEquals(2, ids.size(), all);
    assertEquals(
        explain(file, "--at", at(FRENCH, "annoncé")).out(),
        explain(file, "--statement", ids.get(0)).endsWith(ExitCode.DONE).out());
    assertEquals(
        explain(file, "--at", at(FRENCH, "expliqué")).out(),
        explain(file, "-s", ids.get(1)).endsWith(ExitCode.DONE).out());
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    String text = "🌉🌉🌉🌉 Il pleut.\nIl neige, a dit Léa Roy.\n";
    String file = Run.file(folder, "article.txt", text);
    int second = text.codePointCount(0, text.indexOf("Il neige"));

    Run before = explain(file, "-l", "fr", "--at", String.valueOf(second - 2));
    Run on = explain(file, "-l", "fr", "--at", String.valueOf(second));

    assertTrue(before.out().contains("Il pleut."), before.out());
    assertTrue(on.out().contains("Il neige, a dit Léa Roy."), on.out());
  }

  @Test
  void betweenSentencesTheNextOneIsMeant() throws IOException {
    String file = Run.file(folder, "article.txt", "Il pleut.\n\n\nIl neige.\n\n");

    assertTrue(explain(file, "-l", "fr", "--at", "10").out().contains("Il neige."));
    assertTrue(explain(file, "-l", "fr", "--at", "22").out().contains("Il neige."));
  }

  @Test
  void readsStandardInput() throws IOException {
    String file = Run.file(folder, "stdin.txt", FRENCH);

    assertEquals(explain(file).out(), Run.typed(FRENCH, "explain", "-").out());
  }

  @Test
  void saysTheSameTwice() throws IOException {
    String file = Run.file(folder, "article.txt", ENGLISH);

    assertEquals(explain(file, "--at", "3").out(), explain(file, "--at", "3").out());
  }

  @Test
  void keepsToTheWidthOfTheTerminal() throws IOException {
    String file = Run.file(folder, "article.txt", FRENCH);

    Run run = Run.with("1", Map.of("COLUMNS", "60"), "", "explain", file, "--at", "3");

    assertEquals(List.of(), run.out().lines().filter(l -> l.length() > 61).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--statement s1 | option --statement: there is no \"s1\"; the nearest are s",
        "--statement x | option --statement: there is no \"x\"; the nearest are s",
        "--at 9999 | option --at: there is no 9999; the text runs from 0 to 2",
        "--at -1 | option --at: there is no -1; the text runs from 0 to 2",
        "--at here | invalid value for option '--at'",
        "--at 3 --statement s48 | --statement and --at are two ways to say where",
        "--published soon | option --published: ",
        "--language de | there is no \"de\"",
        "--statment s48 | unknown option --statment; did you mean --statement?",
      })
  void wrongArgumentsAreToldInOneLine(String options, String message) throws IOException {
    Run run = explain(Run.file(folder, "article.txt", FRENCH), options.split(" "));

    run.endsWith(ExitCode.USAGE);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("selon: "), run.err());
    assertTrue(
        run.err().toLowerCase(Locale.ROOT).contains(message.toLowerCase(Locale.ROOT)), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws IOException {
    for (String file :
        List.of(folder + "/none.txt", folder.toString(), Run.file(folder, "empty.txt", ""))) {
      Run run = Run.of("explain", file).endsWith(ExitCode.FAILED);
      assertEquals("", run.out());
      assertTrue(run.err().startsWith("selon: " + file), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    Run.of("explain").endsWith(ExitCode.USAGE);
  }

  @Test
  void anArticleWithoutStatementsIsNoError() throws IOException {
    String file = Run.file(folder, "article.txt", "Le vent se lève sur la ville et la mer.\n");

    assertTrue(explain(file).endsWith(ExitCode.DONE).out().contains("no statement found"));
    Run unknown = explain(file, "--statement", "s3").endsWith(ExitCode.USAGE);
    assertTrue(unknown.err().contains("no statement was found in this article"), unknown.err());
  }

  private static Run explain(String file, String... options) {
    return Run.of(
        Stream.concat(Stream.of("explain", file), Stream.of(options)).toArray(String[]::new));
  }

  private static String at(String text, String word) {
    return String.valueOf(text.codePointCount(0, text.indexOf(word)));
  }

  /** Compares all but the figures of confidence, which each calibration changes. */
  private static void assertGolden(String name, String page) throws IOException {
    String written = page.replaceAll("confidence [01]\\.\\d\\d", "confidence 0.00");
    Path file = GOLDEN.resolve(name + ".txt");
    if (System.getProperty("golden", "").equals("update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), written, file.toString());
  }
}
