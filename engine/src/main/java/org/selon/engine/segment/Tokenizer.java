package org.selon.engine.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.text.Span;

/**
 * Cuts text into words and marks, in one pass over its characters.
 *
 * <pre>{@code
 * "L’eau monte, dit-il à M. Roy."  →  L’ · eau · monte · , · dit · -il · à · M. · Roy · .
 * "The mayor's aide didn't call."  →  The · mayor's · aide · didn't · call · .
 * }</pre>
 *
 * <p>An elided word keeps its apostrophe, a clitic subject its hyphens, an abbreviation its dot; a
 * contraction stays whole. Tokens are in text order and apart; everything but white space is in
 * one. Thread-safe.
 */
final class Tokenizer {

  private static final int LONGEST_CLITIC = 8;
  private static final int LONGEST_WHOLE = 24;

  private final Grammar grammar;

  Tokenizer(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The tokens of {@code text} between two offsets. */
  List<Token> tokens(String text, Span within) {
    List<Token> found = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = tokenEnd(text, at, within.end());
      found.add(new Token(new Span(at, end), text.substring(at, end)));
      at = end;
    }
    return found;
  }

  private int tokenEnd(String text, int at, int limit) {
    char c = text.charAt(at);
    if (isHyphen(c) && at > 0 && Character.isLetter(text.charAt(at - 1))) {
      int clitic = cliticEnd(text, at, limit);
      if (clitic > at) {
        return clitic;
      }
    }
    if (isWordChar(c)) {
      return wordEnd(text, at, limit);
    }
    int end = at + 1;
    if (c == '.' || c == '-') {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  private int wordEnd(String text, int from, int limit) {
    int at = from;
    int end = from;
    while (end < limit) {
      char c = text.charAt(end);
      if (isWordChar(c)) {
        end++;
      } else if (c == '.' && joinsDot(text, end, limit)) {
        end++;
        at = end;
      } else if (c == '.') {
        return dotEnd(text, at, end, limit);
      } else if (isApostrophe(c)) {
        boolean elided =
            end - at <= LONGEST_CLITIC && grammar.is(plain(text, at, end) + "'", WordClass.ELISION);
        if (elided || end + 1 >= limit || !isWordChar(text.charAt(end + 1))) {
          return elided ? end + 1 : end;
        }
        end++;
      } else if (isHyphen(c)) {
        if (end + 1 >= limit
            || !isWordChar(text.charAt(end + 1))
            || cliticEnd(text, end, limit) > end && !isWhole(text, at, end, limit)) {
          return end;
        }
        end++;
      } else if (joinsDigits(text, end, limit) || joinsLetters(text, end, limit)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  /** Whether a dot stands within a number or before the suffix of an address: {@code 3.5}. */
  private boolean joinsDot(String text, int dot, int limit) {
    if (dot + 1 >= limit || !Character.isLetterOrDigit(text.charAt(dot + 1))) {
      return false;
    }
    if (Character.isDigit(text.charAt(dot + 1)) && Character.isDigit(text.charAt(dot - 1))) {
      return true;
    }
    int end = dot + 1;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return grammar.is(text.substring(dot + 1, end), WordClass.INTERNET_SUFFIX);
  }

  /** Where a word ends that has a dot at {@code dot}: before it, after it or further on. */
  private int dotEnd(String text, int at, int dot, int limit) {
    int last = dot;
    if (isDottedSingles(text, at, dot)) {
      int next = singleBehind(text, last, limit);
      while (isSingle(text, next, limit)) {
        boolean dotted = next + 1 < limit && text.charAt(next + 1) == '.';
        if (!dotted) {
          return next == last + 1 ? next + 1 : last + 1;
        }
        last = next + 1;
        next = singleBehind(text, last, limit);
      }
      boolean hyphened = text.substring(at, dot).indexOf('-') >= 0;
      if (last - at > 1 && (last > dot || !hyphened) || isInitial(text, at, last, limit)) {
        return last + 1;
      }
    }
    boolean abbreviated = last + 1 < limit && grammar.isAbbreviation(text.substring(at, last + 1));
    return abbreviated ? last + 1 : last;
  }

  /** Where the next of several initials would stand: {@code U.S.}, {@code J.-P.} */
  private static int singleBehind(String text, int dot, int limit) {
    return dot + 1 < limit && isHyphen(text.charAt(dot + 1)) ? dot + 2 : dot + 1;
  }

  /** Whether one letter stands at {@code at} and no other behind it. */
  private static boolean isSingle(String text, int at, int limit) {
    return at < limit
        && Character.isLetter(text.charAt(at))
        && (at + 1 >= limit || !isWordChar(text.charAt(at + 1)));
  }

  /** Whether the text is single letters with dots or hyphens between: {@code U.S}, {@code R-S}. */
  private static boolean isDottedSingles(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if ((i - at) % 2 == 0 ? !Character.isLetter(c) : c != '.' && !isHyphen(c)) {
        return false;
      }
    }
    return (end - at) % 2 == 1;
  }

  /** Whether one capital with a dot stands before another name: {@code J. Roy}. */
  private static boolean isInitial(String text, int at, int dot, int limit) {
    return dot - at == 1
        && Character.isUpperCase(text.charAt(at))
        && dot + 2 < limit
        && isBlank(text.charAt(dot + 1))
        && Character.isUpperCase(text.charAt(dot + 2));
  }

  private static boolean joinsDigits(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == ',' || c == ':')
        && at + 1 < limit
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean joinsLetters(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '&' || c == '_' || c == '@') && at + 1 < limit && isWordChar(text.charAt(at + 1));
  }

  /** Where the clitic subject that starts with the hyphen at {@code at} ends, or {@code at}. */
  private int cliticEnd(String text, int at, int limit) {
    int stop = Math.min(limit, at + LONGEST_CLITIC);
    int end = at + 1;
    while (end < stop && (Character.isLetter(text.charAt(end)) || isHyphen(text.charAt(end)))) {
      end++;
    }
    boolean whole = end == limit || !isWordChar(text.charAt(end));
    return whole && grammar.is(plain(text, at, end), WordClass.INVERTED_SUBJECT) ? end : at;
  }

  private boolean isWhole(String text, int at, int hyphen, int limit) {
    int end = hyphen + 1;
    int stop = Math.min(limit, hyphen + LONGEST_WHOLE);
    while (end < stop && (isWordChar(text.charAt(end)) || isHyphen(text.charAt(end)))) {
      end++;
    }
    return hyphen - at < LONGEST_WHOLE && grammar.is(plain(text, at, end), WordClass.WHOLE);
  }

  private static String plain(String text, int from, int to) {
    return text.substring(from, to)
        .toLowerCase(Locale.ROOT)
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isISOControl(c);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
