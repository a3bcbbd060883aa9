package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code selon read --format marked} makes of the sample articles, for a person to read.
 *
 * <p>{@code -Dgolden=update} writes it anew; the difference is what a change of the engine does.
 */
class GoldenArticlesTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    return articles(SAMPLES).stream()
        .map(name -> dynamicTest(name, () -> check(SAMPLES.resolve(name), GOLDEN.resolve(name))));
  }

  @Test
  void noGoldenArticleIsLeftOver() throws IOException {
    assertEquals(articles(SAMPLES), articles(GOLDEN));
  }

  private static void check(Path sample, Path golden) throws IOException {
    String marked = Run.of("read", "--format", "marked", sample.toString()).endsWith(0).out();
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, marked);
    }
    assertEquals(
        Files.readString(golden),
        marked,
        () -> golden + " differs; if this is meant, run with -Dgolden=update");
    String text = Files.readString(sample);
    assertEquals(text.strip(), marked.replaceAll("</?(src|cue|say)( [^>]*)?>", "").strip());
  }

  private static List<String> articles(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      try (Stream<Path> files = Files.list(folder.resolve(language))) {
        files
            .map(path -> language + "/" + path.getFileName())
            .filter(name -> name.endsWith(".txt"))
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }
}
