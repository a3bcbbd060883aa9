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

  private static final Comparator<Wrong> PLACE =
      Comparator.comparing((Wrong wrong) -> wrong.article().id())
          .thenComparing(wrong -> wrong.relation().start());

  /** Twenty at most, as two lists. */
  String text() {
    List<Wrong> found = new ArrayList<>();
    List<Wrong> missed = new ArrayList<>();
    for (Comparison each : measured.comparisons()) {
      missed(each, missed);
      found(each, found);
    }
    Comparator<Wrong> length =
        Comparator.comparing((Wrong wrong) -> wrong.relation().length()).reversed();
    Comparator<Wrong> confidence =
        Comparator.comparing((Wrong wrong) -> wrong.relation().confidence()).reversed();
    return list(
            "Found wrongly with the highest confidence",
            found,
            confidence.thenComparing(length).thenComparing(PLACE))
        + list("The longest missed", missed, length.thenComparing(PLACE));
  }

  /** Every error in the order of the texts, wrong words and names told beside the right ones. */
  String everyOne() {
    List<Wrong> all = new ArrayList<>();
    for (Comparison each : measured.comparisons()) {
      missed(each, all);
      found(each, all);
      for (Match match : each.matches()) {
        if (match.sourced() && !match.exact()) {
          String right = words(each.article().text(), match.gold().content());
          all.add(new Wrong(each.article(), "other words than " + right, match.found()));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    all.stream().sorted(PLACE).forEach(wrong -> text.append(line(wrong)));
    return text.toString();
  }

  private static void missed(Comparison compared, List<Wrong> to) {
    compared.missed().forEach(r -> to.add(new Wrong(compared.article(), "missed", r)));
  }

  private static void found(Comparison compared, List<Wrong> to) {
    compared.spurious().forEach(r -> to.add(new Wrong(compared.article(), "not annotated", r)));
    for (Match match : compared.matches()) {
      if (!match.sourced()) {
        to.add(new Wrong(compared.article(), "wrong source", match.found()));
      } else if (!match.speaker() && !match.gold().name().isEmpty()) {
        String what = match.found().name().isEmpty() ? "speaker unknown" : "wrong speaker";
        to.add(new Wrong(compared.article(), what, match.found()));
      }
    }
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
