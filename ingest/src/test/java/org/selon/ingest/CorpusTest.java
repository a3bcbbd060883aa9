package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.text.Language;

/** Reads the corpora that lie beside the project, where they do. */
class CorpusTest {

  private static final Path SHARED = Path.of("../../shared");

  @ParameterizedTest
  @CsvSource({"gold/fr-dev/raw, FRENCH", "gold/en-dev/raw, ENGLISH", "polnear/dev, ENGLISH"})
  void everyArticleIsReadInItsLanguageWithItsTextUnchanged(String folder, Language language)
      throws IOException {
    Path corpus = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(corpus), corpus + " is not there; nothing to read");
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Reading reading = ArticleReader.standard().read(file, ReadOptions.AUTO);
      assertEquals(language, reading.document().language(), file.toString());
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertEquals(text, reading.document().text(), file.toString());
      assertEquals(List.of(), reading.notes(), file.toString());
    }
  }
}
