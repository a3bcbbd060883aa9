package org.selon.eval.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.score.Comparison;
import org.selon.eval.score.Match;
import org.selon.eval.score.Score;

/**
 * The suites of a set: short passages that hold one hard case each, told by the names of their
 * files.
 *
 * <p>{@code headlines-01} and {@code headlines-02} are passages of the suite {@code headlines}.
 */
public final class Suites {

  private final MeasuredSet measured;
  private final Map<String, MeasuredSet> suites = new TreeMap<>();

  /** The suites of a set; none, unless its articles are passages of suites. */
  public Suites(MeasuredSet measured) {
    this.measured = measured;
    if (measured.set().hasSuites()) {
      Map<String, List<ReadArticle>> passages = new TreeMap<>();
      for (ReadArticle each : measured.articles()) {
        passages.computeIfAbsent(suite(each.gold().id()), name -> new ArrayList<>()).add(each);
      }
      passages.forEach((name, read) -> suites.put(name, MeasuredSet.of(measured.set(), read)));
    }
  }

  private static String suite(String passage) {
    return passage.replaceFirst("-\\d+$", "");
  }

  /** Each suite by its name, in alphabetical order. */
  Map<String, MeasuredSet> byName() {
    return Collections.unmodifiableMap(suites);
  }

  /** The figures of each suite and of all, empty when there are none. */
  String table() {
    if (suites.isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "suite, F1",
            "passages",
            "all right",
            "annotated",
            "found",
            "detection",
            "sourced",
            "speaker",
            "exact");
    suites.forEach((name, suite) -> row(table, name, suite));
    row(table, "**all**", measured);
    return "By suite (all right: passages without any error in statements, sources, speakers and"
        + " words):\n\n"
        + table.text();
  }

  private static void row(Table table, String name, MeasuredSet suite) {
    Score score = suite.score();
    table.row(
        name,
        suite.articles().size(),
        suite.comparisons().stream().filter(Suites::isAllRight).count(),
        (int) score.detection().asked(),
        (int) score.detection().found(),
        score.detection().f1(),
        score.sourced().f1(),
        score.speaker().f1(),
        score.exact().f1());
  }

  private static boolean isAllRight(Comparison passage) {
    return passage.missed().isEmpty()
        && passage.spurious().isEmpty()
        && passage.matches().stream().allMatch(Suites::isAllRight);
  }

  private static boolean isAllRight(Match match) {
    return match.speaker() && match.exact();
  }

  /** The table and every error, for those who work on one. */
  public String text() {
    return "## "
        + measured.set().name()
        + "\n\n"
        + table()
        + new ErrorList(measured).everyOne()
        + "\n";
  }
}
