package org.selon.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.Rows;
import org.selon.archive.SourceKind;
import org.selon.archive.SpeakerCount;
import org.selon.archive.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code selon speakers}: who is quoted, how often, how and through whom. */
@Command(
    name = "speakers",
    header = "Count who is quoted in an archive, how often, how, and through whom.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon speakers --archive press.selon",
      "      those quoted most; the unnamed and the unknown are counted, too",
      "  selon speakers --outlet gazette --from 2024-03 --format csv -a press.selon",
      "      everybody whom an outlet quotes since, for a spreadsheet",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon speakers [OPTION]… --archive ARCHIVE",
    optionListHeading = "%nOptions:%n")
final class SpeakersCommand extends ArchiveCommand {

  @Mixin private FilterOptions filter;
  @Mixin private ListOptions list;

  SpeakersCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    boolean text = list.format() == TableFormat.TEXT;
    try (Rows<SpeakerCount> rows = archive.speakers(filter.filter(), text ? 0 : list.limit())) {
      if (text) {
        text(rows, out);
      } else {
        list.format().write(Table.SPEAKERS, rows, out);
        talk.note("", rows.total() + " speakers");
      }
    }
    return ExitCode.DONE;
  }

  private void text(Rows<SpeakerCount> rows, Printout out) throws IOException {
    Map<SourceKind, Long> statements = new EnumMap<>(SourceKind.class);
    long shown = 0;
    out.line(out.dim("statements articles  direct indirect  mixed  speaker"));
    for (Optional<SpeakerCount> next = rows.next(); next.isPresent(); next = rows.next()) {
      SpeakerCount each = next.get();
      statements.merge(each.kind(), each.statements(), Long::sum);
      if (list.limit() == 0 || shown < list.limit()) {
        shown++;
        out.line(row(each, out));
      }
    }
    out.line("");
    if (shown < rows.total()) {
      out.line("the first " + shown + " of " + rows.total() + "; --limit 0 shows all");
    }
    long all = statements.values().stream().mapToLong(Long::longValue).sum();
    long unnamed = statements.getOrDefault(SourceKind.UNNAMED, 0L);
    long unknown = statements.getOrDefault(SourceKind.UNKNOWN, 0L);
    out.line(
        all
            + (all == 1 ? " statement: " : " statements: ")
            + (all - unnamed - unknown)
            + " with a name, "
            + unnamed
            + " of unnamed sources, "
            + unknown
            + " whose speaker is not known");
  }

  private static String row(SpeakerCount each, Printout out) {
    StringBuilder numbers = new StringBuilder();
    long[] counts = {
      each.statements(), each.articles(), each.direct(), each.indirect(), each.mixed()
    };
    int[] widths = {10, 9, 8, 9, 7};
    for (int i = 0; i < counts.length; i++) {
      String number = Long.toString(counts[i]);
      numbers.append(" ".repeat(Math.max(1, widths[i] - number.length()))).append(number);
    }
    String name = each.name().isEmpty() ? "unknown" : Printout.printable(each.name());
    String kind = each.kind() == SourceKind.UNNAMED ? " · unnamed" : "";
    String via =
        each.relayed() == 0
            ? ""
            : " · " + each.relayed() + " relayed, mostly by " + Printout.printable(each.via());
    return numbers + "  " + out.bold(name) + out.dim(kind + via);
  }
}
