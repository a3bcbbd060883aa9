package org.selon.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.selon.engine.analysis.Statement;
import org.selon.eval.reading.ReadArticle;
import org.selon.eval.report.MeasuredSet;
import org.selon.eval.score.Match;

/** Counts how often a speaker is right, by what it is known: {@code lang/speakers.txt}. */
final class SpeakerCounts {

  private static final String ALL = "all";

  private SpeakerCounts() {}

  /** The file with its counts made anew; its comment and its bases stay. */
  static String lines(String old, List<MeasuredSet> sets) {
    Map<String, int[]> counts = new TreeMap<>();
    for (MeasuredSet set : sets) {
      set.articles().forEach(article -> count(article, counts));
    }
    StringBuilder lines = new StringBuilder();
    for (String line : old.split("\n")) {
      String basis = line.split("\\|")[0].strip();
      if (line.isBlank() || line.startsWith("#")) {
        lines.append(line).append('\n');
      } else {
        int[] count = counts.getOrDefault(basis, new int[2]);
        lines.append(String.format(Locale.ROOT, "%-20s | %4d | %4d\n", basis, count[0], count[1]));
      }
    }
    return lines.toString();
  }

  private static void count(ReadArticle article, Map<String, int[]> counts) {
    Map<String, String> bases = new TreeMap<>();
    for (Statement statement : article.analysis().statements()) {
      if (!statement.speaker().isEmpty()) {
        bases.put(statement.id(), statement.identification().basis());
      }
    }
    for (Match match : article.comparison().matches()) {
      String basis = bases.get(match.found().id());
      if (basis != null && match.sourced() && !match.gold().source().isEmpty()) {
        for (String line : List.of(basis, ALL)) {
          int[] count = counts.computeIfAbsent(line, k -> new int[2]);
          count[0] += match.speaker() ? 1 : 0;
          count[1]++;
        }
      }
    }
  }
}
