package org.selon.eval.report;

import java.util.ArrayList;
import java.util.List;
import org.selon.eval.gold.DataSet;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.gold.Relation;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.score.Comparison;
import org.selon.eval.score.Coverage;
import org.selon.eval.score.Overlap;
import org.selon.eval.score.Score;

/**
 * A set with what the engine found in it.
 *
 * @param set what it is
 * @param articles as annotated and as read
 * @param comparisons the same beside each other, in the same order
 */
public record MeasuredSet(DataSet set, List<ReadArticle> articles, List<Comparison> comparisons) {

  /** Copies the lists. */
  public MeasuredSet {
    articles = List.copyOf(articles);
    comparisons = List.copyOf(comparisons);
  }

  /** Compares all articles of a set. */
  public static MeasuredSet of(DataSet set, List<ReadArticle> articles) {
    return new MeasuredSet(set, articles, articles.stream().map(ReadArticle::comparison).toList());
  }

  /** The figures of all articles. */
  public Score score() {
    return Score.of(comparisons);
  }

  /** The figures of every fifth article, beginning with number {@code fold} from 0 to 4. */
  public Score fold(int fold) {
    List<Comparison> part = new ArrayList<>();
    for (int i = fold; i < comparisons.size(); i += GoldSet.FOLDS) {
      part.add(comparisons.get(i));
    }
    return Score.of(part);
  }

  /** The measure of the Gender Gap Tracker. */
  Coverage coverage(double share) {
    Coverage sum = Coverage.NONE;
    for (ReadArticle each : articles) {
      sum = sum.plus(Coverage.of(each.gold(), Relation.of(each.analysis()), share));
    }
    return sum;
  }

  /** The measure of Citron. */
  Overlap overlap() {
    Overlap sum = Overlap.NONE;
    for (ReadArticle each : articles) {
      sum = sum.plus(Overlap.of(each.gold(), Relation.of(each.analysis())));
    }
    return sum;
  }

  /** How many relations are asked for: all but thoughts. */
  long asked() {
    return articles.stream()
        .flatMap(each -> each.gold().relations().stream())
        .filter(relation -> !relation.thought())
        .count();
  }
}
