package org.selon.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.selon.engine.text.Document;

/** Runs {@code ./selon} as a user does and takes time and memory of the whole process. */
final class Processes {

  private static final String PROGRAM =
      "public class One { public static void main(String[] a) { System.out.println(\"one\"); } }";

  private final Path project;

  /** The folder that the files to read are written into. */
  private final Path folder;

  /**
   * A process that ended.
   *
   * @param seconds from its start to its end
   * @param megabytes its most resident memory, 0 where the system does not tell
   */
  record Run(double seconds, double megabytes) {}

  Processes(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  /** Reads one article so many times, each in a process of its own. */
  List<Run> starts(Document document, int times) throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("article.txt"), document.text());
    return repeat(List.of(project.resolve("selon").toString(), "read", article.toString()), times);
  }

  /** Runs a Java program of one line so many times. */
  List<Run> oneLiners(int times) throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("One.java"), PROGRAM);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    if (compiled != 0) {
      throw new IOException("cannot compile " + source);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return repeat(List.of(java, "-cp", folder.toString(), "One"), times);
  }

  private static List<Run> repeat(List<String> command, int times)
      throws IOException, InterruptedException {
    run(command);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(run(command));
    }
    runs.sort(Comparator.comparingDouble(Run::seconds));
    return Collections.unmodifiableList(runs);
  }

  /**
   * Reads so many articles in one process: the given ones, over and over, as files of their own.
   */
  Run read(List<Document> documents, int articles) throws IOException, InterruptedException {
    Path many = folder.resolve("many-" + articles);
    Files.createDirectories(many);
    for (int i = 0; i < articles; i++) {
      Document document = documents.get(i % documents.size());
      Files.writeString(many.resolve(String.format(Locale.ROOT, "%06d.txt", i)), document.text());
    }
    Run run =
        run(
            List.of(
                project.resolve("selon").toString(),
                "read",
                "--quiet",
                "--format",
                "jsonl",
                many.toString()));
    delete(many);
    return run;
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double most = 0;
    while (process.isAlive()) {
      most = Math.max(most, resident(status));
      Thread.sleep(1);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return new Run(seconds, most);
  }

  /** The most memory that a process had so far, in MB. */
  private static double resident(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended, or this system has no such file
    }
  }

  /** Removes a folder with what is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
