package org.selon.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.selon.eval.Marked;
import org.selon.eval.gold.GoldArticle;

/** The measures of the Gender Gap Tracker and of Citron, counted by hand. */
class PeerMeasuresTest {

  private static final GoldArticle GOLD =
      Marked.of(
          "digue",
          "<s1 indirect>La digue tiendra bon</s>, <c1>dit</c> <q1 Odile>la maire</q>."
              + " <s2 indirect>Rien ne presse</s>, <c2>dit</c> <q2 Odile>elle</q>.");

  /** 15 of 20 characters of the first content, 3 of 4 words; the second missed; one invented. */
  private static final GoldArticle FOUND =
      Marked.of(
          "digue",
          "La <s1 indirect>digue tiendra bon</s>, <c1>dit</c> la <q1 Odile>maire</q>."
              + " Rien ne presse, <c2>dit</c> <s2 indirect>elle</s>.");

  @Test
  void coverageCountsCharactersOfTheAnnotatedQuotation() {
    Coverage lenient = Coverage.of(GOLD, FOUND.relations(), 0.3);
    assertEquals(new Figure(1, 2, 2), lenient.quotation());
    assertEquals(new Figure(1, 1, 1), lenient.speaker());
    assertEquals(50, lenient.both().f1());
    // 17 of 20 characters are more than 80 %, and not more than 90 %.
    assertEquals(1, Coverage.of(GOLD, FOUND.relations(), 0.8).quotation().right());
    assertEquals(0, Coverage.of(GOLD, FOUND.relations(), 0.9).quotation().right());
  }

  @Test
  void whatIsFoundBeyondTheQuotationDoesNoHarm() {
    GoldArticle longer =
        Marked.of(
            "digue",
            "<s1 indirect>La digue tiendra bon, dit la maire. Rien ne presse, <c1>dit</c> elle</s>.");
    Coverage coverage = Coverage.of(GOLD, longer.relations(), 0.8);
    assertEquals(new Figure(1, 1, 2), coverage.quotation());
    assertEquals(0, coverage.speaker().right());
  }

  @Test
  void overlapCountsWordsOfBothSides() {
    Overlap overlap = Overlap.of(GOLD, FOUND.relations());
    assertEquals(new Figure(3, 4, 7), overlap.content());
    assertEquals(new Figure(1, 1, 3), overlap.source());
    // contents, sources and cues: 3 + 1 + 2 of 4 + 1 + 2 found and 7 + 3 + 2 annotated
    assertEquals(new Figure(6, 7, 12), overlap.all());
    assertEquals(new Figure(0, 2, 2), overlap.exact());
    assertEquals(100, Overlap.of(GOLD, GOLD.relations()).exact().f1());
  }
}
