package org.selon.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of traits by which one of several is chosen: a log-linear model.
 *
 * <p>Found by Newton steps on one weight after the other, in alphabetical order, a fixed number of
 * times: the same choices give the same weights. A quadratic penalty holds each weight near its
 * start, so that a trait that few choices turn on keeps its weight. Weights are rounded to two
 * decimals.
 */
final class RankingModel {

  /** The trait of the last candidate, which is none of those that were weighed. */
  static final String NOBODY = "nobody";

  private static final int ROUNDS = 200;
  private static final double PENALTY = 256;
  private static final double PLACES = 100;

  private final Map<String, Double> weights;

  /** A model of given weights. */
  RankingModel(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /**
   * Learns from choices, in any order that is always the same.
   *
   * @param start the weights to start from, one for each trait
   */
  static RankingModel fit(List<Choice> choices, Map<String, Double> start) {
    return new Fit(choices, start).model();
  }

  /** The sums of weights of all candidates of all choices while weights move. */
  private static final class Fit {

    private final Map<String, Double> start;
    private final List<List<List<String>>> rows = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();

    Fit(List<Choice> choices, Map<String, Double> start) {
      this.start = new TreeMap<>(start);
      for (Choice choice : choices) {
        List<List<String>> row = new ArrayList<>(choice.candidates());
        row.add(List.of(NOBODY));
        rows.add(row);
        right.add(choice.right() < 0 ? row.size() - 1 : choice.right());
      }
    }

    RankingModel model() {
      Map<String, Double> weights = new TreeMap<>(start);
      for (int round = 0; round < ROUNDS; round++) {
        for (String trait : start.keySet()) {
          weights.put(trait, weights.get(trait) + step(trait, weights));
        }
      }
      weights.replaceAll((trait, weight) -> Math.round(weight * PLACES) / PLACES);
      return new RankingModel(weights);
    }

    private double step(String trait, Map<String, Double> weights) {
      double slope = -PENALTY * (weights.get(trait) - start.get(trait));
      double curve = PENALTY;
      for (int i = 0; i < rows.size(); i++) {
        double[] shares = shares(rows.get(i), weights);
        double expected = 0;
        for (int j = 0; j < shares.length; j++) {
          expected += rows.get(i).get(j).contains(trait) ? shares[j] : 0;
        }
        slope += (rows.get(i).get(right.get(i)).contains(trait) ? 1 : 0) - expected;
        curve += expected * (1 - expected);
      }
      return slope / curve;
    }
  }

  private static double[] shares(List<List<String>> row, Map<String, Double> weights) {
    double[] shares = new double[row.size()];
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      shares[j] =
          StrictMath.exp(row.get(j).stream().mapToDouble(t -> weights.getOrDefault(t, 0.0)).sum());
      sum += shares[j];
    }
    for (int j = 0; j < shares.length; j++) {
      shares[j] /= sum;
    }
    return shares;
  }

  /** The weight of each trait. */
  Map<String, Double> weights() {
    return Map.copyOf(weights);
  }

  /** How many of some choices fall on the right one, or on nobody where it was not weighed. */
  long right(List<Choice> choices) {
    return choices.stream().filter(this::isRight).count();
  }

  private boolean isRight(Choice choice) {
    List<List<String>> row = new ArrayList<>(choice.candidates());
    row.add(List.of(NOBODY));
    double[] shares = shares(row, weights);
    int best = 0;
    for (int j = 1; j < shares.length; j++) {
      best = shares[j] > shares[best] ? j : best;
    }
    return best == (choice.right() < 0 ? row.size() - 1 : choice.right());
  }
}
