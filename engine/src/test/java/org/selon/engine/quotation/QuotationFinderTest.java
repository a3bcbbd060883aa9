package org.selon.engine.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.selon.engine.lexicon.Resource;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** Pairs of quotation marks, each case a line of {@code quotation/table.txt}. */
class QuotationFinderTest {

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Table.lines("quotation/table.txt").stream()
        .map(line -> dynamicTest(line.number() + " " + line.text(), () -> pair(line)));
  }

  private static void pair(Resource.Line line) {
    int cut = line.text().indexOf("||");
    String text = line.text().substring(0, cut).strip().replace("\\n", "\n");
    String found =
        find(text).quotations().stream()
            .map(q -> q.depth() + " " + q.span().in(text))
            .collect(Collectors.joining(" / "));
    assertEquals(line.text().substring(cut + 2).strip(), found);
  }

  private static QuotationFinder.Result find(String text) {
    return new QuotationFinder(Grammar.load("en")).find(Document.of("d", Language.ENGLISH, text));
  }

  @Test
  void aMarkNeverClosedIsAnIssue() {
    QuotationFinder.Result result = find("Il dit : « Rien ne va plus.\nElle part.");
    assertEquals(9, result.issues().get(0).span().start());
    assertTrue(find("« Un.\n« Deux. »").issues().isEmpty());
  }

  @Test
  void aMarkRepeatedGoesOnTheQuotationOfTheParagraphBefore() {
    List<Quotation> quotations = find("« Un.\n« Deux. »\n« Trois. »").quotations();
    assertFalse(quotations.get(0).continued());
    assertTrue(quotations.get(1).continued());
    assertFalse(quotations.get(2).continued());
  }

  @Test
  void theInnerWordsAreWithoutMarksAndBlanks() {
    String text = "Il dit «\u00A0oui\u00A0».";
    assertEquals("oui", find(text).quotations().get(0).inner().in(text));
  }
}
