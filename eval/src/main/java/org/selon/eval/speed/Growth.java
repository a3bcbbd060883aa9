package org.selon.eval.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * How the time grows with texts made to hurt, and with one long text beside many short ones.
 *
 * <p>Each text is read at a quarter, half and the whole of its size. Time in proportion doubles
 * each time; what is quadratic takes four times as long.
 */
final class Growth {

  private static final int STEPS = 3;
  private static final int REPEATS = 3;

  /**
   * One text at its three sizes.
   *
   * @param what what it is made of
   * @param characters its whole size
   * @param millis the time at a quarter, half and the whole
   */
  record Row(String what, int characters, List<Double> millis) {

    /** By how much the time grows when the size doubles, the last time. */
    double lastDoubling() {
      return millis.get(STEPS - 1) / millis.get(STEPS - 2);
    }
  }

  private final Engine engine = Engine.standard();
  private final double scale;

  Growth(double scale) {
    this.scale = scale;
  }

  /** The hostile texts, as large as the speed issue asks. */
  List<Row> hostile(String article) {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("100,000 quotation marks", n -> "« a ».\" ".repeat(n / 3));
    shapes.put("10,000 nested quotations", n -> "« a “ ".repeat(n / 20) + "b ” » ".repeat(n / 20));
    shapes.put("a sentence of 5 MB", n -> "il dit que la mer monte, ".repeat(n * 2) + "et voilà.");
    shapes.put(
        "no spaces, 1 MB",
        n -> article.replaceAll("\\s", "").repeat(1 + n * 10 / article.length()));
    shapes.put(
        "all capitals, 1 MB",
        n -> article.toUpperCase(Locale.ROOT).repeat(1 + n * 10 / article.length()));
    List<Row> rows = new ArrayList<>();
    analyze(article);
    shapes.forEach((what, shape) -> rows.add(row(what, shape)));
    return rows;
  }

  private Row row(String what, IntFunction<String> shape) {
    int whole = (int) (100_000 * scale);
    List<Double> millis = new ArrayList<>();
    for (int part = 1 << (STEPS - 1); part > 0; part /= 2) {
      millis.add(best(List.of(shape.apply(whole / part))));
    }
    return new Row(what, shape.apply(whole).length(), millis);
  }

  /** The time for one text of ten million characters by that for a thousand of ten thousand. */
  double longByShort(String article) {
    int size = (int) (10_000 * scale);
    int count = 1000;
    String part = article.repeat(1 + size / article.length()).substring(0, size) + "\n\n";
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(part);
    }
    best(parts.subList(0, count / 10));
    double many = best(parts);
    return best(List.of(String.join("", parts))) / many;
  }

  /** The least of some measurements, in milliseconds: what is above it is somebody else's. */
  private double best(List<String> texts) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      texts.forEach(this::analyze);
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  private void analyze(String text) {
    engine.analyze(Document.of("text", Language.FRENCH, text));
  }
}
