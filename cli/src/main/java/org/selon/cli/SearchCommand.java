package org.selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.Hit;
import org.selon.archive.Rows;
import org.selon.archive.Search;
import org.selon.archive.Table;
import org.selon.export.RowWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private FilterOptions filter;

  @Option(
      names = "--anywhere",
      description = "Let the words stand anywhere in the article, not only in what was said.")
  private boolean anywhere;

  @Mixin private ListOptions list;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    Search search = new Search(String.join(" ", query), filter.filter(), list.limit(), anywhere);
    try (Rows<Hit> hits = archive.search(search)) {
      if (list.format() == TableFormat.TEXT) {
        new HitList(out, terminal().width()).write(hits);
      } else {
        table(hits, list.format().rows(Table.STATEMENTS.columns(), out));
        talk.note("", hits.total() == 1 ? "1 statement" : hits.total() + " statements");
      }
    }
    return ExitCode.DONE;
  }

  private static void table(Rows<Hit> rows, RowWriter out) throws IOException {
    for (Optional<Hit> next = rows.next(); next.isPresent(); next = rows.next()) {
      out.write(Table.STATEMENTS.values(next.get()));
    }
  }

  /** A constant as every output spells it. */
  static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
