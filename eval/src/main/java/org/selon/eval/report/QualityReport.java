package org.selon.eval.report;

import java.util.List;
import java.util.Locale;
import org.selon.engine.text.Language;
import org.selon.eval.score.Score;

/**
 * How well Selon reads a language: {@code eval/reports/fr.md} and {@code en.md}.
 *
 * <p>The same sets and readings give the same text.
 */
public final class QualityReport {

  private static final String HEAD =
      """
      # How well Selon reads %s

      Written by `eval/run report ../shared`; do not edit.

      Figures in percent. *Detection*: the content shares at least half of its words (Jaccard) with one annotated, one to one. *Sourced*: and the
      sources share a word. *Speaker*: and the source is resolved to the right name. *Exact*: detected, with exactly the annotated words. Thoughts
      and statements without content are left out. These are development sets: expect less on other articles.

      """;

  private QualityReport() {}

  /**
   * The report of a language.
   *
   * @param sets its sets, measured
   * @param peers published figures of peers, in Markdown
   * @param confidence how far the stated confidence is right, in Markdown
   */
  public static String text(
      Language language, List<MeasuredSet> sets, String peers, String confidence) {
    String name = language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, HEAD, name));
    for (MeasuredSet each : sets) {
      text.append("- `").append(each.set().name()).append("`: ");
      text.append(each.articles().size()).append(" articles, ");
      text.append(each.asked()).append(" statements; ").append(each.set().about()).append("\n");
    }
    text.append("\n## All sets\n\n");
    Table all =
        new Table(
            "precision / recall / **F1**", "detection", "sourced", "speaker", "exact", "type");
    for (MeasuredSet each : sets) {
      Score score = each.score();
      boolean named = new SetSection(each).hasNames();
      all.row(
          each.set().name(),
          Table.triple(score.detection()),
          Table.triple(score.sourced()),
          named ? Table.triple(score.speaker()) : "–",
          Table.triple(score.exact()),
          named ? score.type().accuracy() : "–");
    }
    text.append(all.text()).append(peers.strip()).append("\n\n").append(confidence);
    sets.forEach(each -> text.append(new SetSection(each).text()));
    return text.toString().strip() + "\n";
  }

  /** The figures of five parts of a set, under its name. */
  public static String folds(MeasuredSet measured) {
    return "## " + measured.set().name() + "\n\n" + new SetSection(measured).folds();
  }
}
