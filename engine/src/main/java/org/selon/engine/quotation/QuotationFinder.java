package org.selon.engine.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;

/**
 * Pairs the quotation marks of a document.
 *
 * <pre>{@code
 * "« Il a dit “non”. » Fin."  →  «…» at depth 0, “…” at depth 1
 * }</pre>
 *
 * <p>Each block is read for itself, in one pass. A mark that opens and is never closed runs to the
 * end of its block where the next block opens with a mark of the same kind (the old custom of
 * repeating the opening mark), otherwise to the end of its block with an issue. Marks nested deeper
 * than any writer goes are passed over, so that time grows with the length of the text alone. A
 * straight mark opens or closes by the blanks around it, and where these do not tell, by what is
 * open. A single mark between letters is an apostrophe. Quotations come in text order, the outer
 * before the inner; they nest and never cross. Thread-safe.
 */
public final class QuotationFinder {

  /** How many quotations may be open at once. */
  private static final int DEEPEST = 12;

  /** How many marks on a single mark looks for its closing one. */
  private static final int FARTHEST = 200;

  /** How many characters the name before a turn of a transcript takes at most. */
  private static final int LONGEST_NAME = 30;

  /** What was found, and what could not be paired. */
  public record Result(List<Quotation> quotations, List<Issue> issues) {

    /** Copies the lists. */
    public Result {
      quotations = List.copyOf(quotations);
      issues = List.copyOf(issues);
    }
  }

  private final Grammar grammar;

