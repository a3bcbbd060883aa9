package org.selon.eval.report;

import java.util.List;
import java.util.Locale;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.gold.Relation;
import org.selon.eval.score.Coverage;
import org.selon.eval.score.Figure;
import org.selon.eval.score.Match;
import org.selon.eval.score.Overlap;
import org.selon.eval.score.Score;

/** The part of a report that tells of one set. */
final class SetSection {

  /** With fewer relations, the parts of a set say next to nothing. */
  private static final int ENOUGH = 100;

  private static final List<String> TYPES = List.of("direct", "mixed", "indirect");

  private final MeasuredSet measured;

  SetSection(MeasuredSet measured) {
    this.measured = measured;
  }

  /** All its tables under a heading. */
  String text() {
    StringBuilder text = new StringBuilder("## " + measured.set().name() + "\n\n");
    text.append(overall()).append(new Suites(measured).table());
    if (measured.asked() >= ENOUGH) {
      text.append("By type, of those found and of those annotated:\n\n");
      text.append(new Breakdown(measured.comparisons(), Relation::type).bothWays("type"));
      if (hasNames()) {
        text.append(types()).append(speakers()).append(kinds());
      }
      text.append("By rule:\n\n");
      text.append(new Breakdown(measured.comparisons(), Relation::rule).found("rule"));
      text.append(peerMeasures()).append(folds());
    }
    return text.append("### Worst errors\n\n").append(new ErrorList(measured).text()).toString();
  }

  private String overall() {
    Score score = measured.score();
    Table table = new Table("figure", "precision", "recall", "F1");
    for (String name : List.of("detection", "sourced", "speaker", "exact")) {
      Figure figure = score.figure(name);
      if (!name.equals("speaker") || hasNames()) {
        table.row(name, figure.precision(), figure.recall(), figure.f1());
      }
    }
    String type =
        hasNames()
            ? String.format(Locale.ROOT, "Type right: %.1f %%.\n\n", score.type().accuracy())
            : "";
    return table.text() + type;
  }

  /** Whether the annotators told who the sources are. */
  boolean hasNames() {
    return measured.articles().stream()
        .flatMap(article -> article.gold().relations().stream())
        .anyMatch(relation -> !relation.name().isEmpty());
  }

  private List<Match> matches() {
    return measured.comparisons().stream().flatMap(c -> c.matches().stream()).toList();
  }

  private String types() {
    Table table = new Table("annotated as", "found direct", "found mixed", "found indirect");
    for (String gold : TYPES) {
      Object[] row = new Object[TYPES.size() + 1];
      row[0] = gold;
      for (int i = 0; i < TYPES.size(); i++) {
        String found = TYPES.get(i);
        row[i + 1] =
            matches().stream()
                .filter(m -> m.gold().type().equals(gold) && m.found().type().equals(found))
                .count();
      }
      table.row(row);
    }
    return "Confusion of types, over statements found:\n\n" + table.text();
  }

  private String speakers() {
    List<Match> named =
        matches().stream().filter(m -> m.sourced() && !m.gold().name().isEmpty()).toList();
    int unknown = (int) named.stream().filter(m -> m.found().name().isEmpty()).count();
    int right = (int) named.stream().filter(Match::speaker).count();
    return "Of "
        + named.size()
        + " statements with the right source, "
        + Breakdown.share(unknown, named.size())
        + " % have no known speaker; of the others "
        + Breakdown.share(right, named.size() - unknown)
        + " % have the right one.\n\n";
  }

  private String kinds() {
    Breakdown kinds =
        new Breakdown(
            measured.comparisons(),
            relation -> relation.kind().isEmpty() ? "none" : relation.kind());
    return "By kind of source (of the speaker, where it is known):\n\n" + kinds.bothWays("kind");
  }

  private String peerMeasures() {
    Table table = new Table("measure", "precision / recall / **F1**", "speaker", "both, F1");
    for (double share : new double[] {0.3, 0.8}) {
      Coverage coverage = measured.coverage(share);
      table.row(
          String.format(Locale.ROOT, "more than %.0f %% of a quotation covered", 100 * share),
          Table.triple(coverage.quotation()),
          coverage.speaker().accuracy(),
          coverage.both().f1());
    }
    Overlap overlap = measured.overlap();
    table.row("words of sources shared", Table.triple(overlap.source()), "", "");
    table.row("words of contents shared", Table.triple(overlap.content()), "", "");
    table.row("words of all spans shared", Table.triple(overlap.all()), "", "");
    table.row("all spans have exactly the words", Table.triple(overlap.exact()), "", "");
    return "By the measures of peers (Gender Gap Tracker and Radar de Parité, then Citron):\n\n"
        + table.text();
  }

  /** The figures of five parts, every fifth article each, with mean and spread. */
  String folds() {
    Table table = new Table("every fifth article", "from 1", "2", "3", "4", "5", "mean", "spread");
    for (String name : List.of("detection", "sourced", "speaker", "exact")) {
      if (name.equals("speaker") && !hasNames()) {
        continue;
      }
      Object[] row = new Object[GoldSet.FOLDS + 3];
      row[0] = name + ", F1";
      double sum = 0;
      double squares = 0;
      for (int fold = 0; fold < GoldSet.FOLDS; fold++) {
        double f1 = measured.fold(fold).figure(name).f1();
        row[fold + 1] = f1;
        sum += f1;
        squares += f1 * f1;
      }
      double mean = sum / GoldSet.FOLDS;
      row[GoldSet.FOLDS + 1] = mean;
      double variance = (squares - GoldSet.FOLDS * mean * mean) / (GoldSet.FOLDS - 1);
      row[GoldSet.FOLDS + 2] = Math.sqrt(Math.max(0, variance));
      table.row(row);
    }
    return "In five parts (spread: standard deviation):\n\n" + table.text();
  }
}
