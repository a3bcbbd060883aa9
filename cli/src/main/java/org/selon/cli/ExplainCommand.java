package org.selon.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.SentenceTrace;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Document;
import org.selon.export.ExplanationWriter;
import org.selon.export.WriterOptions;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selon explain}: why an article was read as it was. */
@Command(
    name = "explain",
    header = "Show why: the words, the rules tried, what won and what lost.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon explain article.txt",
      "      every statement: its rule, how its speaker was found, what lost",
      "  selon explain article.txt --statement s120",
      "      all about the sentence of that statement",
      "  selon explain article.txt --at 431",
      "      all about the sentence there, if nothing was found in it, too",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon explain [OPTION]… FILE|-",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:failed, nothing was done",
      "2:the arguments make no sense",
      "130:interrupted",
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int NEAREST = 5;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-",
      hideParamSyntax = true,
      description = "Plain text, or a saved web page; - for standard input.")
  private Path file;

  @Option(
      names = {"-s", "--statement"},
      paramLabel = "ID",
      defaultValue = "",
      description = "All about the sentence of one statement, by its id in the JSON.")
  private String statement;

  @Option(
      names = {"-a", "--at"},
      paramLabel = "OFFSET",
      description = "All about the sentence at an offset in code points, as in the JSON.")
  private Optional<Integer> at = Optional.empty();

  @Mixin private ArticleOptions article;

  @Mixin private HelpOption help;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!statement.isEmpty() && at.isPresent()) {
      throw usage("--statement and --at are two ways to say where; give one of them");
    }
    Talk talk = new Talk(terminal, false, false);
    try {
      Document document = document(talk);
      write(page(Engine.standard().explain(document)));
      return ExitCode.DONE;
    } catch (UnreadableArticleException e) {
      talk.error("", e.getMessage());
      return ExitCode.FAILED;
    } catch (OutputException e) {
      return e.tell(talk);
    }
  }

  private Document document(Talk talk) throws UnreadableArticleException {
    boolean typed = file.equals(Input.STANDARD_INPUT);
    Input input = new Input(file, new ArticleIds().next(typed ? Path.of("stdin") : file));
    ReadOptions options = article.options();
    Reading reading =
        typed
            ? ArticleReader.standard().read(input.label(), terminal.in(), options)
            : ArticleReader.standard().read(file, options);
    reading.notes().forEach(note -> talk.note(input.label(), note));
    return reading.document().withId(input.id());
  }

  private String page(Explanation explanation) {
    ExplanationWriter writer =
        new ExplanationWriter(WriterOptions.standard().withWidth(terminal.width()));
    StringWriter page = new StringWriter();
    try {
      if (statement.isEmpty() && at.isEmpty()) {
        writer.write(explanation, page);
      } else {
        writer.write(explanation, sentence(explanation), page);
      }
    } catch (IOException e) {
      throw new AssertionError("a string takes all that is written", e);
    }
    return page.toString();
  }

  private SentenceTrace sentence(Explanation explanation) {
    int offset = at.isPresent() ? offset(explanation, at.get()) : cue(explanation);
    return explanation
        .sentenceAt(offset)
        .orElseThrow(() -> usage("this article has no sentence to explain; leave --at out"));
  }

  /** The UTF-16 offset of an offset in code points. */
  private int offset(Explanation explanation, int points) {
    String text = explanation.analysis().document().text();
    int length = text.codePointCount(0, text.length());
    if (points < 0 || points >= length) {
      throw usage(
          "option --at: there is no " + points + "; the text runs from 0 to " + (length - 1));
    }
    return text.offsetByCodePoints(0, points);
  }

  private int cue(Explanation explanation) {
    List<Statement> all = explanation.analysis().statements();
    return all.stream()
        .filter(each -> each.id().equals(statement))
        .findFirst()
        .orElseThrow(() -> usage("option --statement: " + noSuch(all)))
        .cue()
        .get(0)
        .start();
  }

  private String noSuch(List<Statement> all) {
    if (all.isEmpty()) {
      return "there is no \"" + statement + "\"; no statement was found in this article";
    }
    List<String> nearest =
        all.stream()
            .map(Statement::id)
            .sorted(Comparator.comparing((String id) -> Math.abs(number(id) - number(statement))))
            .limit(NEAREST)
            .sorted(Comparator.comparing(ExplainCommand::number))
            .toList();
    return "there is no \"" + statement + "\"; the nearest are " + String.join(" ", nearest);
  }

  /** The number within an id, 0 where there is none. */
  private static long number(String id) {
    String digits = id.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
  }

  private void write(String page) throws OutputException {
    try {
      terminal.out().write(page.getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
    } catch (IOException e) {
      throw OutputException.ofStandardOutput(e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
