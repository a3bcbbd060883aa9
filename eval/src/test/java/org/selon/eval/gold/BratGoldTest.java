package org.selon.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.text.Span;

class BratGoldTest {

  private static final String TEXT = "😀 “It leaks,” said Ada Poe, “and badly.” Then it rained.";

  @Test
  void readsEventsWithSpansOfSeveralPartsInCodePoints() {
    String annotation =
        """
        T1\tSource 19 26\tAda Poe
        T2\tCue 14 18\tsaid
        T3\tContent 2 13;28 40\t“It leaks,” “and badly.”
        E1\tAttribution:T2 Source1:T1 Cue:T2 Content:T3
        """;
    List<Relation> relations = BratGold.read("leak", TEXT, annotation).relations();
    assertEquals(1, relations.size());
    Relation relation = relations.get(0);
    assertEquals("“It leaks,”", relation.content().get(0).in(TEXT));
    assertEquals("“and badly.”", relation.content().get(1).in(TEXT));
    assertEquals(List.of(new Span(20, 27)), relation.source());
    assertEquals("quoted", relation.type());
  }

  @Test
  void passesOverEventsWithoutContentAndNamesTheTypeByQuotationMarks() {
    String annotation =
        """
        T1\tCue 14 18\tsaid
        T2\tContent 41 55\tThen it rained
        #1\tAnnotatorNotes T1\tno event
        E1\tAttribution:T1 Cue:T1
        E2\tAttribution:T1 Cue:T1 Content:T2
        """;
    List<Relation> relations = BratGold.read("leak", TEXT, annotation).relations();
    assertEquals(List.of("E2"), relations.stream().map(Relation::id).toList());
    assertEquals("indirect", relations.get(0).type());
    assertTrue(relations.get(0).source().isEmpty());
  }

  @Test
  void namesArticleAndLineOfASpanOutsideTheText() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> BratGold.read("leak", TEXT, "T1\tCue 13 17\tsaid\nT2\tCue 90 95\tnever\n"));
    assertTrue(e.getMessage().startsWith("leak.ann, line 2: "), e.getMessage());
  }
}
