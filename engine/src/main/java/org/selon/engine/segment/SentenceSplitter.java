package org.selon.engine.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;

/**
 * Cuts a document into sentences, each within one block; stamps and pointers to further reading are
 * passed over.
 *
 * <pre>{@code
 * "« Assez ! » a crié M. Roy. « Partez. »"  →  « Assez ! » a crié M. Roy. | « Partez. »
 * }</pre>
 *
 * <p>A closing quotation mark stays with the sentence it closes, and a mark that ends a quotation
 * ends no sentence where the sentence plainly goes on. A missing space after a full stop, as pages
 * saved by machines have it, does not hide the end. What goes on for longer than any sentence is
 * cut behind a comma, so that later stages may look at a sentence as a whole. Sentences are in text
 * order. Thread-safe.
 */
public final class SentenceSplitter {

  private static final String TERMINALS = ".!?…";
  private static final String CLOSERS = "»”’)]\"'";
  private static final Set<String> PAUSES = Set.of(",", ";", ":");
  private static final String OPENERS = "«“‘„([\"'—–-•";

  /** How many tokens a sentence has at most. */
  private static final int LONGEST = 250;

  /** How many tokens behind a quotation its verb of saying stands at most. */
  private static final int FARTHEST_VERB = 14;

  private final Grammar grammar;
  private final Tokenizer tokenizer;
  private final PointerFinder pointers;

  /** A splitter for the language of {@code grammar}. */
  public SentenceSplitter(Grammar grammar) {
    this.grammar = grammar;
    this.tokenizer = new Tokenizer(grammar);
    this.pointers = new PointerFinder(grammar);
  }

  /** The sentences of a document, in text order. */
  public List<Sentence> split(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      if (block.kind() != Block.Kind.STAMP) {
        split(document.text(), tokenizer.tokens(document.text(), block.span()), b, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  private void split(String text, List<Token> tokens, int block, List<Sentence> sentences) {
    int first = 0;
    boolean pointed = false;
    while (first < tokens.size()) {
      int pointer = pointers.end(tokens, first);
      int last = pointer > 0 ? pointer : end(text, tokens, first, pointed);
      pointed = pointer > 0 || pointed && pointers.startsAnew(tokens, last);
      if (pointer == 0) {
        Span span = tokens.get(first).span().union(tokens.get(last - 1).span());
        sentences.add(new Sentence(span, tokens.subList(first, last), block));
      }
      first = last;
    }
  }

  /**
   * Index after the last token of the sentence that starts at {@code first}.
   *
   * @param pointed whether it stands behind a pointer to further reading
   */
  private int end(String text, List<Token> tokens, int first, boolean pointed) {
    int limit = Math.min(tokens.size(), first + LONGEST);
    for (int i = first; i < limit; i++) {
      if (pointed && i > first && pointers.startsAnew(tokens, i)) {
        return i;
      }
      int end = sentenceEnd(text, tokens, i);
      if (end > 0) {
        return end;
      }
    }
    return limit < tokens.size() ? pause(tokens, first, limit) : limit;
  }

  /**
   * Index after the last comma or its like between two tokens, or the second where there is none.
   */
  private static int pause(List<Token> tokens, int first, int limit) {
    for (int i = limit - 1; i > first; i--) {
      if (PAUSES.contains(tokens.get(i).text())) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Index after the last token of the sentence that the token at {@code i} ends, 0 if none. */
  private int sentenceEnd(String text, List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    if (mark.text().equals(":") && isHeadless(tokens, i)) {
      return i + 1;
    }
    boolean terminal = TERMINALS.indexOf(mark.text().charAt(0)) >= 0;
    boolean dotted = !terminal && mark.text().length() > 1 && mark.text().endsWith(".");
    if (!terminal && !dotted) {
      return 0;
    }
    int next = i + 1;
    while (next < tokens.size() && closes(text, tokens.get(next))) {
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    Token after = tokens.get(next);
    char c = after.text().charAt(0);
    if (dotted && opensName(mark.text())) {
      return 0;
    }
    if (dotted) {
      return grammar.is(after.text().toLowerCase(Locale.ROOT), WordClass.SENTENCE_OPENER)
              && Character.isUpperCase(c)
          ? next
          : 0;
    }
    boolean glued = after.span().start() == tokens.get(next - 1).span().end();
    boolean dash = c == '—' || c == '–' || c == '-';
    boolean starts =
        Character.isUpperCase(c)
            || Character.isDigit(c) && (!glued || next > i + 1)
            || OPENERS.indexOf(c) >= 0 && (!dash || next == i + 1);
    boolean stop = mark.text().equals(".");
    if (!stop && next > i + 1 && goesOn(tokens, next)) {
      return 0;
    }
    boolean cut = stop && Character.isLetter(c) && (glued || next == i + 1 && endsWord(tokens, i));
    boolean beheaded = stop && c == ',' && glued && next == i + 1 && isSmall(tokens, i);
    return starts || cut || beheaded ? next : 0;
  }

  /** Whether a stop that a comma follows stands behind a word that is no abbreviation. */
  private static boolean isSmall(List<Token> tokens, int i) {
    String word = i > 0 ? tokens.get(i - 1).text() : "";
    boolean small = word.equals(word.toLowerCase(Locale.ROOT)) && word.length() > 1;
    boolean camel =
        word.length() > 4 && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    return small || camel;
  }

  /** Whether a colon has lost the list behind it, and the next sentence is bound to it. */
  private static boolean isHeadless(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    String before = tokens.get(i - 1).text();
    String after = tokens.get(i + 1).text();
    return tokens.get(i + 1).span().start() == tokens.get(i).span().end()
        && Character.isLowerCase(before.codePointAt(0))
        && after.length() > 1
        && Character.isUpperCase(after.charAt(0))
        && Character.isLowerCase(after.charAt(1));
  }

  /** Whether an abbreviation is a title before a name: <i>M. Le Goff</i>. */
  private boolean opensName(String abbreviation) {
    return Character.isUpperCase(abbreviation.charAt(0))
        && grammar.is(abbreviation.toLowerCase(Locale.ROOT), WordClass.ABBREVIATED_TITLE);
  }

  /** Whether a speaker and a verb of saying follow a question quoted: <i>“Why?” Roy asked.</i> */
  private boolean goesOn(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_VERB); i++) {
      String form = tokens.get(i).text();
      if (grammar.is(form, WordClass.SAID)) {
        return i > from;
      }
      if (TERMINALS.indexOf(form.charAt(0)) >= 0 || OPENERS.indexOf(form.charAt(0)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a full stop stands behind a word too long for an abbreviation. */
  private static boolean endsWord(List<Token> tokens, int i) {
    String word = i > 0 ? tokens.get(i - 1).text() : "";
    return word.length() > 4 && Character.isLowerCase(word.codePointAt(0));
  }

  /** Whether a token is a mark that closes what stands before it. */
  private static boolean closes(String text, Token token) {
    char c = token.text().charAt(0);
    if (TERMINALS.indexOf(c) >= 0) {
      return true;
    }
    if (token.text().length() > 1 || CLOSERS.indexOf(c) < 0) {
      return false;
    }
    return c != '"' && c != '\'' || !Tokenizer.isBlank(text.charAt(token.span().start() - 1));
  }
}
