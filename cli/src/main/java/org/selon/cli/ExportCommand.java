package org.selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.Rows;
import org.selon.archive.Search;
import org.selon.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selon export}: whole articles with their analyses, in the formats of {@code read}. */
@Command(
    name = "export",
    header = "Write articles of an archive in the formats of \"selon read\".",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon export --archive press.selon --format jsonl > record.jsonl",
      "      the record of all articles, one line each",
      "  selon export barrage --from 2024-03 -a press.selon --format html --output pages/",
      "      the articles in which something is said about a dam, a page for each",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon export [OPTION]… [QUERY] --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class ExportCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "QUERY",
      hideParamSyntax = true,
      arity = "0..*",
      description = "As for \"selon search\": the articles with a statement that it finds.")
  private List<String> query = List.of();

  @Mixin private SearchOptions options;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class,
      defaultValue = "jsonl",
      description = "One of ${COMPLETION-CANDIDATES}; jsonl if not given.")
  private Format format;

  @Mixin private OutputOption output;

  ExportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout page, Talk talk) throws IOException {
    Search search = options.search(query, 0);
    Destination destination = output.destination();
    long done = 0;
    try (Rows<String> ids = archive.articles(search)) {
      try {
        destination.checkCount(format, ids.total());
      } catch (IllegalArgumentException e) {
        throw usage(e.getMessage());
      }
      try (Output out = destination.open(format, output.look(terminal()), terminal())) {
        for (Optional<String> next = ids.next(); next.isPresent(); next = ids.next()) {
          out.write(archive.analysis(next.get()).orElseThrow());
          done++;
        }
        out.finish();
      }
    }
    talk.note("", done == 1 ? "1 article" : done + " articles");
    return ExitCode.DONE;
  }
}
