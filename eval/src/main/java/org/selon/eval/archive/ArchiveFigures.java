package org.selon.eval.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.selon.archive.Status;
import org.selon.eval.speed.WholeProcess;

/**
 * What was measured of an archive, and the report on it.
 *
 * @param articles how many came in
 * @param jobs in how many threads
 * @param load how many processes wanted to run when it began; figures of a busy machine are worse
 * @param status what the archive holds
 * @param ingest the process that took them in
 * @param again the process that was given the same once more
 * @param engine articles a second of the engine alone, in as many threads
 * @param starts processes that searched and showed the first results
 * @param searches searches in a warm process
 */
public record ArchiveFigures(
    int articles,
    int jobs,
    double load,
    Status status,
    WholeProcess ingest,
    WholeProcess again,
    double engine,
    List<WholeProcess> starts,
    List<Searches> searches) {

  private static final double MEGA = 1e6;

  /** Copies the lists. */
  public ArchiveFigures {
    starts = List.copyOf(starts);
    searches = List.copyOf(searches);
  }

  /** The report in Markdown. */
  public String report(String command, String machine) {
    double rate = articles / ingest.seconds();
    double size = (double) status.fileBytes() / status.textBytes();
    double first =
        starts.stream()
            .map(WholeProcess::seconds)
            .sorted(Comparator.naturalOrder())
            .skip(starts.size() / 2)
            .findFirst()
            .orElse(0.0);
    StringBuilder report = new StringBuilder();
    report.append("# An archive, measured\n\nWritten by `").append(command);
    report.append("`; do not edit.\n\n");
    line(report, "On %s; load at the beginning %.1f.", machine, load);
    line(
        report,
        "%,d articles made up by templates (French and English in equal parts, one in ten a copy):"
            + " %.1f MB of text, %,d statements, %,d articles with copies.",
        articles,
        status.textBytes() / MEGA,
        status.statements(),
        status.copied());
    report.append("| what | measured | wanted |\n|---|---:|---:|\n");
    row(report, "ingest, " + jobs + " jobs, whole process", "%.1f articles a second", rate, "");
    row(
        report,
        "the engine alone on the same, " + jobs + " threads",
        "%.1f articles a second",
        engine,
        "");
    row(report, "ingest beside the engine alone", "%.0f %%", 100 * rate / engine, "≥ 60 %");
    row(report, "most memory of ingest", "%.0f MB", ingest.megabytes(), "≤ 768 MB");
    row(
        report,
        "the same articles once more",
        "%.0f articles a second",
        articles / again.seconds(),
        "");
    row(report, "size of the file by size of the text", "%.2f", size, "≤ 4");
    row(
        report,
        "`selon search`, start to first results, median of " + starts.size(),
        "%.2f s",
        first,
        "≤ 1 s");
    for (Searches each : searches) {
      String name =
          String.format(
              Locale.ROOT,
              "search warm, %s (median of %,d found), 95th percentile; median %.1f ms",
              each.sort(),
              each.found(),
              each.median());
      row(report, name, "%.1f ms", each.p95(), "≤ 50 ms");
    }
    return report.append('\n').toString();
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append("\n\n");
  }

  private static void row(
      StringBuilder report, String what, String format, double value, String wanted) {
    report.append("| ").append(what).append(" | ");
    report.append(String.format(Locale.ROOT, format, value));
    report.append(" | ").append(wanted).append(" |\n");
  }
}
