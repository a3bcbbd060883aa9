package org.selon.engine.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.Table;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Sentences and tokens, each case a line of {@code segment/fr.txt} and {@code segment/en.txt}. */
class SentenceSplitterTest {

  @TestFactory
  Stream<DynamicTest> cuts() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Table.lines("segment/" + language.code() + ".txt").stream()
                    .map(
                        line ->
                            dynamicTest(
                                language.code() + " " + line.number() + " " + line.text(),
                                () -> assertEquals(line.text(), cut(language, line.text())))));
  }

  /** The line as the splitter would write it. */
  private static String cut(Language language, String line) {
    String text = line.replace(" | ", " ").replace(" ~", "");
    return split(language, text).stream()
        .map(sentence -> words(text, sentence))
        .collect(Collectors.joining(" | "));
  }

  private static String words(String text, Sentence sentence) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens()) {
      assertEquals(token.text(), token.span().in(text));
      int start = token.span().start();
      boolean first = token == sentence.tokens().get(0);
      boolean glued = start > 0 && !Character.isSpaceChar(text.charAt(start - 1));
      words.append(first ? "" : " ").append(glued ? "~" : "").append(token.text());
    }
    return words.toString();
  }

  private static List<Sentence> split(Language language, String text) {
    return new SentenceSplitter(Grammar.load(language.code()))
        .split(Document.of("d", language, text));
  }

  @Test
  void aPointerToFurtherReadingIsPassedOverAndWhatItIsRunTogetherWithCut() {
    assertEquals(
        List.of("Il pleut.", "Selon le maire, l’Orle monte."),
        texts(Language.FRENCH, "Il pleut. Lire aussi : Selon le maire, l’Orle monte."));
    assertEquals(
        List.of("Le pont de Saulx rouvre", "De son côté, la préfète attend."),
        texts(
            Language.FRENCH,
            "À ne pas manquer sur Radio Vire : Le pont de Saulx rouvre De son côté, la préfète"
                + " attend."));
    assertEquals(
        List.of("Deux noyés à Ornay", "\"L’eau montait\", dit Ada Le Goff."),
        texts(
            Language.FRENCH, "Lire aussi: Deux noyés à Ornay \"L’eau montait\", dit Ada Le Goff."));
    assertEquals(
        List.of("The quay sinks", "The mayor said it rained."),
        texts(Language.ENGLISH, "Read more: The quay sinks The mayor said it rained."));
  }

  @Test
  void whatOnlyLooksLikeAPointerIsASentence() {
    assertEquals(
        List.of("Il demande à lire : « Non. »"),
        texts(Language.FRENCH, "Il demande à lire : « Non. »"));
    assertEquals(
        List.of("Elle croise Ada Le Goff à La Brède."),
        texts(Language.FRENCH, "Elle croise Ada Le Goff à La Brède."));
  }

  private static List<String> texts(Language language, String text) {
    return split(language, text).stream().map(s -> s.span().in(text)).toList();
  }

  @Test
  void aSentenceStaysWithinItsBlockAndStampsArePassedOver() {
    String text = "2023-07\nIl pleut\nElle rit.";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 7), Block.Kind.STAMP),
            new Block(new Span(8, 16), Block.Kind.HEADLINE),
            new Block(new Span(17, 26), Block.Kind.PARAGRAPH));
    Document document = new Document("d", "", "", "", Language.FRENCH, "", text, blocks);
    List<Sentence> sentences = new SentenceSplitter(Grammar.load("fr")).split(document);
    assertEquals(List.of(1, 2), sentences.stream().map(Sentence::block).toList());
    assertEquals("Il pleut", sentences.get(0).span().in(text));
  }

  @Test
  void aSentenceWithoutEndIsCutBehindAComma() {
    List<Sentence> sentences = split(Language.ENGLISH, "one two three, ".repeat(500));
    assertTrue(sentences.size() > 1);
    assertTrue(sentences.stream().allMatch(s -> s.tokens().size() <= 250));
    assertTrue(
        sentences.stream().allMatch(s -> s.tokens().get(s.tokens().size() - 1).text().equals(",")));
  }

  @Test
  void everythingButWhiteSpaceIsInOneToken() {
    String text = " M. Roy\t(« l’eau »)… 3,5 % — a-t-il\u00A0dit\u202F: U.S.A. x@y.fr 🙂.\n";
    StringBuilder left = new StringBuilder(text);
    for (Sentence sentence : split(Language.FRENCH, text)) {
      for (Token token : sentence.tokens()) {
        for (int i = token.span().start(); i < token.span().end(); i++) {
          assertTrue(left.charAt(i) != ' ', "twice at " + i);
          left.setCharAt(i, ' ');
        }
      }
    }
    assertEquals("", left.toString().replaceAll("[\\s\\u00A0\\u202F]", ""));
  }
}
