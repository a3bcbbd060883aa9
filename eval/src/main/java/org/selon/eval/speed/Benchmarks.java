package org.selon.eval.speed;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ReadingBenchmark} in processes of its own. */
final class Benchmarks {

  private final Effort effort;
  private final List<String> properties;

  /**
   * Prepares.
   *
   * @param properties options for java that tell where the texts are
   */
  Benchmarks(Effort effort, List<String> properties) {
    this.effort = effort;
    this.properties = properties;
  }

  /** Measures a benchmark for some languages, with all texts. */
  List<Timing> run(String name, int threads, String... languages) throws RunnerException {
    return run(options(name, 1, threads, languages).forks(effort.forks()), threads);
  }

  /** Measures a benchmark with one of so many texts. */
  List<Timing> runSome(String name, int every, String language) throws RunnerException {
    return run(options(name, every, 1, language).forks(effort.forks()), 1);
  }

  /** Measures one that takes minutes for a pass, with one of so many texts, in one process. */
  List<Timing> runSlow(String name, int every, String language) throws RunnerException {
    return run(
        options(name, every, 1, language)
            .forks(1)
            .warmupIterations(1)
            .measurementIterations(3)
            .jvmArgsAppend(jvm("-Xmx6g")),
        1);
  }

  private ChainedOptionsBuilder options(String name, int every, int threads, String... languages) {
    return new OptionsBuilder()
        .include("\\." + ReadingBenchmark.class.getSimpleName() + "\\." + name + "$")
        .param("language", languages)
        .param("every", Integer.toString(every))
        .threads(threads)
        .warmupIterations(effort.warmUps())
        .warmupTime(TimeValue.seconds(effort.seconds()))
        .measurementIterations(effort.iterations())
        .measurementTime(TimeValue.seconds(effort.seconds()))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .jvmArgsAppend(jvm());
  }

  private String[] jvm(String... more) {
    List<String> arguments = new ArrayList<>(properties);
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private static List<Timing> run(ChainedOptionsBuilder options, int threads)
      throws RunnerException {
    List<Timing> timings = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      Result<?> primary = result.getPrimaryResult();
      double error = Double.isNaN(primary.getScoreError()) ? 0 : primary.getScoreError();
      timings.add(
          new Timing(
              primary.getLabel(),
              result.getParams().getParam("language"),
              Integer.parseInt(result.getParams().getParam("every")),
              threads,
              primary.getScore(),
              error));
    }
    return timings;
  }
}
