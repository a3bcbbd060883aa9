package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static String words(int count, long seed) {
    Random random = new Random(seed);
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words.toString();
  }

  private static long common(Wording a, Wording b) {
    int[] others = b.marks();
    return java.util.Arrays.stream(a.marks())
        .filter(mark -> java.util.Arrays.binarySearch(others, mark) >= 0)
        .count();
  }

  @Test
  void caseMarksAndLayoutDoNotCount() {
    Wording plain = Wording.of("Le pont de Varneuil restera fermé, dit-elle.");
    Wording shouted = Wording.of("« LE PONT\nde Varneuil — restera FERMÉ »; dit elle");

    assertEquals(plain.key(), shouted.key());
    assertNotEquals(plain.key(), Wording.of("Le pont de Varneuil restera, dit-elle.").key());
  }

  @Test
  void halfOfTheShorterIsEnoughAndLessIsNot() {
    Wording long1 = Wording.of(words(300, 1) + " " + words(300, 2));
    assertTrue(long1.isLike(Wording.of(words(300, 1))));
    assertTrue(Wording.of(words(300, 1)).isLike(long1), "either way");
    assertTrue(long1.isLike(Wording.of(words(300, 1) + " " + words(290, 3))));
    assertFalse(long1.isLike(Wording.of(words(300, 1) + " " + words(320, 3))));
    assertFalse(long1.isLike(Wording.of(words(600, 4))));
  }

  @Test
  void textsThatShareMostOfTheirWordsShareMarks() {
    int found = 0;
    for (long seed = 0; seed < 100; seed++) {
      String text = words(250, seed);
      Wording copy = Wording.of(text + " " + words(60, 1000 + seed));
      found += common(Wording.of(text), copy) >= 2 ? 1 : 0;
    }
    assertTrue(found >= 99, found + " of 100 copies found");
  }

  @Test
  void textsWithoutWordsOrOfAFewAreNoTrouble() {
    for (String text : new String[] {"", "…", "oui", "trois petits mots"}) {
      Wording wording = Wording.of(text);
      assertEquals(1, wording.size());
      assertEquals(1, wording.marks().length);
    }
    assertFalse(Wording.of("oui").isLike(Wording.of("non")));
  }
}
