package org.selon.engine.segment;

import java.util.List;
import java.util.Locale;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;

/**
 * Finds pointers to further reading that pages saved by machines leave within a paragraph, and
 * where the article goes on behind the headlines they point to.
 *
 * <pre>{@code
 * "Lire aussi : Le pont de Saulx rouvre Selon le maire, …"
 *   Lire aussi :  |  Le pont de Saulx rouvre  |  Selon le maire, …
 * }</pre>
 *
 * <p>Only words that can hardly stand within a headline open what follows it. Thread-safe.
 */
final class PointerFinder {

  /** How many tokens a pointer has at most, its colon among them. */
  private static final int LONGEST = 9;

  /**
   * How far from its start the verb of a pointer stands at most: <i>à ne surtout pas manquer</i>.
   */
  private static final int FARTHEST = 4;

  private static final String QUOTES = "«“\"";
  private static final String CLOSERS = "”\"";

  private final Grammar grammar;

  PointerFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Index after the colon of the pointer that starts at a token, 0 where none does. */
  int end(List<Token> tokens, int first) {
    if (!Character.isUpperCase(tokens.get(first).text().codePointAt(0)) || !opens(tokens, first)) {
      return 0;
    }
    for (int i = first + 1; i < Math.min(tokens.size(), first + LONGEST); i++) {
      String text = tokens.get(i).text();
      if (text.equals(":")) {
        return i + 1;
      }
      if (!Character.isLetterOrDigit(text.codePointAt(0))) {
        return 0;
      }
    }
    return 0;
  }

  private boolean opens(List<Token> tokens, int first) {
    if (is(tokens, first, WordClass.POINTER)) {
      return true;
    }
    for (int i = first + 1; i < Math.min(tokens.size(), first + FARTHEST + 1); i++) {
      if (is(tokens, first, WordClass.POINTER_START) && is(tokens, i, WordClass.POINTER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new sentence starts at a token though no mark ends the one before. */
  boolean startsAnew(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !endsWord(tokens, i - 1)) {
      return false;
    }
    String text = tokens.get(i).text();
    boolean named = isCapital(tokens.get(i + 1));
    if (text.length() == 1 && QUOTES.contains(text)) {
      return named;
    }
    boolean opener =
        isCapital(tokens.get(i))
            && (is(tokens, i, WordClass.SENTENCE_OPENER)
                || is(tokens, i, WordClass.GENITIVE)
                || is(tokens, i, WordClass.POINTER_START));
    boolean particle = is(tokens, i, WordClass.NAME_PARTICLE);
    boolean elided = is(tokens, i, WordClass.ELISION);
    return opener && (elided ? isCapital(tokens.get(i - 1)) || !named : !particle || !named);
  }

  /** Whether a token is a word or closes what was quoted, so that no mark ends the sentence. */
  private static boolean endsWord(List<Token> tokens, int i) {
    int last = tokens.get(i).text().codePointBefore(tokens.get(i).text().length());
    boolean glued = i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    return Character.isLetterOrDigit(last) || last == '»' || glued && CLOSERS.indexOf(last) >= 0;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private boolean is(List<Token> tokens, int i, WordClass c) {
    return grammar.is(tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\''), c);
  }
}
