package org.selon.eval.report;

import java.util.List;
import java.util.Locale;
import org.selon.eval.score.Score;

/**
 * The figures in the README: what stands between {@code <!-- accuracy -->} and {@code <!--
 * /accuracy -->} is written anew.
 */
public final class ReadmeFigures {

  private static final String START = "<!-- accuracy -->\n";
  private static final String END = "<!-- /accuracy -->";

  private ReadmeFigures() {}

  /**
   * The page with the figures of these sets.
   *
   * @throws IllegalArgumentException if the page has no such place
   */
  public static String renew(String readme, List<MeasuredSet> sets) {
    int start = readme.indexOf(START);
    int end = readme.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("README.md lacks " + START.strip() + " and " + END);
    }
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
    return readme.substring(0, start + START.length()) + table.text() + readme.substring(end);
  }
}
