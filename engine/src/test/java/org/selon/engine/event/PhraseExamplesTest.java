package org.selon.engine.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.Engine;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.lexicon.Example;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.PhraseLexicon;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Runs the examples of {@code contacts.txt} and {@code positions.txt}. */
class PhraseExamplesTest {

  private final Engine engine = Engine.standard();

  @TestFactory
  Stream<DynamicTest> contactsAreFoundAsTheirExamplesSay() {
    return examples("contacts", this::checkContact);
  }

  @TestFactory
  Stream<DynamicTest> positionsAreFoundAsTheirExamplesSay() {
    return examples("positions", this::checkPosition);
  }

  private interface Check {
    void run(Phrase phrase, Example example, Analysis analysis);
  }

  private Stream<DynamicTest> examples(String lexicon, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      Set<String> seen = new HashSet<>();
      for (Phrase phrase : PhraseLexicon.load(language.code(), lexicon).entries()) {
        for (Example example : phrase.examples()) {
          if (seen.add(example.text())) {
            String name = language.code() + " " + phrase.name() + ": " + example.text();
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        check.run(
                            phrase,
                            example,
                            engine.analyze(Document.of("x", language, example.text())))));
          }
        }
      }
    }
    return tests.stream();
  }

  private void checkContact(Phrase phrase, Example example, Analysis analysis) {
    if (!example.matches()) {
      assertEquals(List.of(), analysis.events());
      return;
    }
    Span word = example.cue().get(0);
    Event event =
        analysis.events().stream()
            .filter(e -> e.spans().contains(word))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not there, but " + analysis.events()));
    List<Actor> there = event.participants().stream().map(id -> actor(analysis, id)).toList();
    assertEquals(example.source().size(), there.size(), there::toString);
    for (Span party : example.source()) {
      assertTrue(
          there.stream().anyMatch(a -> isMentioned(a, party)),
          () -> party.in(example.text()) + " is not among " + there);
    }
    String place = example.content().isEmpty() ? "" : example.content().get(0).in(example.text());
    assertEquals(place, event.place());
  }

  private void checkPosition(Phrase phrase, Example example, Analysis analysis) {
    List<Position> found = new ArrayList<>(analysis.positions());
    analysis.events().forEach(e -> found.addAll(e.positions()));
    if (!example.matches()) {
      assertTrue(
          found.stream().noneMatch(p -> p.position().equals(phrase.value())), found::toString);
      return;
    }
    boolean holds = example.cue().size() == 1;
    Span party = example.source().get(0);
    assertTrue(
        found.stream()
            .anyMatch(
                p ->
                    p.position().equals(phrase.value())
                        && p.holds() == holds
                        && isMentioned(actor(analysis, p.party()), party)),
        found::toString);
  }

  private static boolean isMentioned(Actor actor, Span there) {
    return actor.mentions().stream().anyMatch(m -> m.overlaps(there));
  }

  private static Actor actor(Analysis analysis, String id) {
    return analysis.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
