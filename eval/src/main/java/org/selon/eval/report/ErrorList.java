package org.selon.eval.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.selon.engine.text.CodePoints;
import org.selon.engine.text.Span;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.Relation;
import org.selon.eval.score.Comparison;
import org.selon.eval.score.Match;

/**
 * The worst errors of a set: what was found wrongly with the highest confidence, and the longest
 * that were missed. Words are quoted from articles of the project only, others are told by place.
 */
final class ErrorList {

  private static final int EACH = 10;
  private static final int LONGEST = 120;

  private final MeasuredSet measured;

  ErrorList(MeasuredSet measured) {
    this.measured = measured;
  }

  private record Wrong(GoldArticle article, String what, Relation relation) {}

  /** Twenty at most, as two lists. */
  String text() {
    List<Wrong> found = new ArrayList<>();
    List<Wrong> missed = new ArrayList<>();
    for (Comparison each : measured.comparisons()) {
      each.missed().forEach(r -> missed.add(new Wrong(each.article(), "missed", r)));
      each.spurious().forEach(r -> found.add(new Wrong(each.article(), "not annotated", r)));
      for (Match match : each.matches()) {
        if (!match.sourced()) {
          found.add(new Wrong(each.article(), "wrong source", match.found()));
        } else if (!match.speaker() && !match.gold().name().isEmpty()) {
          String what = match.found().name().isEmpty() ? "speaker unknown" : "wrong speaker";
          found.add(new Wrong(each.article(), what, match.found()));
        }
      }
    }
    Comparator<Wrong> place =
        Comparator.comparing((Wrong wrong) -> wrong.article().id())
            .thenComparing(wrong -> wrong.relation().start());
    Comparator<Wrong> length =
        Comparator.comparing((Wrong wrong) -> wrong.relation().length()).reversed();
    Comparator<Wrong> confidence =
        Comparator.comparing((Wrong wrong) -> wrong.relation().confidence()).reversed();
    return list(
            "Found wrongly with the highest confidence",
            found,
            confidence.thenComparing(length).thenComparing(place))
        + list("The longest missed", missed, length.thenComparing(place));
  }

  private String list(String heading, List<Wrong> all, Comparator<Wrong> order) {
    StringBuilder text = new StringBuilder(heading + ":\n\n");
    all.stream().sorted(order).limit(EACH).forEach(wrong -> text.append(line(wrong)));
    return text.append(all.isEmpty() ? "none\n\n" : "\n").toString();
  }

  private String line(Wrong wrong) {
    Relation relation = wrong.relation();
    String text = wrong.article().text();
    CodePoints points = CodePoints.of(text);
    StringBuilder line = new StringBuilder("- ");
    line.append(wrong.what()).append(": ").append(wrong.article().id());
    for (Span part : relation.content()) {
      line.append(' ')
          .append(points.offset(part.start()))
          .append('–')
          .append(points.offset(part.end()));
    }
    if (!relation.rule().isEmpty()) {
      line.append(
          String.format(Locale.ROOT, ", `%s` %.2f", relation.rule(), relation.confidence()));
    }
    if (measured.set().isOwn()) {
      line.append(":\n  [").append(words(text, relation.source())).append("] ");
      line.append(words(text, relation.cue())).append(" | ");
      line.append(words(text, relation.content()));
    }
    return line.append('\n').toString();
  }

  private static String words(String text, List<Span> spans) {
    List<String> parts = new ArrayList<>();
    spans.forEach(span -> parts.add(span.in(text).replaceAll("\\s+", " ")));
    String words = String.join(" … ", parts);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
