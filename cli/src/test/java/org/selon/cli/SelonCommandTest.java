package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelonCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "ingest",
        "search",
        "show",
        "speakers",
        "contacts",
        "export",
        "status",
        "verify",
        "backup",
        "forget",
        "reanalyse",
        "explain",
        "completion"
      })
  void helpBeginsWithExamples(String command) {
    String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "-h"};

    Run run = Run.of(arguments).endsWith(ExitCode.DONE);

    int examples = run.out().indexOf("\nExamples:\n");
    assertTrue(examples > 0, run.out());
    assertTrue(examples < run.out().indexOf("\nUsage: "), run.out());
    assertTrue(run.out().indexOf("\nUsage: ") < run.out().indexOf("\nOptions:\n"), run.out());
    assertEquals("", run.err());
    assertEquals(
        List.of(), run.out().lines().filter(line -> line.length() > 80).toList(), "too wide");
  }

  @Test
  void helpIsColouredOnTerminalsThatWantIt() {
    assertTrue(Run.with("1", Map.of(), "", "--help").out().contains("\033["));
    assertFalse(Run.with("1", Map.of("NO_COLOR", "1"), "", "--help").out().contains("\033"));
  }

  @Test
  void helpOfACommandComesEitherWay() {
    assertEquals(Run.of("read", "--help").out(), Run.of("help", "read").out());
  }

  @Test
  void versionIsWhatWasBuilt() {
    Run run = Run.of("--version").endsWith(ExitCode.DONE);

    assertTrue(run.out().matches("selon \\d+\\.\\d+\\.\\d+(-\\w+)?\\R"), run.out());
  }

  @Test
  void withoutACommandShowsWhatThereIs() {
    Run run = Run.of().endsWith(ExitCode.USAGE);

    assertEquals("", run.out());
    assertTrue(run.err().contains("Commands:"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "raed a.txt | unknown command raed; did you mean read?",
        "frobnicate | unknown command frobnicate;",
        "a.txt | unknown command a.txt; did you mean \"selon read a.txt\"?",
        "--verison | unknown option --verison; did you mean --version?",
        "read --formt json a.txt | unknown option --formt; did you mean --format?",
        "read --formt=json a.txt | unknown option --formt; did you mean --format?",
        "read --frobnicate | unknown option --frobnicate;",
        "read -f jsno a.txt | there is no \"jsno\"; did you mean json?",
        "read -l de a.txt | there is no \"de\"",
        "read --format | missing required parameter for option '--format'",
        "completion | missing required parameter: 'SHELL'",
        "completion tcsh | there is no \"tcsh\"",
      })
  void saysWhatWasMeant(String line, String message) {
    Run run = Run.of(line.split(" ")).endsWith(ExitCode.USAGE);

    assertEquals("", run.out());
    assertTrue(run.err().startsWith("selon: "), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().contains("--help\""), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionKnowsCommandsOptionsAndValues(String shell) {
    Run run = Run.of("completion", shell).endsWith(ExitCode.DONE);

    for (String word :
        List.of("selon", "read", "explain", "statement", "completion", "format", "jsonl")) {
      assertTrue(run.out().contains(word), shell + " lacks " + word);
    }
  }
}
