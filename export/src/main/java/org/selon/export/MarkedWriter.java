package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.Mode;
import org.selon.engine.text.Span;

/**
 * Writes the text with inline tags, the form in which people annotate it.
 *
 * <pre>{@code
 * <say id="1" type="indirect">Il pleut</say>, a <cue id="1">dit</cue> <src id="1" ref="Léa" kind="person">Léa</src>.
 * }</pre>
 *
 * <p>Statements are numbered from 1 in their order. Words that serve several statements alike carry
 * one tag with all their numbers ({@code id="2,3"}). Taking every tag away gives back the text,
 * character for character, and {@link MarkedReader} gives back the spans, types and modes.
 *
 * <p>Tags never cross. Where the spans of two statements do, the one that starts later is cut at
 * the end of the other, and its second tag, marked {@code continued="yes"}, goes on where the first
 * one ended; the reader joins them.
 *
 * <p>A statement without content has its type and mode on its cue. A speaker whom no words name at
 * that place has no tag and is not kept. In a {@code ref}, quotation marks become {@code '} and
 * angle brackets are left out. The form has no escapes: {@code <}, {@code >} and {@code &} of the
 * text stay as they are, so a text that itself holds one of the three tags cannot be read back.
 */
final class MarkedWriter implements AnalysisWriter {

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    String text = analysis.document().text();
    StringBuilder marked = new StringBuilder(text.length() * 2);
    if (!text.isEmpty()) {
      Nesting.walk(new Span(0, text.length()), tags(analysis), new Tags(text, marked));
    }
    out.append(marked);
  }

  private static List<Nesting.Wrap<Tag>> tags(Analysis analysis) {
    Findings findings = new Findings(analysis);
    Map<Place, List<Integer>> ids = new LinkedHashMap<>();
    for (String element : List.of("say", "src", "cue")) {
      for (Statement statement : analysis.statements()) {
        String attributes = attributes(element, statement, findings);
        for (Span span : parts(element, statement)) {
          ids.computeIfAbsent(new Place(span, element, attributes), place -> new ArrayList<>())
              .add(findings.number(statement.id()));
        }
      }
    }
    List<Nesting.Wrap<Tag>> tags = new ArrayList<>();
    ids.forEach(
        (place, numbers) -> {
          String id = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
          String open = "<" + place.element + " id=\"" + id + "\"" + place.attributes;
          tags.add(new Nesting.Wrap<>(place.span, new Tag(open, "</" + place.element + ">")));
        });
    return tags;
  }

  private static List<Span> parts(String element, Statement statement) {
    return switch (element) {
      case "say" -> statement.content();
      case "src" -> statement.source();
      default -> statement.cue();
    };
  }

  private static String attributes(String element, Statement statement, Findings findings) {
    if (element.equals("src")) {
      return findings.speaker(statement).map(MarkedWriter::who).orElse("");
    }
    if (element.equals("cue") && !statement.content().isEmpty()) {
      return "";
    }
    String type = " type=\"" + Findings.lower(statement.type()) + "\"";
    return statement.mode() == Mode.SPEECH ? type : type + " mode=\"thought\"";
  }

  private static String who(Actor actor) {
    String name = actor.name().replace('"', '\'').replace("<", "").replace(">", "");
    return " ref=\"" + name + "\" kind=\"" + Findings.lower(actor.kind()) + "\"";
  }

  /** The words, element and attributes that tags share to become one. */
  private record Place(Span span, String element, String attributes) {}

  private record Tag(String open, String close) {}

  private record Tags(String text, StringBuilder out) implements Nesting.Visitor<Tag> {

    @Override
    public void open(Tag tag, boolean first) {
      out.append(tag.open).append(first ? ">" : " continued=\"yes\">");
    }

    @Override
    public void close(Tag tag) {
      out.append(tag.close);
    }

    @Override
    public void text(int start, int end) {
      out.append(text, start, end);
    }
  }
}
