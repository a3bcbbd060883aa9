package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** Reads short articles and tells who speaks in them. */
final class Scenes {

  private static final Engine ENGINE = Engine.standard();

  private Scenes() {}

  static Analysis french(String text) {
    return ENGINE.analyze(Document.of("scene", Language.FRENCH, text));
  }

  static Analysis english(String text) {
    return ENGINE.analyze(Document.of("scene", Language.ENGLISH, text));
  }

  /** The speakers' names in the order of the cues, an empty one where it is not known who. */
  static List<String> speakers(Analysis analysis) {
    Map<String, String> names =
        analysis.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return analysis.statements().stream().map(s -> names.getOrDefault(s.speaker(), "")).toList();
  }

  static void assertFrench(String text, String... names) {
    assertEquals(List.of(names), speakers(french(text)), text);
  }

  static void assertEnglish(String text, String... names) {
    assertEquals(List.of(names), speakers(english(text)), text);
  }
}
