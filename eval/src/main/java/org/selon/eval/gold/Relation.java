package org.selon.eval.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.Mode;
import org.selon.engine.text.Span;

/**
 * That somebody is said to have said something: what an annotator marks, and what of a statement is
 * compared with it.
 *
 * @param id number or name within the article
 * @param source words of the source, empty where the text names none
 * @param cue words that attribute
 * @param content words that are attributed, never empty
 * @param type {@code direct}, {@code indirect} or {@code mixed}; {@code quoted} where an annotation
 *     tells no more than that there is a quotation mark
 * @param thought whether it is thought rather than said
 * @param name the fullest name of the speaker, empty where it is not known or not annotated
 * @param kind what sort of voice the speaker is, empty where it is not known or not annotated
 * @param rule the construction that found it, empty for an annotation
 * @param confidence how probable it is that it is right, 1 for an annotation
 */
public record Relation(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String type,
    boolean thought,
    String name,
    String kind,
    String rule,
    double confidence) {

  /** Copies the lists. */
  public Relation {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The relations of an analysis in its order, without statements that have no content. */
  public static List<Relation> of(Analysis analysis) {
    Map<String, Actor> actors = new HashMap<>();
    analysis.actors().forEach(actor -> actors.put(actor.id(), actor));
    List<Relation> relations = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      if (!statement.content().isEmpty()) {
        Actor speaker = actors.get(statement.speaker());
        relations.add(
            new Relation(
                statement.id(),
                statement.source(),
                statement.cue(),
                statement.content(),
                lower(statement.type()),
                statement.mode() == Mode.THOUGHT,
                speaker == null ? "" : speaker.name(),
                speaker == null ? "" : lower(speaker.kind()),
                statement.rule(),
                statement.confidence()));
      }
    }
    return relations;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Where the content begins. */
  public int start() {
    return content.stream().mapToInt(Span::start).min().orElseThrow();
  }

  /** Number of UTF-16 units of the content. */
  public int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
