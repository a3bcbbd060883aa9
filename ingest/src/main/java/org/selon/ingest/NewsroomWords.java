package org.selon.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that newsrooms write around an article, in every language together, folded as {@link
 * Folded} does; {@code fr.txt} says what kinds there are. Longer entries come first, so that the
 * first that fits is the right one.
 */
final class NewsroomWords {

  private static final List<String> RESOURCES = List.of("fr.txt", "en.txt");
  private static final NewsroomWords ALL = load();

  private final Map<String, List<String>> entries;

  private NewsroomWords(Map<String, List<String>> entries) {
    this.entries = entries;
  }

  /** The entries of {@code kind}, longest first. */
  static List<String> of(String kind) {
    List<String> found = ALL.entries.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no such kind of words: " + kind);
    }
    return found;
  }

  private static NewsroomWords load() {
    Map<String, List<String>> entries = new HashMap<>();
    for (String resource : RESOURCES) {
      for (String line : lines(resource)) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          entries
              .computeIfAbsent(line.substring(0, colon), kind -> new ArrayList<>())
              .add(Folded.of(line.substring(colon + 2).strip()).text());
        }
      }
    }
    entries.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    return new NewsroomWords(entries);
  }

  /** The lines of a resource beside this class. */
  static List<String> lines(String resource) {
    try (InputStream in = NewsroomWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
