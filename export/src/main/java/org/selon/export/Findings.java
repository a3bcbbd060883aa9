package org.selon.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Block;
import org.selon.engine.text.CodePoints;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;

/** One analysis with what every writer looks up in it: actors by id, words, places, offsets. */
final class Findings {

  /** What stands between two parts of a statement that the text keeps apart. */
  static final String OMISSION = " […] ";

  private final Analysis analysis;
  private final CodePoints points;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Integer> voices = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Statement>> bySpeaker = new HashMap<>();
  private final Map<String, List<Statement>> byParent = new HashMap<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  Findings(Analysis analysis) {
    this.analysis = analysis;
    this.points = CodePoints.of(analysis.document().text());
    for (Actor actor : analysis.actors()) {
      actors.put(actor.id(), actor);
      voices.put(actor.id(), actors.size());
    }
    for (Statement each : analysis.statements()) {
      numbers.put(each.id(), numbers.size() + 1);
      bySpeaker.computeIfAbsent(each.speaker(), id -> new ArrayList<>()).add(each);
      byParent.computeIfAbsent(each.parent(), id -> new ArrayList<>()).add(each);
    }
    for (Block block : analysis.document().blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        paragraphs.add(block.span().start());
      }
    }
  }

  Analysis analysis() {
    return analysis;
  }

  Document document() {
    return analysis.document();
  }

  /** The actor of that id, empty for the empty id and for one that leads nowhere. */
  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actors of those ids, without those that lead nowhere. */
  List<Actor> actors(List<String> ids) {
    return ids.stream().map(this::actor).flatMap(Optional::stream).toList();
  }

  Optional<Actor> speaker(Statement statement) {
    return actor(statement.speaker());
  }

  /** The place of a statement in the list, counted from 1; 0 for an id that leads nowhere. */
  int number(String statement) {
    return numbers.getOrDefault(statement, 0);
  }

  /** The place of an actor in the list, counted from 1. */
  int voice(Actor actor) {
    return voices.get(actor.id());
  }

  /** Offset in code points, the unit of the output. */
  int offset(int utf16) {
    return points.offset(utf16);
  }

  /** The words of all parts, in order, each after what {@link #between} has to say. */
  String words(List<Span> parts) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      words.append(i == 0 ? "" : between(parts.get(i - 1), parts.get(i)));
      words.append(document().text(), parts.get(i).start(), parts.get(i).end());
    }
    return words.toString();
  }

  /** The white space between two parts where there is nothing else, or a mark of omission. */
  String between(Span part, Span next) {
    String gap = document().text().substring(part.end(), next.start());
    return gap.isBlank() ? gap : OMISSION;
  }

  /** The names along the chain of a statement, from the nearest voice to the farthest. */
  List<Actor> chain(Statement statement) {
    return actors(statement.chain());
  }

  /** Where a statement stands: its content, or its cue and source where it has none. */
  Optional<Span> extent(Statement statement) {
    List<Span> parts = statement.content();
    if (parts.isEmpty()) {
      parts = new ArrayList<>(statement.cue());
      parts.addAll(statement.source());
    }
    return parts.stream().reduce(Span::union);
  }

  /** The kind of block at an offset, empty between blocks. */
  Optional<Block.Kind> kind(int offset) {
    return block(offset).map(Block::kind);
  }

  /** Number of the paragraph at an offset, counted from 1; 0 outside of the paragraphs. */
  int paragraph(int offset) {
    return block(offset)
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> Collections.binarySearch(paragraphs, block.span().start()) + 1)
        .orElse(0);
  }

  private Optional<Block> block(int offset) {
    List<Block> blocks = document().blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < blocks.size() && blocks.get(low).span().contains(offset)
        ? Optional.of(blocks.get(low))
        : Optional.empty();
  }

  /**
   * The statements of those ids, each once, without those that hold another of them: what they pass
   * on is told by the chain of the inner one.
   */
  List<Statement> accounts(List<String> ids) {
    Set<String> outer = new HashSet<>();
    for (String id : ids) {
      Optional<Statement> at = statement(id);
      while (at.isPresent() && !at.get().parent().isEmpty() && outer.add(at.get().parent())) {
        at = statement(at.get().parent());
      }
    }
    return ids.stream()
        .distinct()
        .filter(id -> !outer.contains(id))
        .map(this::statement)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Statement> statement(String id) {
    int number = number(id);
    return number == 0 ? Optional.empty() : Optional.of(analysis.statements().get(number - 1));
  }

  /** Those who speak, in order of the actors, each once. */
  List<Actor> speakers() {
    return analysis.actors().stream().filter(actor -> !statementsOf(actor).isEmpty()).toList();
  }

  /** The statements that an actor speaks. */
  List<Statement> statementsOf(Actor actor) {
    return bySpeaker.getOrDefault(actor.id(), List.of());
  }

  /** The statements that stand directly within another. */
  List<Statement> within(Statement statement) {
    return byParent.getOrDefault(statement.id(), List.of());
  }

  int unnamedSpeakers() {
    return (int) speakers().stream().filter(actor -> actor.kind() == ActorKind.UNNAMED).count();
  }

  int withoutSpeaker() {
    return (int) analysis.statements().stream().filter(s -> speaker(s).isEmpty()).count();
  }

  /** The name of a constant as every output spells it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
