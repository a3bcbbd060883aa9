package org.selon.engine.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The grammatical words of a language by class, and the abbreviations after which a dot ends
 * nothing.
 *
 * <pre>{@code
 * Grammar french = Grammar.load("fr");
 * french.classes("qu'")  // [COMPLEMENTISER, ELISION]
 * }</pre>
 *
 * <p>Words are in lower case, composed (NFC), with a straight apostrophe. Immutable.
 */
public final class Grammar {

  private final Map<String, Set<WordClass>> classes;
  private final Set<String> abbreviations;

  private Grammar(Map<String, Set<WordClass>> classes, Set<String> abbreviations) {
    this.classes = classes;
    this.abbreviations = abbreviations;
  }

  /**
   * Reads {@code grammar.txt} and {@code abbreviations.txt} of a language.
   *
   * @throws IllegalStateException if a line names no class of {@link WordClass}
   */
  public static Grammar load(String language) {
    Map<String, WordClass> keys = new HashMap<>();
    for (WordClass c : WordClass.values()) {
      keys.put(c.key(), c);
    }
    Resource resource = Resource.of("lang/" + language + "/grammar.txt");
    Map<String, Set<WordClass>> classes = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      if (line.text().isEmpty()) {
        continue;
      }
      int colon = line.text().indexOf(':');
      WordClass c = colon < 0 ? null : keys.get(line.text().substring(0, colon));
      if (c == null) {
        throw resource.error(line, "expected CLASS: WORD WORD …");
      }
      for (String word : line.text().substring(colon + 1).strip().split("\\s+")) {
        classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(c);
      }
    }
    Set<String> abbreviations = new HashSet<>();
    for (Resource.Line line : Resource.of("lang/" + language + "/abbreviations.txt").lines()) {
      if (!line.text().isEmpty()) {
        abbreviations.add(line.text());
      }
    }
    return new Grammar(Map.copyOf(classes), Set.copyOf(abbreviations));
  }

  /** The classes of a word in its plain form, empty for an ordinary word. Not to be changed. */
  public Set<WordClass> classes(String form) {
    return classes.getOrDefault(form, Set.of());
  }

  /** Whether a word in its plain form belongs to a class. */
  public boolean is(String form, WordClass c) {
    return classes(form).contains(c);
  }

  /**
   * The only word of a class that has one.
   *
   * @throws IllegalStateException if the language lists none or several
   */
  public String only(WordClass c) {
    List<String> found =
        classes.entrySet().stream()
            .filter(e -> e.getValue().contains(c))
            .map(Map.Entry::getKey)
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException("expected one word of class " + c.key() + ", got " + found);
    }
    return found.get(0);
  }

  /** The words of every class, for the tests that look at each. */
  public Map<WordClass, Set<String>> members() {
    Map<WordClass, Set<String>> members = new EnumMap<>(WordClass.class);
    classes.forEach(
        (word, set) ->
            set.forEach(c -> members.computeIfAbsent(c, k -> new HashSet<>()).add(word)));
    return members;
  }

  /** Whether {@code word}, written with its dot and in its own case, is an abbreviation. */
  public boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }
}
