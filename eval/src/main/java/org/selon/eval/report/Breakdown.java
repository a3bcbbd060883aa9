package org.selon.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.selon.eval.gold.Relation;
import org.selon.eval.score.Comparison;
import org.selon.eval.score.Match;

/** The figures of a set by one property of its relations: type, kind of source, rule. */
final class Breakdown {

  /** What is counted for one value of the property. */
  private static final class Row {
    private int asked;
    private int recalled;
    private int recalledWithSource;
    private int found;
    private int right;
    private int rightWithSource;
    private int exact;
  }

  private final Map<String, Row> rows = new TreeMap<>();

  /**
   * Counts.
   *
   * @param property the value of a relation, on both sides
   */
  Breakdown(List<Comparison> comparisons, Function<Relation, String> property) {
    Function<Relation, Row> row =
        relation -> rows.computeIfAbsent(property.apply(relation), value -> new Row());
    for (Comparison each : comparisons) {
      each.missed().forEach(relation -> row.apply(relation).asked++);
      each.spurious().forEach(relation -> row.apply(relation).found++);
      for (Match match : each.matches()) {
        Row asked = row.apply(match.gold());
        asked.asked++;
        asked.recalled++;
        asked.recalledWithSource += match.sourced() ? 1 : 0;
        Row found = row.apply(match.found());
        found.found++;
        found.right++;
        found.rightWithSource += match.sourced() ? 1 : 0;
        found.exact += match.exact() ? 1 : 0;
      }
    }
  }

  /** Precision over those found with a value, recall over those annotated with it. */
  String bothWays(String name) {
    Table table =
        new Table(
            name, "annotated", "found", "detection P", "detection R", "sourced P", "sourced R");
    rows.forEach(
        (value, row) ->
            table.row(
                value,
                row.asked,
                row.found,
                share(row.right, row.found),
                share(row.recalled, row.asked),
                share(row.rightWithSource, row.found),
                share(row.recalledWithSource, row.asked)));
    return table.text();
  }

  /** Precision over those found with a value, the most frequent value first. */
  String found(String name) {
    Table table = new Table(name, "found", "detection P", "sourced P", "exact P");
    rows.entrySet().stream()
        .filter(entry -> entry.getValue().found > 0)
        .sorted((one, other) -> other.getValue().found - one.getValue().found)
        .forEach(
            entry ->
                table.row(
                    entry.getKey(),
                    entry.getValue().found,
                    share(entry.getValue().right, entry.getValue().found),
                    share(entry.getValue().rightWithSource, entry.getValue().found),
                    share(entry.getValue().exact, entry.getValue().found)));
    return table.text();
  }

  static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
