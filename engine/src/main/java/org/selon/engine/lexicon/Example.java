package org.selon.engine.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Span;

/**
 * An example sentence of a resource, with what is to be found in it: {@code [source]}, {@code
 * {cue}}, {@code <content>}.
 *
 * <pre>{@code
 * Example.parse(Sign.FOUND, 1, "[Léa] {dit} que <l'eau monte>.").text()  // "Léa dit que l'eau monte."
 * }</pre>
 *
 * @param sign what is expected of it, and whether the expectation is met
 * @param line its line in the resource, counted from 1
 * @param text the sentence without brackets
 * @param source what the brackets give as source, in text order
 * @param cue what they give as cue
 * @param content what they give as content
 */
public record Example(
    Sign sign, int line, String text, List<Span> source, List<Span> cue, List<Span> content) {

  /** What is expected of an example, as the first character of its line says. */
  public enum Sign {
    /** It is found just so. */
    FOUND('+'),
    /** It must be found one day and is not yet. */
    MISSED('?'),
    /** It gives nothing. */
    SILENT('-'),
    /** It must give nothing one day and is falsely found as yet. */
    FALSE_FIND('!');

    private static final List<Sign> ALL = List.of(values());

    private final char key;

    Sign(char key) {
      this.key = key;
    }

    /** The sign that a line starts with, if it is an example at all. */
    public static Optional<Sign> of(String line) {
      boolean example = line.length() > 1 && line.charAt(1) == ' ';
      for (Sign sign : example ? ALL : List.<Sign>of()) {
        if (sign.key == line.charAt(0)) {
          return Optional.of(sign);
        }
      }
      return Optional.empty();
    }

    /** The sign's character. */
    public char key() {
      return key;
    }

    /** The sign of an example that wants the same and did or did not get it. */
    public Sign when(boolean got) {
      return wantsFinding() ? got ? FOUND : MISSED : got ? SILENT : FALSE_FIND;
    }

    /** Whether something is to be found, now or one day. */
    public boolean wantsFinding() {
      return this == FOUND || this == MISSED;
    }
  }

  /** Copies the lists. */
  public Example {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether something is to be found in it, now or one day. */
  public boolean matches() {
    return sign.wantsFinding();
  }

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException if its brackets do not nest or enclose nothing
   */
  public static Example parse(Sign sign, int line, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<Character> open = new ArrayDeque<>();
    for (char c : marked.toCharArray()) {
      int opening = "[{<".indexOf(c);
      int closing = "]}>".indexOf(c);
      if (opening >= 0) {
        starts.push(text.length());
        open.push(c);
      } else if (closing >= 0) {
        if (open.isEmpty() || open.pop() != "[{<".charAt(closing)) {
          throw new IllegalArgumentException("brackets do not nest in: " + marked);
        }
        Span span = new Span(starts.pop(), text.length());
        List.of(source, cue, content).get(closing).add(span);
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a bracket is not closed in: " + marked);
    }
    source.sort(null);
    cue.sort(null);
    content.sort(null);
    return new Example(sign, line, text.toString(), source, cue, content);
  }
}
