package org.selon.engine.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.text.Span;

/**
 * Says of each straight mark of a block whether it opens or closes, where paragraphs were glued
 * together and a mark between them tells neither: {@code one."Two."Three said: "Four."}.
 *
 * <p>Such a mark may close a quotation, open one, or open again what was never closed, as the first
 * marks of a quotation's paragraphs do. What stands between the marks tells: a sentence in the
 * first person is quoted; a colon before a mark, and sentences glued together without a mark, stand
 * outside. Of all readings of the block the cheapest is taken (Viterbi's algorithm over two states,
 * within a quotation and outside), so that time grows with the number of marks.
 */
final class GluedMarks {

  private static final double IMPOSSIBLE = 6;
  private static final double REOPENED = 0.8;
  private static final double ALONE = 1.2;

  private final Grammar grammar;
  private final String text;
  private final Span block;

  GluedMarks(Grammar grammar, String text, Span block) {
    this.grammar = grammar;
    this.text = text;
    this.block = block;
  }

  /** The marks of the block, those that tell nothing by themselves replaced by such as do. */
  List<Mark> decided(List<Mark> marks) {
    List<Integer> straight = new ArrayList<>();
    boolean glued = false;
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).sign() == '"') {
        straight.add(i);
        glued |= isGlued(marks.get(i));
      }
    }
    if (!glued) {
      return marks;
    }
    boolean[] within = within(straight.stream().map(marks::get).toList());
    List<Mark> decided = new ArrayList<>(marks);
    for (int k = 0; k < within.length; k++) {
      Mark mark = marks.get(straight.get(k));
      decided.set(
          straight.get(k), new Mark(mark.at(), mark.sign(), mark.width(), within[k], !within[k]));
    }
    return decided;
  }

  /** Whether a mark stands between two sentences without a blank: {@code one."Two}. */
  private boolean isGlued(Mark mark) {
    return mark.isOpen() && mark.at() > block.start() && isFinal(text.charAt(mark.at() - 1));
  }

  private static boolean isFinal(char c) {
    return ".!?…".indexOf(c) >= 0;
  }

  /** Whether a quotation runs on behind each of the straight marks, in the cheapest reading. */
  private boolean[] within(List<Mark> marks) {
    int n = marks.size();
    boolean[][] from = new boolean[n][2];
    double outside = 0;
    double inside = IMPOSSIBLE;
    for (int k = 0; k < n; k++) {
      Mark mark = marks.get(k);
      int end = k + 1 < n ? marks.get(k + 1).at() : block.end();
      boolean colon = k + 1 < n && isAnnounced(mark.end(), end);
      double toOutside = cost(mark, false, false);
      double fromInside = cost(mark, true, false);
      from[k][0] = inside + fromInside < outside + toOutside;
      double nextOutside = Math.min(inside + fromInside, outside + toOutside);
      double toInside = cost(mark, false, true) + (isAlone(marks, k) ? ALONE : 0);
      double staysInside = cost(mark, true, true);
      from[k][1] = inside + staysInside < outside + toInside;
      double nextInside = Math.min(inside + staysInside, outside + toInside);
      int spoken = spoken(mark.end(), end);
      outside = nextOutside + (spoken > 0 ? 1 + spoken : 0);
      inside = nextInside + Math.min(3, glued(mark.end(), end)) * 2 + (colon ? 3 : 0);
    }
    boolean[] within = new boolean[n];
    boolean state = inside + 1 < outside;
    for (int k = n - 1; k >= 0; k--) {
      within[k] = state;
      state = from[k][state ? 1 : 0];
    }
    return within;
  }

  /** What it costs to read a mark as the step from one state to another. */
  private double cost(Mark mark, boolean before, boolean after) {
    if (!before && !after) {
      return IMPOSSIBLE;
    }
    if (mark.opens()) {
      return !after ? IMPOSSIBLE : before ? REOPENED : 0;
    }
    if (mark.closes()) {
      return after ? IMPOSSIBLE : 0;
    }
    return !before || !after ? 0 : isGlued(mark) ? REOPENED : IMPOSSIBLE / 2;
  }

  /**
   * Whether a quotation between two glued marks would be nobody's: no colon announces it, no comma
   * before a mark leads to an attribution.
   */
  private boolean isAlone(List<Mark> marks, int k) {
    int before = k > 0 ? marks.get(k - 1).at() - 1 : -1;
    boolean attributed = before >= block.start() && text.charAt(before) == ',';
    return isGlued(marks.get(k))
        && k + 1 < marks.size()
        && isGlued(marks.get(k + 1))
        && !attributed;
  }

  /** Whether a colon ends the stretch: what follows is what somebody said. */
  private boolean isAnnounced(int start, int end) {
    int i = end - 1;
    while (i > start && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= start && text.charAt(i) == ':';
  }

  /** How many words of a stretch are at home in speech: <i>I</i>, <i>our</i>. */
  private int spoken(int start, int end) {
    int count = 0;
    int word = start;
    for (int i = start; i <= end && count < 2; i++) {
      if (i == end || !Character.isLetter(text.charAt(i))) {
        String form = text.substring(word, i).toLowerCase(Locale.ROOT);
        count += i > word && i - word < 8 && grammar.is(form, WordClass.SPOKEN) ? 1 : 0;
        word = i + 1;
      }
    }
    return count;
  }

  /** How many sentences of a stretch are glued to the one before without a mark. */
  private int glued(int start, int end) {
    int count = 0;
    for (int i = start + 2; i < end - 1; i++) {
      boolean glue =
          isFinal(text.charAt(i))
              && Character.isLowerCase(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i - 2))
              && Character.isUpperCase(text.charAt(i + 1));
      count += glue ? 1 : 0;
    }
    return count;
  }
}
