package org.selon.eval.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

class ArticleGeneratorTest {

  private static List<Document> articles(int count) {
    ArticleGenerator generator = new ArticleGenerator(7);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(generator.next());
    }
    return all;
  }

  @Test
  void theSameSeedGivesTheSameArticles() {
    assertEquals(articles(50), articles(50));
  }

  @Test
  void articlesAreOfBothLanguagesVariedAndOfTheLengthOfNews() {
    List<Document> all = articles(200);
    Set<String> texts = new HashSet<>();
    all.forEach(each -> texts.add(each.text()));
    long french = all.stream().filter(each -> each.language() == Language.FRENCH).count();
    double length = all.stream().mapToInt(each -> each.text().length()).average().orElseThrow();

    assertTrue(french > 80 && french < 120, "French: " + french);
    assertTrue(texts.size() < 200 && texts.size() > 180, "different texts: " + texts.size());
    assertTrue(length > 1500 && length < 4000, "mean length: " + length);
    assertFalse(all.stream().anyMatch(each -> each.text().contains("{")), "an open slot");
  }

  @Test
  void peopleSpeakInThem() {
    Engine engine = Engine.standard();
    for (Document each : articles(6)) {
      int statements = engine.analyze(each).statements().size();
      assertTrue(statements > 5, statements + " statements in:\n" + each.text());
    }
  }
}
