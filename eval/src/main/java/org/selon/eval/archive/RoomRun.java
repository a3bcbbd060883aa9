package org.selon.eval.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
  private static final int FEWEST = 20;
  private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long ROW_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int VISITS = 20;
  private static final int UNCOUNTED_VISITS = 3;

  private final Path project;
  private final PrintStream out;
  private final Optional<Path> kept;
  private final int articles;
  private final int seconds;

  /**
   * A run.
   *
   * @param project the folder of the project
   * @param out told what is being measured
   * @param kept an archive to measure a copy of, instead of one made for the purpose
   * @param articles how many articles, where one is made
   * @param seconds how long the load lasts
   */
  public RoomRun(Path project, PrintStream out, Optional<Path> kept, int articles, int seconds) {
    this.project = project;
    this.out = out;
    this.kept = kept;
    this.articles = articles;
    this.seconds = seconds;
  }

  /** Measures and gives the report. */
  public String run(String command, String machine) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("selon-room");
    try {
      Path corpus = folder.resolve("corpus.jsonl");
      Path archive = folder.resolve("archive.selon");
      if (kept.isPresent()) {
        tell("copying " + kept.get());
        Files.copy(kept.get(), archive);
        Files.writeString(corpus, LongArticle.line(SEED));
      } else {
        tell("making " + articles + " articles up");
        Corpus.write(articles, SEED, corpus);
        Files.writeString(corpus, LongArticle.line(SEED), StandardOpenOption.APPEND);
      }
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
    HttpClient client = HttpClient.newHttpClient();
    String longId = longId(client, origin);
    line(
        report,
        "On %s. %,d articles made up by templates, %,d statements; heap 512 MB. The long article has %,d"
            + " words and %,d statements. The room answers %.1f s after its start.",
        machine,
        total(client, origin, "articles"),
        total(client, origin, "statements"),
        words(client, origin, longId),
        total(client, origin, "statements?outlet=%3D" + LongArticle.OUTLET),
        started);
    report.append("\nMilliseconds from the request to the last byte, one request at a time.\n\n");
    report.append("| page | median | p95 | wanted |\n|---|---:|---:|---:|\n");
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
    browsed(report, origin + "/articles/" + longId);
    tell("load for " + seconds + " s");
    Load load = Load.run(origin, paths(words, longId), seconds);
    line(
        report,
        "\n%d s of load (by %s), 20 connections, searches and the long article by turns: %,d answers"
            + " (%.0f a second), %,d errors; median %.0f ms, p95 %.0f ms, p99 %.0f ms. Memory of the"
            + " process: %.0f MB.",
        seconds,
        load.maker(),
        load.answers(),
        load.answers() / (double) seconds,
        load.errors(),
        load.median(),
        load.p95(),
        load.p99(),
        resident(room));
    return report.toString();
  }

  private static String longId(HttpClient client, String origin)
      throws IOException, InterruptedException {
    String found = get(client, origin + "/v1/articles?outlet=%3D" + LongArticle.OUTLET).body();
    return found.replaceAll("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
  }

  private static long total(HttpClient client, String origin, String list)
      throws IOException, InterruptedException {
    String answer = get(client, origin + "/v1/" + list).body();
    return new ObjectMapper().readTree(answer).path("total").asLong();
  }

  private static int words(HttpClient client, String origin, String id)
      throws IOException, InterruptedException {
    String answer = get(client, origin + "/v1/articles/" + id).body();
    return new ObjectMapper().readTree(answer).path("text").asText().strip().split("\\s+").length;
  }

  /** How long the long article takes in a browser until it is drawn and answers keys. */
  private void browsed(StringBuilder report, String address)
      throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    if (program.isEmpty()) {
      report.append("\nChromium is not installed here: time to interactive was not measured.\n");
      return;
    }
    tell("the long article in Chromium");
    double[] interactive = new double[VISITS];
    double[] keys = new double[VISITS];
    try (Chromium browser = Chromium.start(program.get())) {
      for (int i = 0; i < UNCOUNTED_VISITS + VISITS; i++) {
        browser.open("about:blank");
        browser.open(address);
        double drawn = browser.number(Visit.INTERACTIVE);
        browser.number(Visit.LISTEN);
        browser.press('j');
        double answered = browser.number(Visit.ANSWERED);
        if (i >= UNCOUNTED_VISITS) {
          interactive[i - UNCOUNTED_VISITS] = drawn;
          keys[i - UNCOUNTED_VISITS] = answered;
        }
      }
    }
    figures(report, "the long article in Chromium, to interactive", interactive, 300);
    figures(report, "a key pressed in it, to the next frame", keys, 100);
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
    long begun = System.nanoTime();
    List<Double> times = new ArrayList<>();
    int warm = 0;
    for (int i = 0; times.size() < MEASURED; i++) {
      String address = origin + path.replace("%s", words.get(i % words.size()));
      long start = System.nanoTime();
      HttpResponse<String> answer = get(client, address);
      if (answer.statusCode() != 200) {
        throw new IOException(address + " answered " + answer.statusCode());
      }
      // What takes long is asked for less often.
      if (warm < WARM_UP && start - begun < WARM_NANOS) {
        warm++;
      } else {
        times.add((System.nanoTime() - start) / 1e6);
      }
      if (times.size() >= FEWEST && start - begun > ROW_NANOS) {
        break;
      }
    }
    double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
    figures(report, name, all, wanted);
  }

  private static void figures(StringBuilder report, String name, double[] times, int wanted) {
    Arrays.sort(times);
    String limit = wanted == 0 ? "" : String.valueOf(wanted);
    double median = times[times.length / 2];
    line(report, "| %s | %.1f | %.1f | %s |", name, median, times[times.length * 95 / 100], limit);
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
