package org.selon.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.selon.engine.analysis.Band;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.report.Table;

/** How far stated probabilities hold. */
public final class Calibration {

  private static final double[] EDGES = {0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001};

  private final List<Example> examples;

  /** Judges the probabilities that stand with these examples. */
  public Calibration(List<Example> examples) {
    this.examples = List.copyOf(examples);
  }

  /**
   * The same examples with probabilities of models that have not seen their articles: five models,
   * each learnt without every fifth article.
   */
  public static Calibration heldOut(List<Example> examples) {
    List<String> articles =
        new ArrayList<>(new TreeSet<>(examples.stream().map(Example::article).toList()));
    List<Example> judged = new ArrayList<>();
    for (int fold = 0; fold < GoldSet.FOLDS; fold++) {
      int part = fold;
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      examples.forEach(
          each ->
              (articles.indexOf(each.article()) % GoldSet.FOLDS == part ? unseen : seen).add(each));
      LogisticModel model = LogisticModel.fit(seen);
      for (Example each : unseen) {
        judged.add(
            new Example(each.article(), each.traits(), each.right(), model.of(each.traits())));
      }
    }
    return new Calibration(judged);
  }

  /** Mean square of stated minus true probability: 0 at best. */
  public double brier() {
    return examples.stream()
        .mapToDouble(each -> each.stated() - (each.right() ? 1 : 0))
        .map(off -> off * off)
        .average()
        .orElse(0);
  }

  /** What always stating the mean would have: a model that knows no more has to stay below. */
  public double brierOfMean() {
    double mean = share(examples);
    return mean * (1 - mean);
  }

  /** A line with the Brier score. */
  public String line(String name) {
    return String.format(
        Locale.ROOT,
        "- %s: %d statements, %.1f %% right, Brier score %.4f (%.4f for always stating the mean)\n",
        name,
        examples.size(),
        100 * share(examples),
        brier(),
        brierOfMean());
  }

  /** What was stated beside what came of it, by stated probability and by band. */
  public String table() {
    Table table = new Table("stated", "statements", "stated on the average, %", "right, %");
    for (int i = 0; i + 1 < EDGES.length; i++) {
      double from = EDGES[i];
      double to = EDGES[i + 1];
      row(
          table,
          String.format(Locale.ROOT, "%.2f to %.2f", from, Math.min(1, to)),
          examples.stream().filter(e -> e.stated() >= from && e.stated() < to).toList());
    }
    for (Band band : Band.values()) {
      row(
          table,
          "*" + band.name().toLowerCase(Locale.ROOT) + "*",
          examples.stream().filter(e -> Band.of(e.stated()) == band).toList());
    }
    return table.text();
  }

  private static void row(Table table, String name, List<Example> part) {
    if (part.isEmpty()) {
      table.row(name, 0, "–", "–");
    } else {
      double stated = part.stream().mapToDouble(Example::stated).average().orElseThrow();
      table.row(name, part.size(), 100 * stated, 100 * share(part));
    }
  }

  private static double share(List<Example> part) {
    return part.stream().mapToInt(e -> e.right() ? 1 : 0).average().orElse(0);
  }
}
