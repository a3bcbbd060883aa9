package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.selon.archive.Archive;
import org.selon.archive.Intake;
import org.selon.archive.Outcome;
import org.selon.archive.SqliteArchive;
import org.selon.archive.Tally;
import org.selon.engine.Engine;
import org.selon.ingest.InputRecords;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.collection.CollectedRecords;
import org.selon.ingest.collection.FieldMap;
import org.selon.ingest.collection.InputReader;
import org.selon.ingest.fetch.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selon ingest}: articles into an archive. */
@Command(
    name = "ingest",
    header = "Read articles into an archive, a file that can be searched by who said what.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon ingest articles/ --archive press.selon",
      "      all articles of a folder; run again, it takes only what is new",
      "  selon ingest monday/ tuesday/ --archive press.selon --jobs 4",
      "      in four threads",
      "  selon ingest articles/ --archive press.selon --dry-run",
      "      what would be new",
      "  selon ingest posts.jsonl --map text=body,published=date --archive press.selon",
      "      lines of JSON or a table, with fields under names of your own",
      "  selon ingest https://example.org/feed.xml --fetch --archive press.selon",
      "      what stands at an address",
      "  curl -s https://example.org/page.html | selon ingest - --archive press.selon",
      "      standard input",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon ingest [OPTION]… FILE|FOLDER|ADDRESS|-… --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:failed, what was stored until then stays",
      "2:the arguments make no sense",
      "3:some inputs failed, the others are stored",
      "130:interrupted, what was stored until then stays",
    })
final class IngestCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "FILE|FOLDER|ADDRESS|-",
      hideParamSyntax = true,
      arity = "1..*",
      description = {
        "Plain text; a saved web page; a feed (RSS, Atom, JSON Feed); lines of JSON or a table;",
        "a web archive (WARC); agency items (ninjs, NewsML-G2, NITF); a zip or gzip of these.",
        "Of a folder: files with the usual endings, sorted by name, with the folders in it.",
        "-: standard input. With --fetch also an address, http:// or https://.",
      })
  private List<String> arguments = List.of();

  @Mixin private ArticleOptions article;

  @Mixin private JobsOption jobs;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME,…",
      defaultValue = "",
      description = {
        "Which field of a table or of JSON holds what; a dot leads into objects.",
        "FIELD: text html title published outlet url author language credit;",
        "what is not given is looked for under its usual names.",
      })
  private String map;

  @Option(names = "--fetch", description = "Fetch addresses; without it nothing is ever fetched.")
  private boolean fetch;

  @Option(names = "--dry-run", description = "Only tell what would be new; nothing is written.")
  private boolean dry;

  IngestCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Archive open() throws IOException {
    if (!dry) {
      return SqliteArchive.create(file());
    }
    return Files.exists(file()) ? super.open() : SqliteArchive.empty();
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    ReadOptions options = article.options();
    InputReader reader = reader();
    Intake intake = new Intake(archive, Engine.standard(), options).jobs(jobs.threads()).dry(dry);
    try (Fetcher fetcher = Fetcher.standard()) {
      IngestInputs inputs = IngestInputs.of(arguments, fetch, fetcher, terminal(), talk);
      IngestProgress progress = new IngestProgress(talk, inputs.bytes());
      Tally tally;
      try (InputRecords records = CollectedRecords.of(reader, inputs.sources())) {
        tally = intake.run(records, progress);
      }
      progress.done();
      report(out, tally);
      long failed = tally.failed() + inputs.problems();
      return failed == 0 ? ExitCode.DONE : tally.done() == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }
  }

  private InputReader reader() {
    try {
      return map.isEmpty() ? InputReader.standard() : InputReader.standard().with(FieldMap.of(map));
    } catch (IllegalArgumentException e) {
      throw usage("option --map: " + e.getMessage());
    }
  }

  private void report(Printout out, Tally tally) throws OutputException {
    out.line(dry ? "would be" : file() + ":");
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.FORGOTTEN || tally.of(outcome) > 0) {
        out.line(row(IngestProgress.name(outcome), tally.of(outcome)));
      }
    }
    out.line(row("failed", tally.failed()));
  }

  private static String row(String name, long count) {
    String number = Long.toString(count);
    return "  " + name + " ".repeat(Math.max(1, 24 - name.length() - number.length())) + number;
  }
}
