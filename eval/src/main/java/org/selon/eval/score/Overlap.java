package org.selon.eval.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.selon.engine.text.Span;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.Relation;

/**
 * The measures by which Citron is published: equal spans, and shared words.
 *
 * <p>A shared word counts as often as it stands in the spans of both sides: where nothing nests,
 * that is Citron's sum over all pairs, which with nested contents would count above one. Thoughts
 * are left out on both sides.
 *
 * @param source words of the sources
 * @param content words of the contents
 * @param all words of cues, sources and contents together
 * @param exact relations of which cue, sources and contents have exactly the annotated words
 */
public record Overlap(Figure source, Figure content, Figure all, Figure exact) {

  /** Nothing found, nothing asked for. */
  public static final Overlap NONE =
      new Overlap(Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE);

  /** The figures for one article. */
  public static Overlap of(GoldArticle article, List<Relation> found) {
    String text = article.text();
    List<Relation> asked = article.relations().stream().filter(r -> !r.thought()).toList();
    List<Relation> given = found.stream().filter(r -> !r.thought()).toList();
    Figure source = shared(text, asked, given, Relation::source);
    Figure content = shared(text, asked, given, Relation::content);
    Figure cue = shared(text, asked, given, Relation::cue);
    Set<List<Set<Integer>>> whole = new HashSet<>();
    asked.forEach(relation -> whole.add(words(text, relation)));
    long right = given.stream().filter(relation -> whole.contains(words(text, relation))).count();
    Figure exact = new Figure(right, given.size(), asked.size());
    return new Overlap(source, content, source.plus(content).plus(cue), exact);
  }

  /** This and another counted together. */
  public Overlap plus(Overlap other) {
    return new Overlap(
        source.plus(other.source),
        content.plus(other.content),
        all.plus(other.all),
        exact.plus(other.exact));
  }

  private static List<Set<Integer>> words(String text, Relation relation) {
    return List.of(
        Words.of(text, relation.cue()),
        Words.of(text, relation.source()),
        Words.ofContent(text, relation.content()));
  }

  private static Figure shared(
      String text,
      List<Relation> asked,
      List<Relation> given,
      Function<Relation, List<Span>> part) {
    Map<Integer, Integer> one = counts(text, asked, part);
    Map<Integer, Integer> other = counts(text, given, part);
    int both = 0;
    for (Map.Entry<Integer, Integer> word : one.entrySet()) {
      both += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
    }
    return new Figure(both, sum(other), sum(one));
  }

  private static Map<Integer, Integer> counts(
      String text, List<Relation> relations, Function<Relation, List<Span>> part) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Relation relation : relations) {
      Words.of(text, part.apply(relation)).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private static int sum(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
