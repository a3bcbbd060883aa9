package org.selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.selon.archive.Archive;
import org.selon.archive.Hit;
import org.selon.archive.Rows;
import org.selon.archive.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code selon search}: statements by their words, and by who said them. */
@Command(
    name = "search",
    header = "Find who said what in an archive.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon search barrage --archive press.selon",
      "      what was said about a dam, the best match first",
      "  selon search '\"aucun danger\" OR (digue NOT vannes) OR fissur*' -a press.selon",
      "      phrases, AND, OR, NOT, brackets, beginnings of words",
      "  selon search --speaker marchand --stance denies --from 2024-03 -a press.selon",
      "      all that somebody denied since",
      "  selon search budget --source-kind unnamed --format csv -a press.selon > rows.csv",
      "      all rows, for a spreadsheet",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon search [OPTION]… [QUERY] --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class SearchCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "QUERY",
      hideParamSyntax = true,
      arity = "0..*",
      description = {
        "Words that must all have been said; \"phrases\"; AND, OR, NOT, brackets; repar*.",
        "Accents, case, endings and elided words do not count. Without it, all statements.",
      })
  private List<String> query = List.of();

  @Mixin private SearchOptions options;
  @Mixin private ListOptions list;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    try (Rows<Hit> hits = archive.search(options.search(query, list.limit()))) {
      if (list.format() == TableFormat.TEXT) {
        new HitList(out, terminal().width()).write(hits);
      } else {
        list.format().write(Table.STATEMENTS, hits, out);
        talk.note("", hits.total() == 1 ? "1 statement" : hits.total() + " statements");
      }
    }
    return ExitCode.DONE;
  }

  /** A constant as every output spells it. */
  static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
