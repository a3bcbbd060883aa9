package org.selon.engine.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  /** Whether this is one word made of the other's initials. */
  boolean isAcronymOf(NameForm other) {
    if (words.size() != 1 || other.words.size() < 2 || words.get(0).length() < 2) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder major = new StringBuilder();
    for (String word : other.words) {
      all.append(word.charAt(0));
      if (word.length() > 3) {
        major.append(word.charAt(0));
      }
    }
    String acronym = words.get(0);
    return acronym.contentEquals(all) || acronym.contentEquals(major);
  }
}
