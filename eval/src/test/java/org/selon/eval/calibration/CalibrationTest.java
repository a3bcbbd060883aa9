package org.selon.eval.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /** So many statements with a trait, of which so many are right, in ten articles by turns. */
  private static List<Example> examples(String trait, int right, int all) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      examples.add(new Example("a" + i % 10, List.of(trait), i % all < right, 0.5));
    }
    return examples;
  }

  private static List<Example> two() {
    List<Example> both = new ArrayList<>(examples("good", 180, 200));
    both.addAll(examples("poor", 60, 200));
    return both;
  }

  @Test
  void learnsHowOftenATraitIsRight() {
    LogisticModel model = LogisticModel.fit(two());
    assertEquals(0.9, model.of(List.of("good")), 0.02);
    assertEquals(0.3, model.of(List.of("poor")), 0.02);
    double unheard = model.of(List.of("unheard of"));
    assertTrue(unheard > 0.3 && unheard < 0.9, "between: " + unheard);
  }

  @Test
  void isTheSameWhateverTheOrderAndSaysWhatItIsMadeOf() {
    List<Example> shuffled = two();
    Collections.reverse(shuffled);
    String lines = LogisticModel.fit(two()).lines();
    assertEquals(lines, LogisticModel.fit(shuffled).lines());
    assertTrue(
        lines.matches("(?s)always +\\| +-?\\d\\.\\d\\d \\| +400\ngood +\\|.*\\| +200\npoor .*"),
        lines);
  }

  @Test
  void leavesOutWhatItHasHardlySeen() {
    List<Example> some = two();
    some.addAll(examples("rare", 0, 4));
    assertFalse(LogisticModel.fit(some).lines().contains("rare"));
  }

  @Test
  void comparesWhatWasStatedWithWhatCameOfIt() {
    List<Example> stated =
        List.of(
            new Example("a", List.of(), true, 0.95),
            new Example("a", List.of(), false, 0.95),
            new Example("b", List.of(), true, 0.85));
    Calibration calibration = new Calibration(stated);
    assertEquals((0.0025 + 0.9025 + 0.0225) / 3, calibration.brier(), 1e-12);
    assertEquals(2 / 3.0 / 3, calibration.brierOfMean(), 1e-12);
    String table = calibration.table();
    assertTrue(table.contains("| 0.95 to 1.00 | 2 | 95.0 | 50.0 |"), table);
    assertTrue(table.contains("| *likely* | 1 | 85.0 | 100.0 |"), table);
    assertTrue(table.contains("| *unsure* | 0 | – | – |"), table);
  }

  @Test
  void aModelIsJudgedOnArticlesThatItHasNotSeen() {
    // What is right hangs on the article alone, which no trait tells: nothing can be learnt.
    List<Example> examples = new ArrayList<>();
    for (int article = 0; article < 10; article++) {
      for (int i = 0; i < 20; i++) {
        examples.add(new Example("a" + article, List.of("in a" + article), article % 2 == 0, 0.5));
      }
    }
    Calibration heldOut = Calibration.heldOut(examples);
    assertTrue(heldOut.brier() >= heldOut.brierOfMean() - 0.01, "brier " + heldOut.brier());
  }

  /** Choices between a near and a loud one, of which so many mean the near one. */
  private static List<Choice> choices(int near, int all) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      choices.add(
          new Choice("a" + i % 10, List.of(List.of("near"), List.of("loud")), i < near ? 0 : 1));
    }
    return choices;
  }

  @Test
  void learnsWhatTellsTheOneMeantAndStaysNearItsStart() {
    Map<String, Double> set = Map.of("near", 0.0, "loud", 0.0, "rare", 0.7, "nobody", -9.0);
    RankingModel model = RankingModel.fit(choices(15_000, 20_000), set);
    double lead = model.weights().get("near") - model.weights().get("loud");
    assertEquals(Math.log(3), lead, 0.15);
    assertEquals(0.7, model.weights().get("rare"), 1e-9);
    assertEquals(15_000, model.right(choices(15_000, 20_000)));
    assertEquals(model.weights(), RankingModel.fit(choices(15_000, 20_000), set).weights());
  }

  @Test
  void aChoiceOfNobodyMakesNobodyLikelier() {
    Map<String, Double> set = Map.of("near", 0.0, "nobody", 0.0);
    List<Choice> none = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      none.add(new Choice("a", List.of(List.of("near")), -1));
    }
    RankingModel model = RankingModel.fit(none, set);
    assertTrue(model.weights().get("nobody") > model.weights().get("near"));
    assertEquals(50, model.right(none));
  }
}
