package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.selon.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code selon backup}: a copy of an archive as it is at one moment. */
@Command(
    name = "backup",
    header = "Copy an archive as it is at one moment, even while another process writes to it.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon backup press-2024-03-12.selon --archive press.selon",
      "      a file of its own, as small as can be",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon backup [OPTION]… FILE --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class BackupCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "FILE",
      hideParamSyntax = true,
      arity = "1",
      description = "The copy; there must be no file of that name yet.")
  private Path target;

  BackupCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    archive.backup(target);
    out.line(target + ": " + Files.size(target) + " bytes");
    return ExitCode.DONE;
  }
}
