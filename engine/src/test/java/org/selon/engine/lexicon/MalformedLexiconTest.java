package org.selon.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.text.Span;

/** A lexicon that cannot be read says in which line, and what was expected. */
class MalformedLexiconTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bad-fields; lang/bad-fields/cues.txt, line 2: expected lemma | class | mode | stance | frames",
        "bad-frame; lang/bad-frame/cues.txt, line 1: unknown frame whistle",
        "bad-class; lang/bad-class/cues.txt, line 2: unknown verbal,"
            + " expected one of [VERB, NOUN, PREP, ADJ]",
        "bad-example; lang/bad-example/cues.txt, line 2: a bracket is not closed in: [Léa] {says} <no.",
        "bad-order; lang/bad-order/cues.txt, line 1: an example before any entry"
      })
  void cues(String language, String message) {
    fails(() -> CueLexicon.load(language).entries().forEach(Cue::examples), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bad-kind; lang/bad-kind/nouns.txt, line 2: unknown ghost,"
            + " expected one of [PERSON, UNNAMED, ORGANIZATION, DOCUMENT, OUTLET]",
        "bad-noun; lang/bad-noun/nouns.txt, line 1: expected lemma | kind"
      })
  void nouns(String language, String message) {
    fails(() -> NounLexicon.load(language), message);
  }

  private static void fails(Executable loading, String message) {
    assertEquals(message, assertThrows(IllegalStateException.class, loading).getMessage());
  }

  @Test
  void aResourceThatIsNotThereIsABadCall() {
    assertEquals(
        "no resource lang/xx/cues.txt",
        assertThrows(IllegalArgumentException.class, () -> CueLexicon.load("xx")).getMessage());
  }

  @Test
  void bracketsThatDoNotNestAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Example.parse(Example.Sign.FOUND, 1, "[Léa {says]}"));
  }

  @Test
  void anExampleIsItsTextAndItsSpans() {
    Example example = Example.parse(Example.Sign.MISSED, 7, "<[Léa] {dit} non> <oui>.");
    assertEquals("Léa dit non oui.", example.text());
    assertEquals(List.of(new Span(0, 3)), example.source());
    assertEquals(List.of(new Span(4, 7)), example.cue());
    assertEquals(List.of(new Span(0, 11), new Span(12, 15)), example.content());
  }
}
