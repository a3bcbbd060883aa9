package org.selon.eval.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * Measures everything in one run on one machine.
 *
 * <p>Peers that are not on the class path are left out. Nothing else should run meanwhile.
 */
public final class SpeedRun {

  /** One of so many texts goes to CoreNLP: all of them would take a quarter of an hour a pass. */
  private static final int PEER_TEXTS = 7;

  private final Path project;
  private final PrintStream out;
  private final Effort effort;
  private final Map<Language, Corpus> corpora = new EnumMap<>(Language.class);

  /**
   * Reads the texts.
   *
   * @param project the folder of the project
   * @param out told what is being measured
   * @param smoke whether to measure for seconds only, to see that all runs
   */
  public SpeedRun(Path project, PrintStream out, boolean smoke) throws IOException {
    this.project = project;
    this.out = out;
    this.effort = smoke ? Effort.SMOKE : Effort.FULL;
    for (Language language : Language.values()) {
      corpora.put(language, Corpus.of(project, language));
    }
  }

  /**
   * Measures.
   *
   * @return the report, in Markdown
   * @throws IOException if a text cannot be read or a process fails
   */
  public SpeedReport run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("selon-speed");
    try {
      SpeedReport report = new SpeedReport(Machine.description(), corpora);
      benchmarks(report);
      processes(report, new Processes(project, folder));
      growth(report);
      return report;
    } catch (RunnerException e) {
      throw new IOException("a benchmark failed: " + e.getMessage(), e);
    } finally {
      Processes.delete(folder);
    }
  }

  private void benchmarks(SpeedReport report) throws RunnerException {
    List<String> properties =
        new ArrayList<>(List.of("-Dselon.project=" + project.toAbsolutePath()));
    for (Language language : Language.values()) {
      String folder = System.getProperty(Corpus.property(language), "");
      if (!folder.isEmpty()) {
        properties.add("-D" + Corpus.property(language) + "=" + Path.of(folder).toAbsolutePath());
      }
    }
    Benchmarks benchmarks = new Benchmarks(effort, properties);
    String[] languages = effort.languages().toArray(String[]::new);
    tell("the engine, one thread");
    report.add(benchmarks.run("engine", 1, languages));
    tell("the bare tagger, one thread");
    report.add(benchmarks.run("tagger", 1, languages));
    tell("the engine, two threads");
    report.add(benchmarks.run("engine", 2, languages));
    if (CoreNlp.isThere() && effort.languages().contains("en")) {
      tell("CoreNLP, which takes minutes, and the engine on the same texts");
      report.add(benchmarks.runSome("engine", PEER_TEXTS, "en"));
      report.add(benchmarks.runSlow("coreNlp", PEER_TEXTS, "en"));
    }
  }

  private void processes(SpeedReport report, Processes processes)
      throws IOException, InterruptedException {
    List<Document> french = corpora.get(Language.FRENCH).documents();
    tell("starts of whole processes");
    report.starts(
        processes.starts(french.get(0), effort.starts()), processes.oneLiners(effort.starts()));
    for (int articles : List.of(effort.articles() / 10, effort.articles())) {
      tell("a process over " + articles + " articles");
      report.process(articles, processes.read(french, articles));
    }
  }

  private void growth(SpeedReport report) {
    String article = corpora.get(Language.FRENCH).documents().get(0).text();
    Growth growth = new Growth(effort.scale());
    tell("one long text beside many short ones");
    report.longByShort(growth.longByShort(article));
    tell("hostile texts");
    report.hostile(growth.hostile(article));
  }

  private void tell(String what) {
    out.print("measuring " + what + "\n");
  }
}
