package org.selon.eval;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Language;
import org.selon.eval.calibration.Calibration;
import org.selon.eval.calibration.Example;
import org.selon.eval.calibration.LogisticModel;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.report.MeasuredSet;

/**
 * Learns confidence from the sets that may be passed on, and reports how far it holds on others.
 */
final class ConfidenceSection {

  private static final String HEAD =
      """
      # How probable it is that a statement is right: that an annotator would mark its content, with its source.
      #
      # Written by eval/run confidence; do not edit. A logistic regression; docs/confidence.md says what it was learnt on, how well it
      # does and what it is for. The weights of the traits that a statement has are added up, p = 1 / (1 + e^-sum). A line is
      #     trait | weight | statements that had it

      """;

  private ConfidenceSection() {}

  /** The weights, as the engine reads them. */
  static String weights(List<MeasuredSet> sets) {
    return HEAD + LogisticModel.fit(learntFrom(sets)).lines();
  }

  /** The part of a language's report that tells how far the stated confidence holds. */
  static String text(Language language, List<MeasuredSet> all) {
    List<Example> learnt = learntFrom(all);
    Calibration heldOut = Calibration.heldOut(learnt);
    StringBuilder text = new StringBuilder("## Confidence\n\n");
    text.append("A statement is right here when it is detected with the right source. ");
    text.append("[What the model is](../../docs/confidence.md). On what it was learnt from, both ");
    text.append("languages, each article judged by a model that had not seen it (five folds):\n\n");
    text.append(heldOut.line("held-out folds")).append('\n').append(heldOut.table());
    text.append("On articles that nothing was learnt from:\n\n");
    for (MeasuredSet each : all) {
      if (each.set().language() == language) {
        List<Example> others = examples(each, false);
        if (others.size() > EVEN_A_TABLE) {
          Calibration calibration = new Calibration(others);
          text.append(calibration.line(named(each))).append('\n');
          text.append(calibration.table());
        }
      }
    }
    return text.toString();
  }

  private static String named(MeasuredSet measured) {
    String name = "`" + measured.set().name() + "`";
    return measured.set().learnt().equals("-")
        ? name
        : name + " without `" + measured.set().learnt() + "*`";
  }

  /** With fewer statements a table says nothing. */
  private static final int EVEN_A_TABLE = 50;

  private static List<Example> learntFrom(List<MeasuredSet> sets) {
    List<Example> examples = new ArrayList<>();
    sets.forEach(each -> examples.addAll(examples(each, true)));
    return examples;
  }

  private static List<Example> examples(MeasuredSet measured, boolean learnt) {
    List<ReadArticle> articles =
        measured.articles().stream()
            .filter(article -> measured.set().isLearntFrom(article.gold().id()) == learnt)
            .toList();
    return Example.of(articles);
  }
}
