package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {

  @Test
  void anIdIsTheNameWithoutItsExtension() {
    assertEquals(List.of("article"), ids("a/b/article.txt"));
    assertEquals(List.of("le.pont"), ids("le.pont.html"));
    assertEquals(List.of(".txt"), ids(".txt"));
    assertEquals(List.of("article"), ids(".."));
  }

  @Test
  void foldersTellArticlesOfOneNameApart() {
    assertEquals(
        List.of("maire", "mardi/maire", "avril/mardi/maire", "mai/mardi/maire"),
        ids("lundi/maire.txt", "mardi/maire.txt", "avril/mardi/maire.txt", "mai/mardi/maire.txt"));
    assertEquals(List.of("maire", "a/maire"), ids("./maire.txt", "../../a/maire.txt"));
  }

  @Test
  void aNumberDoesWhereThereIsNoFolder() {
    assertEquals(
        List.of("maire", "maire-2", "maire-3"), ids("maire.txt", "maire.html", "./maire.txt"));
  }

  @Test
  void caseAloneDoesNotTellApart() {
    assertEquals(List.of("Maire", "maire-2"), ids("Maire.txt", "maire.txt"));
  }

  private static List<String> ids(String... paths) {
    ArticleIds ids = new ArticleIds();
    return Stream.of(paths).map(Path::of).map(ids::next).toList();
  }
}
