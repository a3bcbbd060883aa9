package org.selon.cli;

import java.io.IOException;
import java.util.List;
import org.selon.archive.Archive;
import picocli.CommandLine.Command;

/** {@code selon verify}: whether an archive is whole. */
@Command(
    name = "verify",
    header = "Check that an archive is whole and that no article in it has been changed.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon verify --archive press.selon",
      "      the file, its indexes, each article against the digits of its id",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon verify [OPTION]… --archive ARCHIVE",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "1:something is wrong"})
final class VerifyCommand extends ArchiveCommand {

  VerifyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    List<String> problems = archive.verify();
    for (String problem : problems) {
      out.line(Printout.printable(problem));
    }
    if (problems.isEmpty()) {
      out.line("all is well: " + archive.status().articles() + " articles");
      return ExitCode.DONE;
    }
    talk.error(
        file().toString(),
        "is damaged; go back to a backup, or ingest the articles into a new archive");
    return ExitCode.FAILED;
  }
}
