package org.selon.eval.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.eval.speed.WholeProcess;

/**
 * Measures the reading room over an archive of so many made-up articles: pages one after the other,
 * then a load of twenty connections; the room is a process of its own, as users start it.
 */
public final class RoomRun {

  private static final long SEED = 20_241_123;
  private static final int WARM_UP = 60;
  private static final int MEASURED = 200;
  private static final int LONG_WORDS = 5_000;
  private static final String LONG_ADDRESS = "https://long.example/article";

  private final Path project;
  private final PrintStream out;
  private final int articles;
  private final int seconds;

  /**
   * A run.
   *
   * @param project the folder of the project
   * @param out told what is being measured
   * @param articles how many articles
   * @param seconds how long the load lasts
   */
  public RoomRun(Path project, PrintStream out, int articles, int seconds) {
    this.project = project;
    this.out = out;
    this.articles = articles;
    this.seconds = seconds;
  }

  /** Measures and gives the report. */
  public String run(String command, String machine) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("selon-room");
    try {
      Path corpus = folder.resolve("corpus.jsonl");
      Path archive = folder.resolve("archive.selon");
      tell("making " + articles + " articles up");
      Corpus.write(articles, SEED, corpus);
      Files.writeString(corpus, longArticle(), StandardOpenOption.APPEND);
      tell("ingest");
      WholeProcess.run(
          List.of(selon(), "ingest", corpus.toString(), "-q", "-a", archive.toString()));
      return serving(archive, command, machine);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private String selon() {
    return project.resolve("selon").toString();
  }

  /** Sentences of many articles as one. */
  private static String longArticle() {
    ArticleGenerator generator = new ArticleGenerator(SEED + 1);
    StringBuilder text = new StringBuilder();
    while (text.toString().split("\\s+").length < LONG_WORDS) {
      Document next = generator.next();
      if (next.language() == Language.FRENCH) {
        text.append(next.text()).append('\n');
      }
    }
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("url", LONG_ADDRESS).put("outlet", "Long").put("title", "Un long article");
    return node.put("published", "2024-03-12").put("text", text.toString()) + "\n";
  }

  private String serving(Path archive, String command, String machine)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process room =
        new ProcessBuilder(selon(), "serve", "-q", "--archive", archive.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(room.getInputStream(), StandardCharsets.UTF_8))) {
      String origin = lines.readLine().replaceFirst("/$", "");
      double started = (System.nanoTime() - start) / 1e9;
      return measured(origin, room, started, command, machine);
    } finally {
      room.destroy();
      room.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private String measured(
      String origin, Process room, double started, String command, String machine)
      throws IOException, InterruptedException {
    StringBuilder report = new StringBuilder("# The reading room, measured\n\nWritten by `");
    report.append(command).append("`; do not edit.\n\n");
    line(report, "On %s. %,d articles made up by templates; heap 512 MB.", machine, articles + 1);
    line(report, "The room answers %.1f s after its start.", started);
    report.append("\nMilliseconds from the request to the last byte, one request at a time.\n\n");
    report.append("| page | median | p95 | wanted |\n|---|---:|---:|---:|\n");
    HttpClient client = HttpClient.newHttpClient();
    String longId = id(client, origin);
    List<String> words = words();
    row(report, client, origin, "search, one word", words, "/search?q=%s", 150);
    row(report, client, origin, "search, filtered", words, "/search?q=%s&type=direct", 150);
    row(report, client, origin, "statements as JSON", words, "/v1/statements?q=%s", 150);
    row(report, client, origin, "with facets as JSON", words, "/v1/search?q=%s", 300);
    row(report, client, origin, "all statements with facets", words, "/v1/search", 300);
    row(report, client, origin, "a long article", words, "/articles/" + longId, 150);
    row(report, client, origin, "first page", words, "/", 0);
    row(report, client, origin, "people", words, "/people", 0);
    row(report, client, origin, "contacts", words, "/contacts", 0);
    row(report, client, origin, "sourcing of one word", words, "/sourcing?q=%s", 0);
    tell("load for " + seconds + " s");
    Load load = Load.run(origin, paths(words, longId), seconds);
    line(
        report,
        "\n%d s of load, 20 connections, searches and articles by turns: %,d answers (%.0f a second),"
            + " %,d errors; median %.0f ms, p95 %.0f ms, p99 %.0f ms. Memory of the process: %.0f MB.",
        seconds,
        load.answers(),
        load.answers() / (double) seconds,
        load.errors(),
        load.median(),
        load.p95(),
        load.p99(),
        resident(room));
    return report.toString();
  }

  private static String id(HttpClient client, String origin)
      throws IOException, InterruptedException {
    String found = get(client, origin + "/v1/articles?outlet=%3DLong").body();
    return found.replaceAll("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
  }

  private void row(
      StringBuilder report,
      HttpClient client,
      String origin,
      String name,
      List<String> words,
      String path,
      int wanted)
      throws IOException, InterruptedException {
    tell(name);
    double[] times = new double[MEASURED];
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      String address = origin + path.replace("%s", words.get(i % words.size()));
      long start = System.nanoTime();
      HttpResponse<String> answer = get(client, address);
      if (answer.statusCode() != 200) {
        throw new IOException(address + " answered " + answer.statusCode());
      }
      if (i >= WARM_UP) {
        times[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
      }
    }
    java.util.Arrays.sort(times);
    String limit = wanted == 0 ? "" : String.valueOf(wanted);
    line(
        report,
        "| %s | %.1f | %.1f | %s |",
        name,
        times[MEASURED / 2],
        times[MEASURED * 95 / 100],
        limit);
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Words from texts like those in the archive, each as likely as it is frequent there. */
  private static List<String> words() {
    Random random = new Random(SEED);
    List<String> words = new ArrayList<>();
    while (words.size() < WARM_UP + MEASURED) {
      Language language = random.nextBoolean() ? Language.FRENCH : Language.ENGLISH;
      String[] sentence = new Grammar(language).fill("clause", random).split("[^\\p{L}]+");
      String word = sentence[random.nextInt(sentence.length)];
      if (word.length() >= 4) {
        words.add(URLEncoder.encode(word, StandardCharsets.UTF_8));
      }
    }
    return words;
  }

  private static List<String> paths(List<String> words, String longId) {
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      paths.add("/search?q=" + word);
      paths.add("/v1/statements?q=" + word);
      paths.add("/articles/" + longId);
    }
    return paths;
  }

  private static double resident(Process process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(each -> each.startsWith("VmHWM:"))
        .mapToDouble(each -> Double.parseDouble(each.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void tell(String what) {
    out.print("measuring: " + what + "\n");
  }
}
