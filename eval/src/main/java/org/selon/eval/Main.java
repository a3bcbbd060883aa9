package org.selon.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commands behind {@code eval/run}. */
public final class Main {

  private static final String USAGE =
      """
      usage: eval/run COMMAND
        report SHARED       writes eval/reports/fr.md, en.md and the table of accuracy in README.md
        folds SHARED        prints the figures of five parts of each set, with mean and spread
        floors SHARED       prints the figures beside eval/floors.tsv; fails where one is below
      SHARED is the folder with the annotated articles that are not part of the project.
      """;

  private final Path project;
  private final PrintStream out;

  private Main(Path project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  /** Runs a command and ends with 1 if it failed, with 2 if there is no such command. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path project = Path.of(System.getProperty("selon.project", "."));
    int code = 1;
    try {
      code = new Main(project, out).run(List.of(args));
    } catch (IOException | IllegalArgumentException e) {
      out.print("eval/run: " + e + "\n");
    }
    System.exit(code);
  }

  private int run(List<String> args) throws IOException {
    String command = args.isEmpty() ? "" : args.get(0);
    if (args.size() != 2 || !Files.isDirectory(Path.of(args.get(1)))) {
      out.print(args.size() == 2 ? args.get(1) + ": no such folder\n" : USAGE);
      return 2;
    }
    Quality quality = new Quality(project, Path.of(args.get(1)), out);
    return switch (command) {
      case "report" -> quality.report();
      case "folds" -> quality.folds();
      case "floors" -> quality.floors();
      default -> {
        out.print(USAGE);
        yield 2;
      }
    };
  }
}
