package org.selon.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;

/**
 * The texts that are read: those of a folder or, without one, the project's own articles.
 *
 * @param about what they are, for the report
 * @param documents in the order of their names
 */
record Corpus(String about, List<Document> documents) {

  private static final List<String> OWN = List.of("samples/", "engine/src/test/resources/stories/");

  Corpus {
    documents = List.copyOf(documents);
  }

  /** The property that names the folder with the texts of a language. */
  static String property(Language language) {
    return "selon.texts." + language.code();
  }

  /** The texts of a language, by the property {@code selon.texts.fr} or {@code .en}. */
  static Corpus of(Path project, Language language) throws IOException {
    String folder = System.getProperty(property(language), "");
    if (!folder.isEmpty()) {
      return new Corpus(Path.of(folder).normalize().toString(), read(Path.of(folder), language));
    }
    List<Document> documents = new ArrayList<>();
    for (String own : OWN) {
      documents.addAll(read(project.resolve(own + language.code()), language));
    }
    return new Corpus("the project's own articles", documents);
  }

  private static List<Document> read(Path folder, Language language) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (Path text : texts) {
        ReadOptions options = ReadOptions.AUTO.in(language);
        documents.add(ArticleReader.standard().read(text, options).document());
      }
    }
    if (documents.isEmpty()) {
      throw new IOException(folder + ": no .txt files to read");
    }
    return documents;
  }

  /** Each so-manieth of the documents, from the first. */
  List<Document> every(int step) {
    return IntStream.range(0, documents.size())
        .filter(i -> i % step == 0)
        .mapToObj(documents::get)
        .toList();
  }

  /** Number of words and single marks; an elided article with its apostrophe is a word. */
  long tokens() {
    return tokens(documents);
  }

  /** The same of some documents. */
  static long tokens(List<Document> documents) {
    return documents.stream().mapToLong(document -> tokens(document.text())).sum();
  }

  private static long tokens(String text) {
    long tokens = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      boolean apostrophe = within && (c == '\'' || c == '’');
      tokens += word && !within ? 1 : 0;
      tokens +=
          !word && !apostrophe && !Character.isWhitespace(c) && !Character.isSpaceChar(c) ? 1 : 0;
      within = word;
    }
    return tokens;
  }
}
