package org.selon.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.selon.eval.archive.ArchiveRun;
import org.selon.eval.archive.RoomRun;
import org.selon.eval.report.ReadmeFigures;
import org.selon.eval.speed.Machine;
import org.selon.eval.speed.SpeedReport;
import org.selon.eval.speed.SpeedRun;

/** The commands behind {@code eval/run}. */
public final class Main {

  private static final String USAGE =
      """
      usage: eval/run COMMAND
        report SHARED       writes eval/reports/fr.md, en.md and the table of accuracy in README.md
        confidence SHARED   learns the weights in lang/confidence.txt anew; build again afterwards
        antecedents SHARED  learns the weights in lang/antecedents.txt anew: what makes a voice likely to be
                            meant; build again afterwards
        speakers SHARED     counts in lang/speakers.txt anew how often a speaker is right; build again afterwards
        folds SHARED        prints the figures of five parts of each set, with mean and spread
        floors SHARED       prints the figures beside eval/floors.tsv; fails where one is below
        suites              prints the figures of each suite of hard cases (eval/gold/suites) and every error
        speed [--smoke] [--fr FOLDER] [--en FOLDER]
                            measures for about 15 minutes, with nothing else running, and writes
                            eval/reports/speed.md and the table of speed in README.md; reads the .txt files of
                            the folders, otherwise the project's own articles; --smoke: for seconds, writes nothing
        archive [--articles N] [--keep FOLDER]
                            makes an archive of so many articles (100000 if not given, which takes half an hour),
                            measures it, prints the report and, for 10000 or more, writes eval/reports/archive.md;
                            --keep: leaves archive.selon and the articles in that folder
        room [--articles N | --archive FILE] [--seconds N]
                            opens the reading room over such an archive, or over a copy of one that was kept,
                            measures its pages, a long article in Chromium where that is installed, and a load of 20
                            connections (60 seconds if not given; by wrk where that is installed); for 10000 articles
                            or more, writes eval/reports/room.md
      SHARED is the folder with the annotated articles that are not part of the project.
      """;

  private static final int WORTH_KEEPING = 10_000;

  private final Path project;
  private final PrintStream out;

  private Main(Path project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path project = Path.of(System.getProperty("selon.project", "."));
    System.exit(run(project, out, List.of(args)));
  }

  /** Runs a command: 0 when it is done, 1 when it failed, 2 when there is no such command. */
  static int run(Path project, PrintStream out, List<String> args) {
    try {
      return new Main(project, out).run(args);
    } catch (IOException | IllegalArgumentException e) {
      out.print("eval/run: " + e + "\n");
      return 1;
    }
  }

  private int run(List<String> args) throws IOException {
    String command = args.isEmpty() ? "" : args.get(0);
    if (command.equals("speed")) {
      return speed(args.subList(1, args.size()));
    }
    if (command.equals("archive")) {
      return archive(args.subList(1, args.size()));
    }
    if (args.equals(List.of("suites"))) {
      return new Quality(project, project, out).suites();
    }
    if (command.equals("room")) {
      return room(args.subList(1, args.size()));
    }
    if (args.size() != 2 || !Files.isDirectory(Path.of(args.get(1)))) {
      out.print(args.size() == 2 ? args.get(1) + ": no such folder\n" : USAGE);
      return 2;
    }
    Quality quality = new Quality(project, Path.of(args.get(1)), out);
    return switch (command) {
      case "report" -> quality.report();
      case "confidence" -> quality.confidence();
      case "antecedents" -> quality.antecedents();
      case "speakers" -> quality.speakers();
      case "folds" -> quality.folds();
      case "floors" -> quality.floors();
      default -> {
        out.print(USAGE);
        yield 2;
      }
    };
  }

  private int archive(List<String> args) throws IOException {
    int articles = 100_000;
    Optional<Path> keep = Optional.empty();
    for (int i = 0; i < args.size(); i += 2) {
      String value = i + 1 < args.size() ? args.get(i + 1) : "";
      if (args.get(i).equals("--articles") && value.matches("[1-9]\\d{1,7}")) {
        articles = Integer.parseInt(value);
      } else if (args.get(i).equals("--keep") && !value.isEmpty()) {
        keep = Optional.of(Path.of(value));
      } else {
        out.print(USAGE);
        return 2;
      }
    }
    try {
      String report =
          new ArchiveRun(project, out, articles, keep)
              .run()
              .report("eval/run archive --articles " + articles, Machine.description());
      out.print(report);
      if (articles >= WORTH_KEEPING) {
        Files.writeString(project.resolve("eval/reports/archive.md"), report);
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int room(List<String> args) throws IOException {
    int articles = 100_000;
    int seconds = 60;
    Optional<Path> kept = Optional.empty();
    for (int i = 0; i < args.size(); i += 2) {
      String value = i + 1 < args.size() ? args.get(i + 1) : "";
      boolean number = value.matches("[1-9]\\d{0,7}");
      if (number && args.get(i).equals("--articles")) {
        articles = Integer.parseInt(value);
      } else if (number && args.get(i).equals("--seconds")) {
        seconds = Integer.parseInt(value);
      } else if (args.get(i).equals("--archive") && Files.isRegularFile(Path.of(value))) {
        kept = Optional.of(Path.of(value));
      } else {
        out.print(USAGE);
        return 2;
      }
    }
    try {
      String from = kept.isPresent() ? "--archive FILE" : "--articles " + articles;
      String command = "eval/run room " + from + " --seconds " + seconds;
      String report =
          new RoomRun(project, out, kept, articles, seconds).run(command, Machine.description());
      out.print(report);
      if (kept.isPresent() || articles >= WORTH_KEEPING) {
        Files.writeString(project.resolve("eval/reports/room.md"), report);
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int speed(List<String> args) throws IOException {
    boolean smoke = false;
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--smoke")) {
        smoke = true;
      } else if (args.get(i).matches("--(fr|en)") && i + 1 < args.size()) {
        String language = args.get(i).substring(2);
        i++;
        System.setProperty("selon.texts." + language, args.get(i));
      } else {
        out.print(USAGE);
        return 2;
      }
    }
    try {
      SpeedReport report = new SpeedRun(project, out, smoke).run();
      out.print(report.text());
      if (!smoke) {
        Files.writeString(project.resolve("eval/reports/speed.md"), report.text());
        Path readme = project.resolve("README.md");
        Files.writeString(
            readme, ReadmeFigures.renew(Files.readString(readme), "speed", report.summary()));
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
