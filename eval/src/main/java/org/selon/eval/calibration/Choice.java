package org.selon.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Weighing;
import org.selon.engine.text.Span;
import org.selon.eval.reading.ExplainedArticle;
import org.selon.eval.score.Match;

/**
 * A pronoun, short name or description that is the source of a statement, those that the engine
 * weighed for it, and whom it means.
 *
 * @param article where it stands
 * @param candidates what speaks for and against each that was weighed, in the engine's order
 * @param right number of the one meant, -1 where it was not among them
 */
public record Choice(String article, List<List<String>> candidates, int right) {

  /** Copies the candidates. */
  public Choice {
    candidates = candidates.stream().map(List::copyOf).toList();
  }

  /** The choices of some articles, where content and source are right, in text order. */
  public static List<Choice> of(List<ExplainedArticle> articles) {
    List<Choice> choices = new ArrayList<>();
    for (ExplainedArticle each : articles) {
      for (Match match : each.article().comparison().matches()) {
        if (match.sourced() && !match.gold().source().isEmpty()) {
          weighed(each, match.found().source().get(0)).ifPresent(w -> add(choices, match, w, each));
        }
      }
    }
    return choices;
  }

  /** Whether a trait tells the one meant from another. */
  boolean turnsOn(String trait) {
    boolean own =
        right < 0 ? trait.equals(RankingModel.NOBODY) : candidates.get(right).contains(trait);
    boolean others = candidates.stream().allMatch(c -> c.contains(trait) == own);
    return !others || trait.equals(RankingModel.NOBODY) && right < 0;
  }

  /** Who was weighed last for a source. */
  private static Optional<Weighing> weighed(ExplainedArticle article, Span source) {
    return article.weighings().stream()
        .filter(w -> w.words().equals(source) && !w.candidates().isEmpty())
        .reduce((a, b) -> b);
  }

  private static void add(
      List<Choice> choices, Match match, Weighing weighing, ExplainedArticle article) {
    List<List<String>> candidates = new ArrayList<>();
    int right = -1;
    for (Weighing.Candidate candidate : weighing.candidates()) {
      if (right < 0 && match.isNamed(candidate.name())) {
        right = candidates.size();
      }
      candidates.add(candidate.traits());
    }
    choices.add(new Choice(article.article().gold().id(), candidates, right));
  }
}
