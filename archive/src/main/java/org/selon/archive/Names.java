package org.selon.archive;

import java.util.List;
import java.util.regex.Pattern;
import org.selon.engine.text.Language;

/** The words by which names are found: folded, whole, in whatever language. */
final class Names {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Punct}\\s]+");

  private Names() {}

  /** The words of {@code name}, each once more than a name of the same words has. */
  static List<String> words(String name) {
    return Terms.whole(Language.FRENCH).of(name).stream()
        .flatMap(term -> BREAKS.splitAsStream(term.text()))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String joined(String name) {
    return String.join(" ", words(name));
  }

  /** A query of FTS5 for the names that have all words of {@code given}; empty if it has none. */
  static String fts(String given) {
    return String.join(" AND ", words(given).stream().map(word -> '"' + word + '"').toList());
  }
}
