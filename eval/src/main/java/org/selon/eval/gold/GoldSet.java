package org.selon.eval.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.selon.engine.text.Language;

/**
 * Annotated articles that belong together.
 *
 * @param name what the set is called
 * @param language the language of all its articles
 * @param articles by name
 */
public record GoldSet(String name, Language language, List<GoldArticle> articles) {

  /** Into how many parts the articles of a set are cut, where one part is not learnt from. */
  public static final int FOLDS = 5;

  /** Copies the articles. */
  public GoldSet {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a folder: brat where there is a file that ends in {@code .ann} in it or below, inline
   * annotation in its {@code .txt} files otherwise. Where several annotated one article, the first
   * by name counts.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if an annotation is not well-formed
   */
  public static GoldSet read(String name, Language language, Path folder) throws IOException {
    Map<String, Path> annotations = files(folder, ".ann");
    if (!annotations.isEmpty()) {
      return new GoldSet(name, language, brat(annotations, files(folder, ".txt")));
    }
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(GoldSet::isText).sorted().toList()) {
        articles.add(InlineGold.read(stem(file), language, Files.readString(file)));
      }
    }
    return new GoldSet(name, language, articles);
  }

  private static List<GoldArticle> brat(Map<String, Path> annotations, Map<String, Path> texts)
      throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path annotation : annotations.values()) {
      String stem = stem(annotation);
      String id =
          texts.containsKey(stem) || stem.indexOf('_') < 0
              ? stem
              : stem.substring(0, stem.lastIndexOf('_'));
      if (texts.containsKey(id) && seen.add(id)) {
        String text = Files.readString(texts.get(id));
        articles.add(BratGold.read(id, text, Files.readString(annotation)));
      }
    }
    return articles;
  }

  /** By name without extension, in the order of their paths. */
  private static Map<String, Path> files(Path folder, String extension) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(extension))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(file -> found.put(stem(file), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().endsWith(".txt");
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The number of relations of all articles. */
  public int relations() {
    return articles.stream().mapToInt(article -> article.relations().size()).sum();
  }

  /** The articles whose names fit. */
  public GoldSet only(Predicate<String> fits) {
    return new GoldSet(name, language, articles.stream().filter(a -> fits.test(a.id())).toList());
  }
}
