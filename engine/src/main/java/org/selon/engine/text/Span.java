package org.selon.engine.text;

/**
 * A stretch of a document's text, {@code [start, end)}.
 *
 * <pre>{@code
 * new Span(5, 9).in("Léa, hier, a ri.")  // "hier"
 * }</pre>
 *
 * <p>Offsets count UTF-16 code units, as {@link String} does; {@link CodePoints} turns them into
 * the code points that the output formats use. Spans are ordered by start, the longer one first
 * where two start together, so that a span comes before those nested in it. Never empty. Immutable.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span is empty or starts before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The words of this span in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Number of UTF-16 code units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
