package org.selon.eval.reading;

import java.util.List;
import org.selon.engine.actor.Weighing;

/**
 * An annotated article, what the engine finds in it, and who it weighed for each mention.
 *
 * @param article as annotated and as found
 * @param weighings who pronouns, short names and descriptions could have meant
 */
public record ExplainedArticle(ReadArticle article, List<Weighing> weighings) {

  /** Copies the list. */
  public ExplainedArticle {
    weighings = List.copyOf(weighings);
  }
}
