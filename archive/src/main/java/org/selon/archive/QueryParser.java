package org.selon.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a {@link Query}: OR binds least, then AND (or nothing), then NOT.
 *
 * <p>Any quotation mark opens a phrase and any closes it, so that straight and curly ones and
 * guillemets are the same.
 */
final class QueryParser {

  private static final String MARKS = "\"\u201C\u201D\u201E«»";
  private static final int DEEPEST = 30;
  private static final int MOST_WORDS = 200;

  private final String text;
  private int at;
  private int depth;
  private int words;

  QueryParser(String text) {
    this.text = text;
  }

  Query parse() {
    Query query = any();
    if (at < text.length()) {
      throw error(at, "the bracket at character " + (at + 1) + " closes nothing; take it out");
    }
    return query;
  }

  private Query any() {
    List<Query> parts = new ArrayList<>(List.of(all()));
    while (takesWord("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.Any(parts);
  }

  private Query all() {
    List<Query> parts = new ArrayList<>(List.of(without()));
    while (!atEnd() && !isWord("OR")) {
      takesWord("AND");
      parts.add(without());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.All(parts);
  }

  private Query without() {
    Query query = one();
    while (takesWord("NOT")) {
      query = new Query.Without(query, one());
    }
    return query;
  }

  private Query one() {
    if (atEnd()) {
      throw error(
          at,
          "a word is missing at character " + (at + 1) + "; give one, or take the operator out");
    }
    for (String operator : List.of("AND", "OR", "NOT")) {
      if (isWord(operator)) {
        throw error(
            at,
            operator
                + " at character "
                + (at + 1)
                + " needs a word before it; to look for it as a word, write it small");
      }
    }
    if (++words > MOST_WORDS) {
      throw error(at, "more than " + MOST_WORDS + " words; leave some out");
    }
    char c = text.charAt(at);
    if (c == '(') {
      return bracket();
    }
    return MARKS.indexOf(c) >= 0 ? phrase() : word();
  }

  private Query bracket() {
    int open = at++;
    if (++depth > DEEPEST) {
      throw error(open, "more than " + DEEPEST + " brackets in one another; take some out");
    }
    Query inside = any();
    if (at >= text.length()) {
      throw error(open, "the bracket at character " + (open + 1) + " is not closed; add a )");
    }
    at++;
    depth--;
    return inside;
  }

  private Query phrase() {
    int open = at++;
    int start = at;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      throw error(
          open, "the quotation mark at character " + (open + 1) + " is not closed; add another");
    }
    return new Query.Words(text.substring(start, at++), takesStar());
  }

  private Query word() {
    int start = at;
    while (at < text.length()
        && !isSpace(at)
        && "()*".indexOf(text.charAt(at)) < 0
        && MARKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Query.Words(text.substring(start, at), takesStar());
  }

  private boolean takesStar() {
    boolean star = at < text.length() && text.charAt(at) == '*';
    at += star ? 1 : 0;
    return star;
  }

  private boolean takesWord(String operator) {
    boolean there = isWord(operator);
    at += there ? operator.length() : 0;
    return there;
  }

  private boolean isWord(String operator) {
    skipSpaces();
    int end = at + operator.length();
    return text.startsWith(operator, at)
        && (end == text.length()
            || isSpace(end)
            || text.charAt(end) == '('
            || MARKS.indexOf(text.charAt(end)) >= 0);
  }

  private boolean atEnd() {
    skipSpaces();
    return at == text.length() || text.charAt(at) == ')';
  }

  private void skipSpaces() {
    while (at < text.length() && isSpace(at)) {
      at++;
    }
  }

  private boolean isSpace(int place) {
    char c = text.charAt(place);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static QueryException error(int position, String message) {
    return new QueryException(position, "the query: " + message);
  }
}
