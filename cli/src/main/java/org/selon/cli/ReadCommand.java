package org.selon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.selon.export.Format;
import org.selon.ingest.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selon read}: articles in, who said what out. */
@Command(
    name = "read",
    header = "Read articles and show who said what, on whose word.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon read article.txt",
      "      on the terminal: each statement, its speaker, its exact words, its place",
      "  selon read page.html --format html --output record.html",
      "      a saved web page, as one page that needs nothing else",
      "  selon read monday/ tuesday/ --format jsonl > record.jsonl",
      "      all articles of two folders, one JSON object a line",
      "  selon read articles/ --format marked --output marked/",
      "      a file for each article",
      "  pdftotext press.pdf - | selon read --language fr --published 2024-03 -",
      "      standard input, with what is known of it",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon read [OPTION]… [FILE|FOLDER|-]…",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:failed, nothing was done",
      "2:the arguments make no sense",
      "3:some inputs failed, the others were done",
      "130:interrupted",
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      hideParamSyntax = true,
      description = {
        "Plain text, or a saved web page.",
        "Of a folder: .txt .html .htm .xhtml, sorted by name, with the folders in it.",
        "- or nothing: standard input.",
      })
  private List<Path> arguments = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class,
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @Mixin private ArticleOptions article;
  @Mixin private OutputOption output;
  @Mixin private JobsOption jobs;
  @Mixin private QuietOption quiet;
  @Mixin private HelpOption help;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int threads = jobs.threads();
    ReadOptions options = article.options();
    InputFinder.Found found = InputFinder.find(argumentsOrStandardInput());
    Destination destination = destination(found.inputs());
    Talk talk = new Talk(terminal, quiet.isGiven(), output.isGiven() || !terminal.outIsTerminal());
    found.problems().forEach(each -> talk.error(each.subject(), each.message()));
    found.notes().forEach(each -> talk.note(each.subject(), each.message()));
    if (found.inputs().isEmpty()) {
      return ExitCode.FAILED;
    }
    try (Output out = destination.open(format, output.look(terminal), terminal)) {
      int done = new ReadRun(terminal, talk, options, threads).read(found.inputs(), out);
      out.finish();
      if (done > 0 && output.isGiven() && talk.showsProgress()) {
        talk.note(
            "",
            (done == 1 ? "1 article" : done + " articles") + " written to " + destination.given());
      }
      return exitCode(done, found.inputs().size() + found.problems().size(), talk);
    } catch (OutputException e) {
      return e.tell(talk);
    }
  }

  private static int exitCode(int done, int all, Talk talk) {
    if (done == all) {
      return ExitCode.DONE;
    }
    if (all > 1) {
      talk.note("", done + " of " + all + " inputs done, " + (all - done) + " failed");
    }
    return done == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
  }

  private List<Path> argumentsOrStandardInput() {
    if (!arguments.isEmpty()) {
      return arguments;
    }
    if (terminal.inIsTerminal()) {
      throw usage("nothing to read; give files or folders, or - to type an article");
    }
    return List.of(Input.STANDARD_INPUT);
  }

  private Destination destination(List<Input> inputs) {
    Destination destination = output.destination();
    try {
      destination.check(format, inputs);
      return destination;
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
