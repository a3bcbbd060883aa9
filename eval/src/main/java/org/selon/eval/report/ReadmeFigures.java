package org.selon.eval.report;

import java.util.List;
import java.util.Locale;
import org.selon.eval.score.Score;

/**
 * The figures in the README: what stands between {@code <!-- accuracy -->} and {@code <!--
 * /accuracy -->} is written anew.
 */
public final class ReadmeFigures {

  private ReadmeFigures() {}

  /**
   * The page with other text between the marks of a name.
   *
   * @throws IllegalArgumentException if the page has no such marks
   */
  public static String renew(String readme, String name, String text) {
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- /" + name + " -->";
    int start = readme.indexOf(open);
    int end = readme.indexOf(close);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("README.md lacks " + open.strip() + " and " + close);
    }
    return readme.substring(0, start + open.length()) + text + readme.substring(end);
  }

  /** The table of these sets. */
  public static String accuracy(List<MeasuredSet> sets) {
    Table table =
        new Table(
            "set", "language", "statements", "detection", "sourced", "speaker", "exact", "type");
    for (MeasuredSet each : sets) {
      Score score = each.score();
      boolean named = new SetSection(each).hasNames();
      table.row(
          "`" + each.set().name() + "`",
          each.set().language().name().toLowerCase(Locale.ROOT),
          each.asked(),
          score.detection().f1(),
          score.sourced().f1(),
          named ? score.speaker().f1() : "–",
          score.exact().f1(),
          named ? score.type().accuracy() : "–");
    }
    return table.text();
  }
}
