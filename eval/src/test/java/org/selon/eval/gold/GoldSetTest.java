package org.selon.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.engine.text.Language;

class GoldSetTest {

  private static final String SENTENCE = "It rains, said Ada Poe.";
  private static final String EVENT =
      "T1\tContent 0 8\tIt rains\nT2\tCue 10 14\tsaid\nE1\tA:T2 Cue:T2 Content:T1\n";

  @TempDir private Path folder;

  @Test
  void readsInlineAnnotationByName() throws IOException {
    for (String name : List.of("b", "a", "c")) {
      Files.writeString(
          folder.resolve(name + ".txt"),
          "<say id=\"1\">It rains</say>, <cue id=\"1\">said</cue> Ada.");
    }
    GoldSet set = GoldSet.read("own", Language.ENGLISH, folder);
    assertEquals(List.of("a", "b", "c"), ids(set));
    assertEquals("It rains, said Ada.", set.articles().get(0).text());
    assertEquals(3, set.relations());
  }

  @Test
  void takesTheFirstAnnotatorOfAnArticle() throws IOException {
    Files.createDirectories(folder.resolve("part"));
    Files.writeString(folder.resolve("part/rain.txt"), SENTENCE);
    Files.writeString(folder.resolve("part/rain_ada.ann"), EVENT);
    Files.writeString(folder.resolve("part/rain_bob.ann"), EVENT + EVENT.replace("E1", "E2"));
    Files.writeString(folder.resolve("part/other_ada.ann"), EVENT);
    GoldSet set = GoldSet.read("brat", Language.ENGLISH, folder);
    assertEquals(List.of("rain"), ids(set));
    assertEquals(1, set.relations());
  }

  private static List<String> ids(GoldSet set) {
    return set.articles().stream().map(GoldArticle::id).toList();
  }
}
