package org.selon.eval.reading;

import org.selon.engine.analysis.Analysis;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.Relation;
import org.selon.eval.score.Comparison;

/**
 * An annotated article and what the engine finds in it.
 *
 * @param gold as annotated
 * @param analysis as found
 */
public record ReadArticle(GoldArticle gold, Analysis analysis) {

  /** Both beside each other. */
  public Comparison comparison() {
    return Comparison.of(gold, Relation.of(analysis));
  }
}
