package org.selon.cli;

import java.io.IOException;
import org.selon.archive.Archive;
import org.selon.archive.SqliteArchive;
import org.selon.engine.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selon forget}: an article out of an archive, for good. */
@Command(
    name = "forget",
    header = "Take an article out of an archive for good, with all that was drawn from it.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon forget 5f0c --reason \"court order of 12 March\" --archive press.selon",
      "      its words leave the file; its id and the reason stay, so that it does not come back",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon forget [OPTION]… ID --reason WORDS --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class ForgetCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "ID",
      hideParamSyntax = true,
      arity = "1",
      description = "The id of the article, or as much of its beginning as no other has.")
  private String id;

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      required = true,
      description = "Why; it is kept beside the id.")
  private String reason;

  ForgetCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Archive open() throws IOException {
    return SqliteArchive.openForWriting(file());
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    String article;
    try {
      article = ArticleChoice.of(archive, id);
    } catch (IllegalArgumentException e) {
      talk.error("", e.getMessage());
      return ExitCode.FAILED;
    }
    Document document = archive.analysis(article).orElseThrow().document();
    archive.forget(article, reason);
    out.line("forgotten: " + article + (document.uri().isEmpty() ? "" : " · " + document.uri()));
    talk.note("", "backups and other versions from the same address still have what they had");
    return ExitCode.DONE;
  }
}
