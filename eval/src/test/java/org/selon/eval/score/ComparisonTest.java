package org.selon.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.eval.Marked;
import org.selon.eval.gold.GoldArticle;

class ComparisonTest {

  private static final String GOLD =
      "<s1 indirect>Le pont tiendra</s>, a <c1>dit</c> <q1 Odile Marchand>la maire</q>."
          + " <q2 Odile Marchand>Elle</q> <c2>croit</c> que <s2 indirect thought>la digue est sûre</s>.";

  private static Comparison compare(String gold, String found) {
    GoldArticle article = Marked.of("pont", gold);
    GoldArticle other = Marked.of("pont", found);
    assertEquals(article.text(), other.text(), "the same text on both sides");
    return Comparison.of(article, other.relations());
  }

  @Test
  void halfOfTheWordsIsEnoughAndLessIsNot() {
    String half =
        "Le <s1 indirect>pont tiendra</s>, a <c1>dit</c> <q1 Marchand>la maire</q>."
            + " Elle croit que la digue est sûre.";
    Comparison comparison = compare(GOLD, half);
    Match match = comparison.matches().get(0);
    assertTrue(match.sourced() && match.speaker());
    assertFalse(match.exact());

    String less =
        "Le pont <s1 indirect>tiendra</s>, a <c1>dit</c> <q1 Marchand>la maire</q>."
            + " Elle croit que la digue est sûre.";
    assertEquals(1, compare(GOLD, less).spurious().size());
    assertEquals(1, compare(GOLD, less).missed().size());
  }

  @Test
  void thoughtsAreNeitherAskedForNorCountedAgainst() {
    String none = "Le pont tiendra, a dit la maire. Elle croit que la digue est sûre.";
    assertEquals(1, compare(GOLD, none).missed().size());
    assertEquals(0, compare(GOLD, GOLD.replace("<s1 indirect>", "<s1 mixed>")).spurious().size());
    assertEquals(1, Score.of(List.of(compare(GOLD, GOLD))).detection().asked());
  }

  @Test
  void aSourceNeedsAWordThatIsNoArticleAndASpeakerTheRightName() {
    String article =
        GOLD.replace("<q1 Odile Marchand>la maire</q>", "<q1 Odile Marchand>la</q> maire");
    assertFalse(compare(GOLD, article).matches().get(0).sourced());
    String other = GOLD.replace("<q1 Odile Marchand>", "<q1 Paul Marchand>");
    Match match = compare(GOLD, other).matches().get(0);
    assertTrue(match.sourced());
    assertFalse(match.speaker());
    String plain = GOLD.replace("<q1 Odile Marchand>", "<q1 Mme Odile MARCHÀND>");
    assertTrue(compare(GOLD, plain).matches().get(0).speaker());
  }

  @Test
  void ofTwoThatOverlapTheOneWithTheSameSourceIsTaken() {
    String gold =
        "<q1 Ada>Ada</q> <c1>cite</c> <q2 Bob>Bob</q> <c2>disant</c> que <s1,2 indirect>tout va bien ici</s>.";
    String found =
        "<q1 Ada>Ada</q> <c1>cite</c> <q2 Bob>Bob</q> <c2>disant</c> que <s2 indirect><s1 indirect>tout va bien</s> ici</s>.";
    Comparison comparison = compare(gold, found);
    assertEquals(2, comparison.matches().size());
    assertTrue(comparison.matches().stream().allMatch(Match::sourced));
  }

  @Test
  void figuresAreRoundedToOneDecimal() {
    Figure figure = new Figure(2, 3, 6);
    assertEquals(66.7, figure.precision());
    assertEquals(33.3, figure.recall());
    assertEquals(44.4, figure.f1());
    assertEquals(0, Figure.NONE.f1());
  }
}
