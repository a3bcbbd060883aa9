package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.lexicon.Entry;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.lexicon.Resource;
import org.selon.engine.text.Language;

/** Every example of the offices in other words holds. */
class OfficesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                entries(language).stream()
                    .flatMap(e -> e.lines().stream())
                    .map(line -> example(language, line)));
  }

  private static DynamicTest example(Language language, Resource.Line line) {
    String[] parts = line.text().substring(2).split(" → ");
    return DynamicTest.dynamicTest(
        language.code() + " " + line.number() + " " + line.text(),
        () -> {
          Analysis analysis =
              language == Language.FRENCH ? Scenes.french(parts[0]) : Scenes.english(parts[0]);
          List<String> speakers = Scenes.speakers(analysis);
          assertEquals(parts[1], speakers.get(speakers.size() - 1));
        });
  }

  @Test
  void everyEntryHasExamplesForAndAgainst() {
    for (Language language : Language.values()) {
      for (Entry entry : entries(language)) {
        assertTrue(
            entry.lines().stream().anyMatch(l -> l.text().startsWith("+")), entry.toString());
        assertTrue(
            entry.lines().stream().anyMatch(l -> l.text().startsWith("-")), entry.toString());
      }
    }
  }

  private static List<Entry> entries(Language language) {
    return OfficeLexicon.load(language.code()).entries().stream()
        .map(OfficeLexicon.Words::entry)
        .toList();
  }
}
