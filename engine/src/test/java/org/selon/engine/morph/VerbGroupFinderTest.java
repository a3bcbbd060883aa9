package org.selon.engine.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.Table;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.segment.SentenceSplitter;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/**
 * What the tagger, its repairs and the verb groups make of a sentence, each case a line of {@code
 * morph/fr.txt} and {@code morph/en.txt}.
 */
class VerbGroupFinderTest {

  private static final Grammar FRENCH = Grammar.load("fr");
  private static final Grammar ENGLISH = Grammar.load("en");

  private static final PosTagger FRENCH_TAGGER =
      new PosTagger(
          FRENCH,
          "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
          "/org/languagetool/resource/fr/french.dict",
          TagSet.FRENCH);

  private static final PosTagger ENGLISH_TAGGER =
      new PosTagger(
          ENGLISH,
          "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
          "/org/languagetool/resource/en/english.dict",
          TagSet.PENN);

  @TestFactory
  Stream<DynamicTest> french() {
    return cases("morph/fr.txt", Language.FRENCH, FRENCH, FRENCH_TAGGER);
  }

  @TestFactory
  Stream<DynamicTest> english() {
    return cases("morph/en.txt", Language.ENGLISH, ENGLISH, ENGLISH_TAGGER);
  }

  private static Stream<DynamicTest> cases(
      String path, Language language, Grammar grammar, PosTagger tagger) {
    return Table.lines(path).stream()
        .map(
            line ->
                dynamicTest(
                    language.code() + " " + line.number() + " " + line.text(),
                    () -> {
                      int cut = line.text().indexOf("||");
                      String text = line.text().substring(0, cut).strip();
                      assertEquals(
                          line.text().substring(cut + 2).strip(),
                          groups(Document.of("d", language, text), grammar, tagger));
                    }));
  }

  private static String groups(Document document, Grammar grammar, PosTagger tagger) {
    return new SentenceSplitter(grammar)
        .split(document).stream()
            .map(tagger::tag)
            .flatMap(s -> show(document.text(), s.words()))
            .collect(Collectors.joining(" / "));
  }

  private static Stream<String> show(String text, List<Word> words) {
    return new VerbGroupFinder()
        .find(words).stream()
            .map(
                group -> {
                  Span first = words.get(group.first()).span();
                  Span last = words.get(group.last()).span();
                  return first.union(last).in(text)
                      + ":"
                      + group.form()
                      + (group.negated() ? "-negated" : "")
                      + (group.passive() ? "-passive" : "")
                      + (group.reflexive() ? "-reflexive" : "")
                      + (group.inverted() >= 0 ? "-inverted" : "");
                });
  }
}
