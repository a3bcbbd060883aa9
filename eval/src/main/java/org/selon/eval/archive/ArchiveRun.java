package org.selon.eval.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.selon.archive.SqliteArchive;
import org.selon.archive.Status;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.eval.speed.WholeProcess;

/** Measures an archive of so many made-up articles, on one machine and in one run. */
public final class ArchiveRun {

  private static final long SEED = 20_241_123;
  private static final int AT_ONCE = 4000;
  private static final int STARTS = 7;

  private final Path project;
  private final PrintStream out;
  private final int articles;
  private final Optional<Path> keep;
  private final int jobs;
  private final double load;

  /**
   * A run.
   *
   * @param project the folder of the project
   * @param out told what is being measured
   * @param articles how many articles
   * @param keep the folder for archive and articles where they are to stay
   */
  public ArchiveRun(Path project, PrintStream out, int articles, Optional<Path> keep) {
    this.project = project;
    this.out = out;
    this.articles = articles;
    this.keep = keep;
    this.jobs = Runtime.getRuntime().availableProcessors();
    this.load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Measures and gives the figures. */
  public ArchiveFigures run() throws IOException, InterruptedException {
    if (keep.isPresent()) {
      return run(Files.createDirectories(keep.get()));
    }
    Path folder = Files.createTempDirectory("selon-archive");
    try {
      return run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private ArchiveFigures run(Path folder) throws IOException, InterruptedException {
    Path corpus = folder.resolve("corpus.jsonl");
    Path archive = folder.resolve("archive.selon");
    tell("making " + articles + " articles up");
    Corpus.write(articles, SEED, corpus);
    tell("ingest, " + jobs + " jobs");
    WholeProcess ingest =
        WholeProcess.run(selon("ingest", corpus, "--quiet", "--archive", archive, "--jobs", jobs));
    tell("ingest of the same again");
    WholeProcess again =
        WholeProcess.run(selon("ingest", corpus, "--quiet", "--archive", archive, "--jobs", jobs));
    tell("the bare engine, " + jobs + " threads");
    double engine = engine();
    tell("first results");
    List<WholeProcess> starts = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      starts.add(
          WholeProcess.run(selon("search", "digue", "--quiet", "--limit", "20", "-a", archive)));
    }
    tell("searches");
    try (SqliteArchive open = SqliteArchive.open(archive)) {
      Status status = open.status();
      return new ArchiveFigures(
          articles,
          jobs,
          load,
          status,
          ingest,
          again,
          engine,
          starts,
          Searches.measure(open, SEED));
    }
  }

  private List<String> selon(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(project.resolve("selon").toString()));
    for (Object each : arguments) {
      command.add(each.toString());
    }
    return command;
  }

  /**
   * Articles a second that the engine alone reads in as many threads: the same ones, from the first
   * on, since it gets faster over tens of thousands, as ingest does. Making them up does not count.
   */
  private double engine() throws InterruptedException {
    Engine engine = Engine.standard();
    ArticleGenerator generator = new ArticleGenerator(SEED);
    long taken = 0;
    for (int done = 0; done < articles; done += AT_ONCE) {
      List<Document> documents = new ArrayList<>();
      for (int i = done; i < Math.min(articles, done + AT_ONCE); i++) {
        documents.add(generator.next());
      }
      long start = System.nanoTime();
      read(engine, documents);
      taken += System.nanoTime() - start;
    }
    return articles / (taken / 1e9);
  }

  private void read(Engine engine, List<Document> documents) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Callable<Void> work =
        () -> {
          for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            engine.analyze(documents.get(i));
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      for (Future<Void> each : threads.invokeAll(java.util.Collections.nCopies(jobs, work))) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the engine failed", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void tell(String what) {
    out.print("measuring: " + what + "\n");
  }
}
