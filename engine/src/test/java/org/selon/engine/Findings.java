package org.selon.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Span;

/** What holds of every analysis, whatever the text. */
final class Findings {

  private final Analysis analysis;
  private final String text;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Set<String> actors = new HashSet<>();

  private Findings(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    for (Statement statement : analysis.statements()) {
      assertEquals(null, statements.put(statement.id(), statement), "two " + statement.id());
    }
    for (Actor actor : analysis.actors()) {
      assertTrue(actors.add(actor.id()), () -> "two actors " + actor.id());
    }
  }

  /** Fails if an analysis breaks its contract. */
  static void check(Analysis analysis) {
    Findings findings = new Findings(analysis);
    analysis.statements().forEach(findings::check);
    for (Actor actor : analysis.actors()) {
      findings.checkMentions(actor);
      assertFalse(actor.mentions().isEmpty(), () -> actor + " is never mentioned");
      assertFalse(actor.name().isBlank(), () -> actor + " has no name");
      assertTrue(findings.actors.containsAll(actor.members()), () -> "members of " + actor);
    }
    analysis.issues().forEach(i -> findings.checkSpans(List.of(i.span()), i.message()));
  }

  private void check(Statement statement) {
    String what = statement.id() + " of " + statement.rule();
    assertAll(
        () -> checkSpans(statement.cue(), "cue of " + what),
        () -> checkSpans(statement.source(), "source of " + what),
        () -> checkSpans(statement.content(), "content of " + what),
        () -> checkApart(statement.content(), statement.cue(), "content and cue of " + what),
        () -> checkApart(statement.content(), statement.source(), "content, source of " + what),
        () -> checkNested(statement.cue(), statement.source(), "cue and source of " + what),
        () -> assertFalse(statement.cue().isEmpty(), () -> what + " has no cue"),
        () -> checkReferences(statement, what),
        () -> assertTrue(statement.confidence() > 0 && statement.confidence() <= 1, what));
  }

  private void checkReferences(Statement statement, String what) {
    if (!statement.speaker().isEmpty()) {
      assertTrue(actors.contains(statement.speaker()), () -> "speaker of " + what);
      assertEquals(statement.speaker(), statement.chain().get(statement.chain().size() - 1), what);
    }
    assertTrue(actors.containsAll(statement.chain()), () -> "chain of " + what);
    Set<String> above = new HashSet<>();
    for (String id = statement.id(); !id.isEmpty(); id = statements.get(id).parent()) {
      String current = id;
      assertTrue(statements.containsKey(id), () -> current + " above " + what + " is nowhere");
      assertTrue(above.add(id), () -> what + " stands above itself");
    }
  }

  /** Within the text and in order; a name may stand within a fuller mention of the same actor. */
  private void checkMentions(Actor actor) {
    assertEquals(actor.mentions().stream().sorted().distinct().toList(), actor.mentions());
    actor.mentions().forEach(span -> checkSpans(List.of(span), "mention of " + actor.id()));
  }

  /** Within the text, in order, apart, and not through the middle of a character. */
  private void checkSpans(List<Span> spans, String what) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.start() >= end, () -> what + " out of order or overlapping: " + spans);
      assertTrue(span.end() <= text.length(), () -> what + " beyond the text: " + spans);
      checkEdge(span.start(), what);
      checkEdge(span.end(), what);
      end = span.end();
    }
  }

  private void checkEdge(int offset, String what) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    assertFalse(within, () -> what + " cuts a character at " + offset);
  }

  private void checkApart(List<Span> some, List<Span> others, String what) {
    for (Span a : some) {
      for (Span b : others) {
        assertFalse(a.overlaps(b), () -> what + " overlap: " + a.in(text) + " | " + b.in(text));
      }
    }
  }

  /** Apart, or one within the other, as in <i>à ses yeux</i>. */
  private void checkNested(List<Span> some, List<Span> others, String what) {
    for (Span a : some) {
      for (Span b : others) {
        assertNotEquals(a, b, what);
        assertTrue(
            !a.overlaps(b) || a.contains(b) || b.contains(a),
            () -> what + " cross: " + a.in(text) + " | " + b.in(text));
      }
    }
  }
}
