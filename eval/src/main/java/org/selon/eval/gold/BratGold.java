package org.selon.eval.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.selon.engine.text.Span;

/**
 * Reads brat standoff annotation as PolNeAR has it: text-bound spans and events of a source, a cue
 * and a content.
 *
 * <pre>{@code
 * T1   Source 19 22   Léa
 * T2   Cue 14 18      a dit
 * T3   Content 0 8    Il pleut
 * E1   Attribution:T2 Source:T1 Cue:T2 Content:T3
 * }</pre>
 *
 * <p>An event without content is passed over; speakers and kinds are not annotated, and the type
 * tells {@code quoted} from {@code indirect} by whether the content has a quotation mark.
 */
final class BratGold {

  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”«»]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  private BratGold() {}

  /**
   * Reads one article.
   *
   * @param id what to call it
   * @param text its text
   * @param annotation the lines of its {@code .ann} file
   * @throws IllegalArgumentException if a span has no numbers or leaves the text; the message names
   *     the article and the line
   */
  static GoldArticle read(String id, String text, String annotation) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    int number = 0;
    for (String line : annotation.split("\r?\n")) {
      number++;
      String[] fields = line.split("\t");
      try {
        if (line.startsWith("T")) {
          spans.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
        } else if (line.startsWith("E")) {
          event(fields, text, spans, relations);
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            id + ".ann, line " + number + ": not a span within the text: " + line, e);
      }
    }
    return new GoldArticle(id, text, relations);
  }

  private static List<Span> spans(String text, String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String part : offsets.split(";")) {
      String[] ends = part.strip().split("\\s+");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static void event(
      String[] fields, String text, Map<String, List<Span>> spans, List<Relation> relations) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : fields[1].strip().split("\\s+")) {
      String[] pair = argument.split(":");
      List<Span> named = spans.getOrDefault(pair[1], List.of());
      switch (NUMBER.matcher(pair[0]).replaceFirst("").toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(named);
        case "cue" -> cue.addAll(named);
        case "content" -> content.addAll(named);
        default -> {} // the event's own trigger, which one of these is, too
      }
    }
    if (!content.isEmpty()) {
      boolean quoted =
          content.stream().anyMatch(part -> QUOTATION_MARK.matcher(part.in(text)).find());
      String type = quoted ? "quoted" : "indirect";
      relations.add(new Relation(fields[0], source, cue, content, type, false, "", "", "", 1));
    }
  }
}
