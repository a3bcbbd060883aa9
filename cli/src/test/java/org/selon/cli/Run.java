package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line on streams that are kept.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int code, String out, String err) {

  static final String FRENCH =
      "Le pont de Varneuil restera fermé, a annoncé vendredi la préfète Odile Marchand.\n"
          + "« Les piles ont bougé », a-t-elle expliqué devant la presse, et les travaux dureront.\n";

  static final String ENGLISH =
      "The ferry to Holm will not sail before Monday, the harbour master said.\n"
          + "\"Nobody should wait on the quay,\" Petra Lund told reporters in the town.\n";

  /** Runs {@code arguments}, with no terminal anywhere and nothing on standard input. */
  static Run of(String... arguments) {
    return with("", Map.of(), "", arguments);
  }

  /** Runs {@code arguments} with that standard input. */
  static Run typed(String input, String... arguments) {
    return with("", Map.of(), input, arguments);
  }

  /** Runs {@code arguments} where the streams in {@code terminals} are terminals. */
  static Run with(
      String terminals, Map<String, String> environment, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int code = on(out, err, terminals, environment, input, arguments);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs {@code arguments} with those bytes on standard input. */
  static Run bytes(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    InputStream in = new ByteArrayInputStream(input);
    Terminal terminal = Terminal.of(in, out, new PrintWriter(err, true), "", Map.of());
    int code = SelonCommand.run(terminal, arguments);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs {@code arguments} into {@code out}. */
  static int on(
      OutputStream out,
      StringWriter err,
      String terminals,
      Map<String, String> environment,
      String input,
      String... arguments) {
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            terminals,
            environment);
    return SelonCommand.run(terminal, arguments);
  }

  /** Writes an article and returns its path as an argument. */
  static String file(Path folder, String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return path.toString();
  }

  /** The values of {@code "id"} at the head of each line of JSON Lines. */
  static List<String> ids(String jsonLines) {
    return jsonLines
        .lines()
        .map(line -> line.replaceFirst("^\\{\"format\":1,\"id\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Checks that the run ended with {@code code} and that nothing looks like a stack trace. */
  Run endsWith(int expected) {
    assertEquals(expected, code, () -> "exit code; standard error was: " + err);
    assertEquals(
        List.of(),
        err.lines().filter(line -> line.contains("\tat ") || line.contains("java.")).toList());
    return this;
  }
}
