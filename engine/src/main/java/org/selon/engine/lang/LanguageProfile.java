package org.selon.engine.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one language looks like: the weight of its frequent words, its endings, its letters. */
record LanguageProfile(
    String code,
    String name,
    Map<String, Integer> words,
    Map<Character, List<String>> endings,
    String letters) {

  private static final int ENDING = 1;
  private static final int LETTER = 1;
  private static final int LONGEST_TIER = 5;
  private static final List<String> TIERS = List.of("first", "second", "third");

  LanguageProfile {
    words = Map.copyOf(words);
    endings = Map.copyOf(endings);
  }

  /** Reads a profile from its lines; see {@code profiles/fr.txt} for the form. */
  static LanguageProfile of(String code, List<String> lines) {
    String name = "";
    Map<String, Integer> words = new HashMap<>();
    Map<Character, List<String>> endings = new HashMap<>();
    StringBuilder letters = new StringBuilder();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      String key = line.substring(0, colon);
      List<String> values = List.of(line.substring(colon + 1).strip().split(" +"));
      switch (key) {
        case "name" -> name = String.join(" ", values);
        case "endings" -> values.forEach(value -> addEnding(value.substring(1), endings));
        case "letters" -> values.forEach(letters::append);
        default -> {
          int tier = TIERS.indexOf(key);
          if (tier < 0) {
            throw new IllegalStateException("profile " + code + ": no such line: " + line);
          }
          values.forEach(value -> words.putIfAbsent(value, LONGEST_TIER - tier));
        }
      }
    }
    return new LanguageProfile(code, name, words, endings, letters.toString());
  }

  private static void addEnding(String ending, Map<Character, List<String>> endings) {
    char last = ending.charAt(ending.length() - 1);
    endings.computeIfAbsent(last, c -> new ArrayList<>()).add(ending);
  }

  /**
   * How much {@code word} speaks for this language, 0 where it does not. The weights stand for the
   * logarithm of how much likelier the word is here than in any other language.
   */
  int weight(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    int weight = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 && letters.indexOf(word.charAt(i)) >= 0) {
        weight += LETTER;
        break;
      }
    }
    char last = word.charAt(word.length() - 1);
    for (String ending : endings.getOrDefault(last, List.of())) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return weight + ENDING;
      }
    }
    return weight;
  }
}
