package org.selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selon.archive.Archive;
import org.selon.archive.EngineVersion;
import org.selon.archive.Status;
import org.selon.export.RowWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code selon status}: what an archive holds. */
@Command(
    name = "status",
    header = "Tell what an archive holds, and what made it.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon status --archive press.selon",
      "      how many articles and statements, of which days, analysed by what",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon status [OPTION]… --archive ARCHIVE",
    optionListHeading = "%nOptions:%n")
final class StatusCommand extends ArchiveCommand {

  private static final double MEGA = 1e6;

  @Mixin private TableOptions list;

  StatusCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    Status status = archive.status();
    if (list.format() == TableFormat.TEXT) {
      text(status, out);
    } else {
      table(status, list.format(), out);
    }
    return ExitCode.DONE;
  }

  private static void table(Status status, TableFormat format, Printout out) throws IOException {
    RowWriter rows =
        format.rows(
            List.of(
                "articles",
                "addresses",
                "copied",
                "statements",
                "speakers",
                "contacts",
                "forgotten",
                "languages",
                "first_day",
                "last_day",
                "text_bytes",
                "file_bytes",
                "schema",
                "engines"),
            out);
    rows.write(
        List.of(
            status.articles(),
            status.addresses(),
            status.copied(),
            status.statements(),
            status.speakers(),
            status.contacts(),
            status.forgotten(),
            status.languages().stream().map(each -> each.name() + " " + each.count()).toList(),
            status.firstDay(),
            status.lastDay(),
            status.textBytes(),
            status.fileBytes(),
            status.schema(),
            status.makers().stream().map(StatusCommand::made).toList()));
  }

  private static String made(Status.Made made) {
    EngineVersion version = made.version();
    return version.engine() + ", lexicon " + version.lexicon() + ": " + made.articles();
  }

  private static void text(Status status, Printout out) throws OutputException {
    String languages =
        status.languages().stream()
            .map(each -> each.count() + " " + each.name())
            .collect(Collectors.joining(", ", " (", ")"));
    field(out, "articles", status.articles() + (status.languages().isEmpty() ? "" : languages));
    field(out, "addresses", Long.toString(status.addresses()));
    field(out, "copies", status.copied() + " articles share their words with another");
    field(out, "statements", Long.toString(status.statements()));
    field(out, "speakers", Long.toString(status.speakers()));
    field(out, "contacts", Long.toString(status.contacts()));
    field(out, "taken down", Long.toString(status.forgotten()));
    if (!status.firstDay().isEmpty()) {
      field(out, "published", status.firstDay() + " to " + status.lastDay());
    }
    field(
        out,
        "size",
        String.format(
            Locale.ROOT,
            "%.1f MB for %.1f MB of text",
            status.fileBytes() / MEGA,
            status.textBytes() / MEGA));
    field(out, "schema", Integer.toString(status.schema()));
    for (Status.Made each : status.makers()) {
      String now = each.version().equals(EngineVersion.current()) ? "this one, " : "";
      field(out, "analysed by", now + "engine " + made(each));
    }
  }

  private static void field(Printout out, String name, String value) throws OutputException {
    out.line(name + " ".repeat(14 - name.length()) + value);
  }
}
