package org.selon.cli;

import java.util.List;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;

/**
 * Takes articles through reading, analysis and output, one at a time.
 *
 * <p>An article that cannot be read, or that the engine fails on, is told of and passed over; only
 * an output that fails ends the run.
 */
final class ReadRun {

  private final Terminal terminal;
  private final Talk talk;
  private final ReadOptions options;
  private final ArticleReader articles = ArticleReader.standard();
  private final Engine engine = Engine.standard();

  ReadRun(Terminal terminal, Talk talk, ReadOptions options) {
    this.terminal = terminal;
    this.talk = talk;
    this.options = options;
  }

  /** Writes the analyses of {@code inputs} to {@code output} and returns how many were done. */
  int read(List<Input> inputs, Output output) throws OutputException {
    Progress progress = Progress.start(talk, inputs.size());
    int done = 0;
    for (int at = 0; at < inputs.size(); at++) {
      progress.show(at);
      if (read(inputs.get(at), output)) {
        done++;
      }
    }
    talk.done();
    return done;
  }

  private boolean read(Input input, Output output) throws OutputException {
    try {
      Reading reading = reading(input);
      reading.notes().forEach(note -> talk.note(input.label(), note));
      Analysis analysis = engine.analyze(reading.document().withId(input.id()));
      output.write(analysis);
      return true;
    } catch (OutputException e) {
      throw e;
    } catch (UnreadableArticleException e) {
      talk.error("", e.getMessage());
    } catch (OutOfMemoryError e) {
      talk.error(input.label(), "too large for the memory; split it, or set JAVA_OPTS=-Xmx8g");
    } catch (RuntimeException | StackOverflowError e) {
      talk.error(input.label(), "not analysed, by an error of selon (" + e + "); please report it");
    }
    return false;
  }

  private Reading reading(Input input) throws UnreadableArticleException {
    return input.isStandardInput()
        ? articles.read(input.label(), terminal.in(), options)
        : articles.read(input.path(), options);
  }
}
