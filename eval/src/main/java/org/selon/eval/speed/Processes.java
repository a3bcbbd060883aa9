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

  Processes(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  /** Reads one article so many times, each in a process of its own. */
  List<WholeProcess> starts(Document document, int times) throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("article.txt"), document.text());
    return repeat(
        List.of(project.resolve("selon").toString(), "read", "--quiet", article.toString()), times);
  }

  /** Runs a Java program of one line so many times. */
  List<WholeProcess> oneLiners(int times) throws IOException, InterruptedException {
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

  private static List<WholeProcess> repeat(List<String> command, int times)
      throws IOException, InterruptedException {
    WholeProcess.run(command);
    List<WholeProcess> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(WholeProcess.run(command));
    }
    runs.sort(Comparator.comparingDouble(WholeProcess::seconds));
    return Collections.unmodifiableList(runs);
  }

  /**
   * Reads so many articles in one process: the given ones, over and over, as files of their own.
   */
  WholeProcess read(List<Document> documents, int articles)
      throws IOException, InterruptedException {
    Path many = folder.resolve("many-" + articles);
    Files.createDirectories(many);
    for (int i = 0; i < articles; i++) {
      Document document = documents.get(i % documents.size());
      Files.writeString(many.resolve(String.format(Locale.ROOT, "%06d.txt", i)), document.text());
    }
    WholeProcess run =
        WholeProcess.run(
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

  /** Removes a folder with what is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
