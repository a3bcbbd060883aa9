package org.selon.engine.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name reduced to what tells it from others: words in lower case without accents.
 *
 * <pre>{@code
 * NameForm.of("Département d’État").words()  // [departement, d, etat]
 * }</pre>
 *
 * @param words the words in order
 */
record NameForm(List<String> words) {

  private static final int LONG = 7;
  private static final int END = 3;

  /** How long a word must be to give its letter to an acronym, in different usages. */
  private static final List<Integer> SHORTEST = List.of(1, 3, 4);

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFKD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '.'
          && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return new NameForm(words);
  }

  /** What a voice of this name can be found by. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(alike());
    for (int kept = 0; words.size() - kept >= 2; kept++) {
      List<String> spelt = words.subList(0, words.size() - kept);
      for (int shortest : SHORTEST) {
        keys.add("letters " + initials(spelt, shortest));
      }
    }
    return keys;
  }

  /** A way in which a name may mean a voice, the nearest first. */
  enum Likeness {
    /** It is the whole name. */
    WHOLE,
    /** The first words are the same. */
    FIRST,
    /** The last words are the same. */
    LAST,
    /** The last words are nearly the same. */
    SPELLING,
    /** It is the initials. */
    LETTERS
  }

  /** What voices are to be looked for by that this name may mean in some way. */
  List<String> queries(Likeness way) {
    if (words.isEmpty()) {
      return List.of();
    }
    return switch (way) {
      case WHOLE -> List.of(whole());
      case FIRST -> List.of("first " + words.get(0));
      case LAST -> List.of("last " + last());
      case SPELLING -> ends();
      case LETTERS -> List.of("letters " + words.get(0));
    };
  }

  private Set<String> alike() {
    Set<String> keys = new LinkedHashSet<>();
    for (Likeness way : Likeness.values()) {
      if (way != Likeness.LETTERS) {
        keys.addAll(queries(way));
      }
    }
    return keys;
  }

  /** The ends of a long last word: one letter wrong leaves one of them as it is. */
  private List<String> ends() {
    return last().length() < LONG
        ? List.of()
        : List.of(
            "start " + last().substring(0, END), "end " + last().substring(last().length() - END));
  }

  /** What a voice of exactly this name can be found by. */
  String whole() {
    return "whole " + String.join(" ", words);
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  /** Whether this name is the other without its first words: a family name beside a full name. */
  boolean isTailOf(NameForm other) {
    int skip = other.words.size() - words.size();
    return skip >= 0
        && !words.isEmpty()
        && other.words.subList(skip, other.words.size()).equals(words);
  }

  /** Whether this name is the other without its last words: a given name, a short form. */
  boolean isHeadOf(NameForm other) {
    return !words.isEmpty()
        && words.size() < other.words.size()
        && other.words.subList(0, words.size()).equals(words);
  }

  /**
   * Whether both are one person's full name, written with initials, a middle name or without: <i>V.
   * Lindell</i> beside <i>Vera Lindell</i>, <i>Jean Paul Roy</i> beside <i>Jean Roy</i>.
   */
  boolean isVariantOf(NameForm other) {
    if (words.size() < 2 || other.words.size() < 2 || !last().equals(other.last())) {
      return false;
    }
    String mine = words.get(0);
    String theirs = other.words.get(0);
    boolean initial = mine.length() == 1 || theirs.length() == 1;
    return mine.equals(theirs) || initial && mine.charAt(0) == theirs.charAt(0);
  }

  /** Whether this is the other's family name with one letter wrong, left out or too many. */
  boolean isMisspeltTailOf(NameForm other) {
    if (words.size() != 1 || other.words.size() < 2) {
      return false;
    }
    String mine = words.get(0);
    String theirs = other.last();
    return Math.min(mine.length(), theirs.length()) >= LONG
        && mine.charAt(0) == theirs.charAt(0)
        && isOneApart(mine, theirs);
  }

  private static boolean isOneApart(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }

  /** Whether this is one word made of the other's initials, or begins with such a word. */
  boolean isAcronymOf(NameForm other) {
    if (words.isEmpty() || other.words.size() < 2 || words.get(0).length() < 2) {
      return false;
    }
    int kept = words.size() - 1;
    int rest = other.words.size() - kept;
    if (rest < 2
        || !words.subList(1, words.size()).equals(other.words.subList(rest, rest + kept))) {
      return false;
    }
    String acronym = words.get(0);
    List<String> spelt = other.words.subList(0, rest);
    return SHORTEST.stream().anyMatch(shortest -> acronym.equals(initials(spelt, shortest)));
  }

  private static String initials(List<String> words, int shortest) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (word.length() >= shortest) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
