package org.selon.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.Relation;

/**
 * What was annotated in an article beside what was found.
 *
 * <p>A relation as annotated and one as found belong together when their contents share at least
 * half of their words (Jaccard), one to one, the best first. Thoughts are neither asked for nor
 * counted as wrong.
 *
 * @param article the article
 * @param matches annotated and found
 * @param missed annotated, not found
 * @param spurious found, not annotated
 */
public record Comparison(
    GoldArticle article, List<Match> matches, List<Relation> missed, List<Relation> spurious) {

  private static final double HALF = 0.5;

  /** What a pair with the same source has ahead of one without. */
  private static final double SAME_SOURCE = 0.6;

  /** Copies the lists. */
  public Comparison {
    matches = List.copyOf(matches);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  private record Pair(double weight, double shared, int gold, int found, boolean sourced) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::weight)
          .thenComparingDouble(Pair::shared)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found)
          .reversed();

  /** Compares the relations found in an article with those annotated. */
  public static Comparison of(GoldArticle article, List<Relation> found) {
    List<Relation> gold = article.relations();
    List<Set<Integer>> goldWords = contents(article, gold);
    List<Set<Integer>> foundWords = contents(article, found);
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Pair pair : pairs(article, found, goldWords, foundWords)) {
      if (takenGold.contains(pair.gold) || takenFound.contains(pair.found)) {
        continue;
      }
      takenGold.add(pair.gold);
      takenFound.add(pair.found);
      Relation asked = gold.get(pair.gold);
      Relation given = found.get(pair.found);
      if (!asked.thought()) {
        boolean named = asked.source().isEmpty() || Words.sameName(asked.name(), given.name());
        boolean exact = goldWords.get(pair.gold).equals(foundWords.get(pair.found));
        matches.add(new Match(asked, given, pair.sourced, pair.sourced && named, exact));
      }
    }
    return new Comparison(article, matches, rest(gold, takenGold), rest(found, takenFound));
  }

  private static List<Set<Integer>> contents(GoldArticle article, List<Relation> relations) {
    return relations.stream().map(r -> Words.ofContent(article.text(), r.content())).toList();
  }

  private static List<Pair> pairs(
      GoldArticle article,
      List<Relation> found,
      List<Set<Integer>> goldWords,
      List<Set<Integer>> foundWords) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < goldWords.size(); g++) {
      for (int f = 0; f < foundWords.size(); f++) {
        double shared = jaccard(goldWords.get(g), foundWords.get(f));
        if (shared >= HALF) {
          boolean sourced =
              Words.sameSource(
                  article.text(), article.relations().get(g).source(), found.get(f).source());
          pairs.add(new Pair(shared + (sourced ? SAME_SOURCE : 0), shared, g, f, sourced));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  private static double jaccard(Set<Integer> one, Set<Integer> other) {
    long both = one.stream().filter(other::contains).count();
    long either = one.size() + other.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static List<Relation> rest(List<Relation> all, Set<Integer> taken) {
    List<Relation> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!taken.contains(i) && !all.get(i).thought()) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }
}
