package org.selon.eval.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * The project's own measure over a set of articles.
 *
 * @param detection the statement is found
 * @param sourced and has the right source
 * @param speaker and its source is resolved to the right name
 * @param exact found with exactly the annotated words, whatever its source
 * @param type share of those found whose type is right; found and asked for are the same
 */
public record Score(Figure detection, Figure sourced, Figure speaker, Figure exact, Figure type) {

  /** The figures of some articles. */
  public static Score of(List<Comparison> comparisons) {
    return new Score(
        figure(comparisons, match -> true),
        figure(comparisons, Match::sourced),
        figure(comparisons, Match::speaker),
        figure(comparisons, Match::exact),
        type(comparisons));
  }

  private static Figure figure(List<Comparison> comparisons, Predicate<Match> right) {
    Figure sum = Figure.NONE;
    for (Comparison each : comparisons) {
      long rights = each.matches().stream().filter(right).count();
      int found = each.matches().size() + each.spurious().size();
      int asked = each.matches().size() + each.missed().size();
      sum = sum.plus(new Figure(rights, found, asked));
    }
    return sum;
  }

  private static Figure type(List<Comparison> comparisons) {
    List<Match> typed =
        comparisons.stream().flatMap(c -> c.matches().stream()).filter(Match::isTyped).toList();
    long right = typed.stream().filter(Match::typeRight).count();
    return new Figure(right, typed.size(), typed.size());
  }

  /**
   * A figure by its name: {@code detection}, {@code sourced}, {@code speaker}, {@code exact} or
   * {@code type}.
   *
   * @throws IllegalArgumentException if there is no such figure
   */
  public Figure figure(String name) {
    return switch (name) {
      case "detection" -> detection;
      case "sourced" -> sourced;
      case "speaker" -> speaker;
      case "exact" -> exact;
      case "type" -> type;
      default -> throw new IllegalArgumentException("no figure is called " + name);
    };
  }
}
