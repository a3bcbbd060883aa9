package org.selon.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over traits that are there or not, small enough to be read.
 *
 * <p>Found by Newton steps on one weight after the other, in alphabetical order, a fixed number of
 * times: the same examples give the same weights. Weights are held near zero by a quadratic
 * penalty; a trait that few examples have weighs nothing. Weights are rounded to two decimals.
 */
public final class LogisticModel {

  private static final int ROUNDS = 200;
  private static final double PENALTY = 1;
  private static final int FEWEST = 5;
  private static final double PLACES = 100;

  private final double always;
  private final Map<String, Double> weights;
  private final Map<String, Integer> counts;
  private final int examples;

  private LogisticModel(
      double always, Map<String, Double> weights, Map<String, Integer> counts, int examples) {
    this.always = always;
    this.weights = weights;
    this.counts = counts;
    this.examples = examples;
  }

  /** Learns from examples, in any order that is always the same. */
  public static LogisticModel fit(List<Example> examples) {
    return new Fit(examples).model();
  }

  private static final class Fit {
    private final List<Example> examples;
    private final Map<String, List<Integer>> having = new TreeMap<>();
    private final double[] sums;

    Fit(List<Example> examples) {
      this.examples = examples;
      this.sums = new double[examples.size()];
      for (int i = 0; i < examples.size(); i++) {
        for (String trait : examples.get(i).traits()) {
          having.computeIfAbsent(trait, t -> new ArrayList<>()).add(i);
        }
      }
      having.values().removeIf(places -> places.size() < FEWEST);
    }

    LogisticModel model() {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        all.add(i);
      }
      double always = 0;
      Map<String, Double> weights = new TreeMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        always += step(all, 0, 0);
        having.forEach(
            (trait, places) -> {
              double weight = weights.getOrDefault(trait, 0.0);
              weights.put(trait, weight + step(places, weight, PENALTY));
            });
      }
      weights.replaceAll((trait, weight) -> rounded(weight));
      Map<String, Integer> counts = new TreeMap<>();
      having.forEach((trait, places) -> counts.put(trait, places.size()));
      return new LogisticModel(rounded(always), weights, counts, examples.size());
    }

    /** Adds one Newton step to the sums of the examples at these places, and tells it. */
    private double step(List<Integer> places, double weight, double penalty) {
      double slope = -penalty * weight;
      double curve = penalty + 1e-9;
      for (int i : places) {
        double p = probability(sums[i]);
        slope += (examples.get(i).right() ? 1 : 0) - p;
        curve += p * (1 - p);
      }
      double step = slope / curve;
      places.forEach(i -> sums[i] += step);
      return step;
    }
  }

  private static double probability(double sum) {
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double rounded(double weight) {
    return Math.round(weight * PLACES) / PLACES;
  }

  /** The probability that a statement with these traits is right. */
  public double of(List<String> traits) {
    return probability(
        always + traits.stream().mapToDouble(t -> weights.getOrDefault(t, 0.0)).sum());
  }

  /** The lines of {@code confidence.txt}: trait, weight, how many statements had it. */
  public String lines() {
    StringBuilder lines = new StringBuilder(line("always", always, examples));
    weights.forEach((trait, weight) -> lines.append(line(trait, weight, counts.get(trait))));
    return lines.toString();
  }

  private static String line(String trait, double weight, int count) {
    return String.format(Locale.ROOT, "%-24s | %5.2f | %4d\n", trait, weight + 0.0, count);
  }
}