  /** A finder for the language of {@code grammar}. */
  public QuotationFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The quotations of a document. */
  public Result find(Document document) {
    List<Quotation> found = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    boolean running = false;
    List<Block> blocks = document.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).kind() != Block.Kind.STAMP) {
        Span block = blocks.get(b).span();
        List<Mark> marks =
            new GluedMarks(grammar, document.text(), block).decided(marks(document.text(), block));
        Pairing pairing = new Pairing(document.text(), block, marks, running);
        pairing.pair();
        found.addAll(pairing.found);
        running = pairing.unclosed >= 0 && opensWithMark(document, b + 1);
        if (pairing.unclosed >= 0 && !running) {
          issues.add(
              new Issue(
                  new Span(pairing.unclosed, pairing.unclosed + 1),
                  "quotation mark is opened and never closed"));
        }
      }
    }
    found.sort(Comparator.comparing(Quotation::span));
    return new Result(found, issues);
  }

  private static boolean opensWithMark(Document document, int block) {
    if (block >= document.blocks().size()) {
      return false;
    }
    char c = document.text().charAt(document.blocks().get(block).span().start());
    return Mark.isMark(c);
  }

  private static List<Mark> marks(String text, Span block) {
    List<Mark> marks = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (Mark.isMark(c)) {
        Mark mark = mark(text, block, i);
        if (!isApostrophe(text, block, mark) && !opensTurn(text, block, mark)) {
          marks.add(mark);
        }
        i = mark.end() - 1;
      }
    }
    return marks;
  }

  private static Mark mark(String text, Span block, int at) {
    int end = at + width(text, block, at);
    boolean before = at == block.start() || isOpenBefore(text.charAt(at - 1));
    boolean after = end == block.end() || isOpenAfter(text.charAt(end));
    return new Mark(at, end > at + 1 ? '"' : text.charAt(at), end - at, before, after);
  }

  /** Whether a mark stands before a name in capitals and a colon: a turn of a transcript. */
  private static boolean opensTurn(String text, Span block, Mark mark) {
    int i = mark.end();
    int letters = 0;
    while (mark.at() == block.start() && i < block.end() && i - mark.end() < LONGEST_NAME) {
      char c = text.charAt(i);
      if (c == ':') {
        return letters > 2;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isUpperCase(c) && " .-'’".indexOf(c) < 0) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** How many characters a mark takes: two apostrophes by themselves are one mark. */
  private static int width(String text, Span block, int at) {
    boolean two = at + 1 < block.end() && isTwice(text, at);
    boolean more = two && at + 2 < block.end() && isTwice(text, at + 1);
    return two && !more ? 2 : 1;
  }

  private static boolean isTwice(String text, int at) {
    return text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
  }

  private static boolean isOpenBefore(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-«“‘\"/".indexOf(c) >= 0;
  }

  private static boolean isOpenAfter(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".,;:!?…)]}—–-»”’\"/".indexOf(c) >= 0;
  }

  private static boolean isApostrophe(String text, Span block, Mark mark) {
    if (!mark.isSingle()) {
      return false;
    }
    boolean before =
        mark.at() > block.start() && Character.isLetterOrDigit(text.charAt(mark.at() - 1));
    boolean after =
        mark.at() + 1 < block.end() && Character.isLetterOrDigit(text.charAt(mark.at() + 1));
    return before && after || !mark.opens() && !mark.closes();
  }

  /** The marks of one block, read from left to right. */
  private static final class Pairing {

    private final String text;
    private final Span block;
    private final List<Mark> marks;
    private final boolean running;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();
    private final Set<Integer> ends = new HashSet<>();
    private int unclosed = -1;

    Pairing(String text, Span block, List<Mark> marks, boolean running) {
      this.text = text;
      this.block = block;
      this.marks = marks;
      this.running = running;
    }

    void pair() {
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        Mark top = open.peek();
        boolean fits = top != null && top.matches(mark);
        boolean again =
            top != null && top.sign() == mark.sign() && mark.opens() && !mark.isSingle();
        if (again || fits && mark.sign() == '"' && isRepeated(i)) {
          close(open.pop(), mark.at());
          open.push(mark);
        } else if (fits && (mark.closes() || mark.isOpen() || top.isClosedByOpening(mark))) {
          close(open.pop(), mark.end());
        } else if (mark.closes()) {
          closeAbove(mark);
        } else if (open.size() < DEEPEST && (!mark.isSingle() || closesLater(i))) {
          open.push(mark);
        }
      }
      int depth = 0;
      while (!open.isEmpty()) {
        Mark mark = open.removeLast();
        if (!mark.isSingle()) {
          if (unclosed < 0) {
            unclosed = mark.at();
          }
          found.add(
              new Quotation(
                  new Span(mark.at(), block.end()),
                  inner(mark, block.end()),
                  depth++,
                  isContinued(mark)));
        }
      }
      Collections.reverse(found);
    }

    /** Closes an outer quotation that a mark fits, leaving out what is open within it. */
    private void closeAbove(Mark mark) {
      if (mark.isSingle() || open.stream().noneMatch(m -> m.matches(mark))) {
        return;
      }
      while (!open.peek().matches(mark)) {
        open.pop();
      }
      close(open.pop(), mark.end());
    }

    private void close(Mark opening, int end) {
      int stop = end;
      while (stop > opening.at() + 1 && isSpace(text.charAt(stop - 1))) {
        stop--;
      }
      if (stop > opening.at() + 1) {
        found.add(
            new Quotation(
                new Span(opening.at(), stop),
                inner(opening, stop),
                open.size(),
                isContinued(opening)));
        ends.add(stop);
      }
    }

    private boolean isContinued(Mark mark) {
      return mark.at() == block.start() ? running : isGlued(mark);
    }

    /** Whether a quotation ended just where this mark opens the next. */
    private boolean isGlued(Mark mark) {
      int end = mark.at();
      while (end > block.start() && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return ends.contains(end);
    }

    /**
     * Whether a straight mark with no blank around opens again what it closes: {@code one."Two."}.
     */
    private boolean isRepeated(int i) {
      Mark mark = marks.get(i);
      if (!mark.isOpen() || ".!?…".indexOf(text.charAt(mark.at() - 1)) < 0) {
        return false;
      }
      for (int k = i + 1; k < marks.size(); k++) {
        Mark next = marks.get(k);
        if (next.sign() == '"') {
          return next.isOpen() || next.closes();
        }
      }
      return true;
    }

    /** Whether a single mark that opens is closed within its block. */
    private boolean closesLater(int i) {
      for (int k = i + 1; k < Math.min(marks.size(), i + FARTHEST); k++) {
        Mark next = marks.get(k);
        if (next.isSingle() && next.closes() && marks.get(i).matches(next)) {
          return true;
        }
        if (!next.isSingle() && !open.isEmpty() && open.peek().matches(next)) {
          return false;
        }
      }
      return false;
    }

    private Span inner(Mark opening, int end) {
      int start = opening.at();
      int from = opening.end();
      int to = end;
      while (to > from && end - to < opening.width() && Mark.isMark(text.charAt(to - 1))) {
        to--;
      }
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      return to > from ? new Span(from, to) : new Span(start, Math.max(start + 1, end));
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
