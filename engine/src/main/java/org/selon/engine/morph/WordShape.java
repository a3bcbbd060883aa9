package org.selon.engine.morph;

import java.lang.Character.UnicodeScript;

/**
 * What a word looks like, in the words of OpenNLP's models: {@code lc} for small letters, {@code
 * ic} for a capital first, {@code ac} for capitals, {@code 4d} for four digits, and so on.
 *
 * <p>The rules and their order are those that the models are trained with, oddities among them: a
 * word of Greek letters only counts as Hiragana ({@code jah}).
 */
final class WordShape {

  private static final String UMLAUTS = "ÄÖÜ";

  /** Marks that Japanese words are written with: they belong to no script. */
  private static final String KANA_MARKS = "・ー〜";

  private boolean hiragana = true;
  private boolean katakana = true;
  private boolean small = true;
  private boolean capital = true;
  private boolean letters;
  private int digits;

  private WordShape() {}

  /** The shape of a word. */
  static String of(String word) {
    WordShape shape = new WordShape();
    for (int i = 0; i < word.length(); i++) {
      shape.add(word.charAt(i), word.codePointAt(i));
    }
    return shape.name(word);
  }

  private void add(char c, int codePoint) {
    int type = Character.getType(c);
    boolean letter = Character.isLetter(c);
    letters |= letter;
    small &= letter && type != Character.UPPERCASE_LETTER;
    capital &= type == Character.UPPERCASE_LETTER;
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      digits++;
      hiragana = false;
      katakana = false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    if (script == UnicodeScript.LATIN
        || script == UnicodeScript.COMMON && KANA_MARKS.indexOf(c) < 0) {
      hiragana = false;
      katakana = false;
    } else if (script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA) {
      hiragana &= script == UnicodeScript.HIRAGANA;
      katakana &= script == UnicodeScript.KATAKANA;
      small = false;
    }
  }

  private String name(String word) {
    if (hiragana) {
      return "jah";
    }
    if (katakana) {
      return "jak";
    }
    if (small) {
      return "lc";
    }
    if (digits > 0) {
      return ofDigits(word);
    }
    if (capital) {
      return word.length() == 1 ? "sc" : "ac";
    }
    char first = word.charAt(0);
    if (word.length() == 2 && word.charAt(1) == '.' && isPlainCapital(first)) {
      return "cp";
    }
    return Character.getType(first) == Character.UPPERCASE_LETTER ? "ic" : "other";
  }

  private String ofDigits(String word) {
    if (digits == 2 || digits == 4) {
      return digits + "d";
    }
    if (letters) {
      return "an";
    }
    if (word.indexOf('-') >= 0) {
      return "dd";
    }
    if (word.indexOf('/') >= 0) {
      return "ds";
    }
    if (word.indexOf(',') >= 0) {
      return "dc";
    }
    return word.indexOf('.') >= 0 ? "dp" : "num";
  }

  private static boolean isPlainCapital(char c) {
    return c >= 'A' && c <= 'Z' || UMLAUTS.indexOf(c) >= 0;
  }
}
