package org.selon.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/**
 * Reads marked text, written by a person or by {@link MarkedWriter}.
 *
 * <pre>{@code
 * Analysis gold = MarkedReader.read("lea", Language.FRENCH,
 *     "<say id=\"1\" type=\"indirect\">Il pleut</say>, a <cue id=\"1\">dit</cue> Léa.");
 * gold.document().text()                 // "Il pleut, a dit Léa."
 * gold.statements().get(0).content()     // [0, 8)
 * }</pre>
 *
 * <p>Statements come in order of their numbers, the statement numbered 3 with the id {@code s3}.
 * Actors are those of the {@code ref} attributes, one for each name and kind, in order of their
 * first mention. A tag that is {@code continued} makes one span with the one before it. What the
 * form does not hold is left at its plainest: stance {@code ASSERTS}, no parent, no rule,
 * confidence 1.
 *
 * <p>Only {@code <src>}, {@code <cue>} and {@code <say>} with attributes in double quotation marks
 * are tags; any other angle bracket is text.
 */
public final class MarkedReader {

  private static final Pattern TAG =
      Pattern.compile("<(/?)(src|cue|say)((?:\\s+[a-z]+=\"[^\"<>]*\")*+)\\s*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

  private final String id;
  private final String marked;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Integer, Parts> statements = new TreeMap<>();

  private MarkedReader(String id, String marked) {
    this.id = id;
    this.marked = marked;
  }

  /**
   * Reads one article.
   *
   * @param id what to call the article
   * @param language its language
   * @param marked its text with tags
   * @throws IllegalArgumentException if a tag is closed that was not opened last, stays open, is
   *     empty or lacks a number, or names a type, mode or kind that there is not; the message names
   *     the article and the line
   */
  public static Analysis read(String id, Language language, String marked) {
    MarkedReader reader = new MarkedReader(id, marked);
    reader.scan();
    return reader.analysis(language);
  }

  private void scan() {
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(marked, at, tag.start());
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(new Open(tag.group(2), attributes(tag.group(3)), text.length(), tag.start()));
      } else {
        close(tag.group(2), tag.start());
      }
    }
    text.append(marked, at, marked.length());
    if (!open.isEmpty()) {
      throw wrong("<" + open.peek().element + "> is not closed", open.peek().place);
    }
  }

  private static Map<String, String> attributes(String source) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(source);
    while (attribute.find()) {
      found.put(attribute.group(1), attribute.group(2));
    }
    return found;
  }

  private void close(String element, int place) {
    if (open.isEmpty() || !open.peek().element.equals(element)) {
      throw wrong("</" + element + "> closes nothing", place);
    }
    Open tag = open.pop();
    if (tag.start == text.length()) {
      throw wrong("<" + element + "> is empty", tag.place);
    }
    Span span = new Span(tag.start, text.length());
    for (String number : tag.attributes.getOrDefault("id", "").split(",", -1)) {
      if (!number.strip().matches("[0-9]{1,9}")) {
        throw wrong("<" + element + "> needs an id such as \"1\" or \"2,3\"", tag.place);
      }
      statements
          .computeIfAbsent(Integer.valueOf(number.strip()), key -> new Parts())
          .add(element, span, tag);
    }
  }

  private Analysis analysis(Language language) {
    Map<List<String>, List<Span>> mentions = new LinkedHashMap<>();
    statements.values().stream()
        .filter(parts -> parts.attributes.containsKey("ref"))
        .sorted((one, other) -> one.first().compareTo(other.first()))
        .forEach(
            parts ->
                mentions
                    .computeIfAbsent(parts.who(), who -> new ArrayList<>())
                    .addAll(parts.src.spans()));
    List<Actor> actors = new ArrayList<>();
    Map<List<String>, String> ids = new LinkedHashMap<>();
    mentions.forEach(
        (who, spans) -> {
          ids.put(who, "a" + (ids.size() + 1));
          List<Span> places = spans.stream().sorted().distinct().toList();
          ActorKind kind = constant(ActorKind.class, who.get(1), statementWith(who));
          actors.add(new Actor(ids.get(who), who.get(0), kind, places, List.of()));
        });
    List<Statement> found = new ArrayList<>();
    statements.forEach((number, parts) -> found.add(statement(number, parts, ids)));
    Document document = Document.of(id, language, text.toString());
    return new Analysis(document, found, actors, List.of());
  }

  private Parts statementWith(List<String> who) {
    return statements.values().stream().filter(p -> p.who().equals(who)).findFirst().orElseThrow();
  }

  private Statement statement(int number, Parts parts, Map<List<String>, String> ids) {
    String speaker = ids.getOrDefault(parts.who(), "");
    return new Statement(
        "s" + number,
        constant(AttributionType.class, parts.attributes.getOrDefault("type", "indirect"), parts),
        constant(Mode.class, parts.attributes.getOrDefault("mode", "speech"), parts),
        Stance.ASSERTS,
        parts.cue.spans(),
        parts.src.spans(),
        parts.say.spans(),
        speaker,
        "",
        speaker.isEmpty() ? List.of() : List.of(speaker),
        "",
        1);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name, Parts parts) {
    for (E each : type.getEnumConstants()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return each;
      }
    }
    throw wrong("\"" + name + "\" is no " + type.getSimpleName(), parts.place);
  }

  private IllegalArgumentException wrong(String what, int place) {
    long line = marked.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException(id + ", line " + line + ": " + what);
  }

  private record Open(String element, Map<String, String> attributes, int start, int place) {}

  /** What the tags of one number say so far. */
  private static final class Parts {
    private final Pieces src = new Pieces();
    private final Pieces cue = new Pieces();
    private final Pieces say = new Pieces();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int place;

    void add(String element, Span span, Open tag) {
      boolean continued = tag.attributes.containsKey("continued");
      switch (element) {
        case "src" -> src.add(span, continued);
        case "cue" -> cue.add(span, continued);
        default -> say.add(span, continued);
      }
      attributes.putAll(tag.attributes);
      place = tag.place;
    }

    Span first() {
      return Stream.of(src, say, cue)
          .flatMap(pieces -> pieces.spans().stream())
          .findFirst()
          .orElseThrow();
    }

    List<String> who() {
      return List.of(attributes.getOrDefault("ref", ""), attributes.getOrDefault("kind", "person"));
    }
  }

  /** The spans of one element, cut ones in the making. */
  private static final class Pieces {
    private final TreeMap<Span, Boolean> pieces = new TreeMap<>();

    void add(Span span, boolean continued) {
      pieces.put(span, continued);
    }

    List<Span> spans() {
      List<Span> spans = new ArrayList<>();
      pieces.forEach(
          (span, continued) -> {
            int last = spans.size() - 1;
            if (continued && last >= 0 && spans.get(last).end() == span.start()) {
              spans.set(last, spans.get(last).union(span));
            } else {
              spans.add(span);
            }
          });
      return spans;
    }
  }
}
