package org.selon.cli;

import java.util.List;
import java.util.Optional;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;

/**
 * Takes articles through reading, analysis and output, several at once, the output in the order of
 * the inputs and the same whatever the number of threads.
 *
 * <p>An article that cannot be read, or that the engine fails on, is told of and passed over; only
 * an output that fails ends the run.
 */
final class ReadRun {

  private final Terminal terminal;
  private final Talk talk;
  private final ReadOptions options;
  private final int jobs;
  private final ArticleReader articles = ArticleReader.standard();
  private final Engine engine = Engine.standard();

  /**
   * What became of one input.
   *
   * @param notes what is worth knowing of it
   * @param analysis the analysis, empty where it failed
   * @param subject what failed, empty where the message says it
   * @param message why it failed
   */
  private record Outcome(
      List<String> notes, Optional<Analysis> analysis, String subject, String message) {

    static Outcome failed(String subject, String message) {
      return new Outcome(List.of(), Optional.empty(), subject, message);
    }
  }

  /**
   * @param jobs how many threads work side by side
   */
  ReadRun(Terminal terminal, Talk talk, ReadOptions options, int jobs) {
    this.terminal = terminal;
    this.talk = talk;
    this.options = options;
    this.jobs = jobs;
  }

  /** Writes the analyses of {@code inputs} to {@code output} and returns how many were done. */
  int read(List<Input> inputs, Output output) throws OutputException {
    Progress progress = Progress.start(talk, inputs.size());
    int done = 0;
    try (Ahead<Input, Outcome> outcomes = new Ahead<>(inputs.iterator(), this::read, jobs)) {
      for (int at = 0; at < inputs.size(); at++) {
        progress.show(at);
        if (take(outcomes.next(), inputs.get(at), output)) {
          done++;
        }
      }
    }
    talk.done();
    return done;
  }

  private Outcome read(Input input) {
    try {
      Reading reading = reading(input);
      Analysis analysis = engine.analyze(reading.document().withId(input.id()));
      return new Outcome(reading.notes(), Optional.of(analysis), "", "");
    } catch (UnreadableArticleException e) {
      return Outcome.failed("", e.getMessage());
    } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
      return failed(input, e);
    }
  }

  private static Outcome failed(Input input, Throwable e) {
    return Outcome.failed(
        input.label(),
        e instanceof OutOfMemoryError
            ? "too large for the memory; split it, or set JAVA_OPTS=-Xmx8g"
            : "not analysed, by an error of selon (" + e + "); please report it");
  }

  /** Writes what became of an input, or tells why nothing did. */
  private boolean take(Outcome outcome, Input input, Output output) throws OutputException {
    outcome.notes().forEach(note -> talk.note(input.label(), note));
    if (outcome.analysis().isEmpty()) {
      talk.error(outcome.subject(), outcome.message());
      return false;
    }
    try {
      output.write(outcome.analysis().get());
      return true;
    } catch (OutOfMemoryError | RuntimeException | StackOverflowError e) {
      Outcome failed = failed(input, e);
      talk.error(failed.subject(), failed.message());
      return false;
    }
  }

  private Reading reading(Input input) throws UnreadableArticleException {
    return input.isStandardInput()
        ? articles.read(input.label(), terminal.in(), options)
        : articles.read(input.path(), options);
  }
}
