package org.selon.engine.time;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.selon.engine.lexicon.Resource;

/**
 * Estimates how probable it is that a dated expression was read right, by what sort it is.
 *
 * <pre>{@code
 * "le 3 juin 2012"  →  explicit, 0.98     "aujourd'hui"  →  today, 0.75: it often means nowadays
 * }</pre>
 *
 * <p>From {@code lang/time-confidence.txt}, which says on what it was judged. Immutable.
 */
final class TimeConfidence {

  /** A year, written out in the expression itself. */
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Map<String, Double> shares;

  private TimeConfidence(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /**
   * Reads the figures.
   *
   * @throws IllegalStateException if a line is no sort with two numbers
   */
  static TimeConfidence load() {
    Resource resource = Resource.of("lang/time-confidence.txt");
    Map<String, Double> shares = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().split("\\|");
        if (fields.length != 3) {
          throw resource.error(line, "expected sort | right | judged");
        }
        int right = Integer.parseInt(fields[1].strip());
        int judged = Integer.parseInt(fields[2].strip());
        shares.put(fields[0].strip(), (right + 1.0) / (judged + 2.0));
      }
    }
    return new TimeConfidence(shares);
  }

  /** The estimate for an expression in an article of that date of publication, or empty. */
  double of(Time time, String published) {
    return shares.get(sort(time, published));
  }

  private static String sort(Time time, String published) {
    if (time.edtf().isEmpty()) {
      return "open";
    }
    return switch (time.rule()) {
      case "century" -> "explicit";
      case "deictic" -> isOf(published, time) ? "today" : "counted";
      case "weekday" -> "weekday";
      case "date", "day", "pair", "month" -> {
        String unit = time.rule().equals("month") ? "month" : "day";
        yield YEAR.matcher(time.words()).find() ? "explicit" : unit;
      }
      default -> YEAR.matcher(time.words()).find() ? "explicit" : "counted";
    };
  }

  private static boolean isOf(String published, Time time) {
    return !published.isEmpty() && published.startsWith(time.edtf());
  }
}
