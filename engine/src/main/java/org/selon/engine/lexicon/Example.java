package org.selon.engine.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.selon.engine.text.Span;

/**
 * An example sentence of a resource, with what is to be found in it: {@code [source]}, {@code
 * {cue}}, {@code <content>}.
 *
 * <pre>{@code
 * Example.parse(true, "[Léa] {dit} que <l'eau monte>.").text()  // "Léa dit que l'eau monte."
 * }</pre>
 *
 * @param matches whether it must be found just so, or must give nothing
 * @param text the sentence without brackets
 * @param source what the brackets give as source, in text order
 * @param cue what they give as cue
 * @param content what they give as content
 */
public record Example(
    boolean matches, String text, List<Span> source, List<Span> cue, List<Span> content) {

  /** Copies the lists. */
  public Example {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException if its brackets do not nest or enclose nothing
   */
  public static Example parse(boolean matches, String marked) {
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
    return new Example(matches, text.toString(), source, cue, content);
  }
}
