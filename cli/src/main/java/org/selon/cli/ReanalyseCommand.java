package org.selon.cli;

import java.io.IOException;
import org.selon.archive.Archive;
import org.selon.archive.EngineVersion;
import org.selon.archive.Renewal;
import org.selon.archive.SqliteArchive;
import org.selon.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code selon reanalyse}: the articles of an archive read anew by the engine of today. */
@Command(
    name = "reanalyse",
    header = "Read those articles of an archive anew that an older engine or lexicon has read.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon reanalyse --archive press.selon",
      "      after an update of selon; articles that are up to date are passed over",
      "  selon reanalyse --archive press.selon --dry-run",
      "      how many it would be",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon reanalyse [OPTION]… --archive ARCHIVE",
    optionListHeading = "%nOptions:%n")
final class ReanalyseCommand extends ArchiveCommand {

  @Mixin private JobsOption jobs;

  @Option(names = "--dry-run", description = "Only tell how many would be read anew.")
  private boolean dry;

  ReanalyseCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Archive open() throws IOException {
    return dry ? super.open() : SqliteArchive.openForWriting(file());
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    int outdated = archive.outdated(EngineVersion.current()).size();
    if (dry) {
      out.line("would be read anew: " + outdated);
      return ExitCode.DONE;
    }
    Progress progress = Progress.start(talk, outdated);
    Renewal renewal = new Renewal(archive, Engine.standard());
    int failed =
        renewal.run(
            jobs.threads(), (id, problem) -> talk.error("article " + id, problem), progress::show);
    talk.done();
    out.line("read anew: " + (outdated - failed));
    return failed == 0 ? ExitCode.DONE : ExitCode.PARTLY;
  }
}
