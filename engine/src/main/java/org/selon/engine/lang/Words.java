package org.selon.engine.lang;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a sample, in small letters and composed form, and how many letters it has of each
 * script. {@code l’été} gives {@code l'} and {@code été}, {@code Ann's} gives {@code ann} and
 * {@code 's}.
 */
final class Words {

  /** All letters before this one are Latin, but for the micro sign. */
  private static final int LAST_LATIN = 0x250;

  private static final int LONGEST_ELISION = 7;
  private static final int LONGEST_CLITIC = 2;

  private int latinLetters;
  private final List<String> latin = new ArrayList<>();
  private final Map<Character.UnicodeScript, Integer> letters =
      new EnumMap<>(Character.UnicodeScript.class);

  /** Adds the words of {@code text} between two offsets. */
  void add(CharSequence text, int start, int end) {
    String sample =
        Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    boolean elided = false;
    int at = 0;
    while (at < sample.length()) {
      int next = at;
      while (next < sample.length() && Character.isLetter(sample.codePointAt(next))) {
        next += count(sample, next);
      }
      if (next == at) {
        at += Character.charCount(sample.codePointAt(at));
        elided = false;
        continue;
      }
      boolean apostrophe = next < sample.length() - 1 && isApostrophe(sample.charAt(next));
      apostrophe = apostrophe && Character.isLetter(sample.codePointAt(next + 1));
      String word = sample.substring(at, next);
      if (elided && word.length() <= LONGEST_CLITIC) {
        word = "'" + word;
      } else if (apostrophe && word.length() <= LONGEST_ELISION && !isClitic(sample, next + 1)) {
        word = word + "'";
      }
      latin.add(word);
      elided = apostrophe;
      at = apostrophe ? next + 1 : next;
    }
  }

  private int count(String sample, int at) {
    int letter = sample.codePointAt(at);
    if (letter < LAST_LATIN) {
      latinLetters++;
    } else {
      letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
    }
    return Character.charCount(letter);
  }

  private static boolean isClitic(String sample, int at) {
    int end = at;
    while (end < sample.length() && Character.isLetter(sample.charAt(end))) {
      end++;
    }
    return end - at <= LONGEST_CLITIC;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** The words, in the order of the text. */
  List<String> latin() {
    return latin;
  }

  /** The script of the text, if most of its letters are not Latin. */
  Optional<LanguageGuess> otherScript() {
    int latinOnes = latinLetters + letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
    int all = latinLetters + letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all <= 2 * latinOnes) {
      return Optional.empty();
    }
    Character.UnicodeScript most =
        letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    String name = most.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    name = Character.toUpperCase(name.charAt(0)) + name.substring(1) + " script";
    return Optional.of(new LanguageGuess("", name));
  }
}
