package org.selon.eval.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.selon.engine.analysis.Statement;
import org.selon.engine.analysis.Traits;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.score.Comparison;

/**
 * A statement that was found, and whether it is right: annotated, with that source.
 *
 * @param article where it was found
 * @param traits what is known of it
 * @param right whether it is right
 * @param stated the probability that the engine gave it
 */
public record Example(String article, List<String> traits, boolean right, double stated) {

  /** Copies the traits. */
  public Example {
    traits = List.copyOf(traits);
  }

  /** The statements of some articles, those left out that were annotated as thoughts. */
  public static List<Example> of(List<ReadArticle> articles) {
    List<Example> examples = new ArrayList<>();
    for (ReadArticle article : articles) {
      Comparison comparison = article.comparison();
      Map<String, Boolean> right = new HashMap<>();
      comparison.matches().forEach(match -> right.put(match.found().id(), match.sourced()));
      comparison.spurious().forEach(relation -> right.put(relation.id(), false));
      for (Statement statement : article.analysis().statements()) {
        if (right.containsKey(statement.id())) {
          examples.add(
              new Example(
                  article.gold().id(),
                  Traits.of(statement),
                  right.get(statement.id()),
                  statement.confidence()));
        }
      }
    }
    return examples;
  }
}
