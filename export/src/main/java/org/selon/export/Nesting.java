package org.selon.export;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.selon.engine.text.Span;

/**
 * Lays stretches of a text over one another so that they nest and never cross, as inline tags must.
 *
 * <p>Longer stretches go outside shorter ones that start with them, and of two that cover the same
 * words the one given first goes outside. Where two cross, the one that starts later is cut at the
 * end of the other: <i>[abc(def]ghi)</i> becomes <i>[abc(def)](ghi)</i>.
 */
final class Nesting {

  private Nesting() {}

  /** What happens along the text, in order. */
  interface Visitor<T> {
    /** A stretch, or the next piece of a cut one, begins; {@code first} is false for the latter. */
    void open(T what, boolean first);

    /** The stretch or piece that was opened last ends. */
    void close(T what);

    /** A run of text without a tag in it, never empty. */
    void text(int start, int end);
  }

  /** A stretch of the text and what to say of it. */
  record Wrap<T>(Span span, T what) {}

  /** Walks the text of {@code within}; wraps that lie outside of it are cut off. */
  static <T> void walk(Span within, List<Wrap<T>> wraps, Visitor<T> visitor) {
    PriorityQueue<Piece<T>> waiting = new PriorityQueue<>(Piece.order());
    for (int i = 0; i < wraps.size(); i++) {
      Span span = wraps.get(i).span();
      if (span.overlaps(within)) {
        int start = Math.max(span.start(), within.start());
        int end = Math.min(span.end(), within.end());
        waiting.add(
            new Piece<>(new Span(start, end), i, start == span.start(), wraps.get(i).what()));
      }
    }
    new Walk<>(waiting, visitor, within.start()).to(within.end());
  }

  private record Piece<T>(Span span, int rank, boolean first, T what) {

    static <T> Comparator<Piece<T>> order() {
      return Comparator.comparing((Piece<T> piece) -> piece.span).thenComparing(Piece::rank);
    }
  }

  private static final class Walk<T> {
    private final PriorityQueue<Piece<T>> waiting;
    private final Visitor<T> visitor;
    private final Deque<Piece<T>> open = new ArrayDeque<>();
    private int at;

    Walk(PriorityQueue<Piece<T>> waiting, Visitor<T> visitor, int at) {
      this.waiting = waiting;
      this.visitor = visitor;
      this.at = at;
    }

    void to(int end) {
      while (!waiting.isEmpty() || !open.isEmpty()) {
        boolean closes =
            !open.isEmpty()
                && (waiting.isEmpty() || open.peek().span.end() <= waiting.peek().span.start());
        if (closes) {
          move(open.peek().span.end());
          visitor.close(open.pop().what);
        } else {
          next();
        }
      }
      move(end);
    }

    private void next() {
      Piece<T> piece = waiting.poll();
      Span span = piece.span;
      int limit = open.isEmpty() ? span.end() : open.peek().span.end();
      if (limit < span.end()) {
        Span head = new Span(span.start(), limit);
        Span tail = new Span(limit, span.end());
        waiting.add(new Piece<>(head, piece.rank, piece.first, piece.what));
        waiting.add(new Piece<>(tail, piece.rank, false, piece.what));
      } else {
        move(span.start());
        visitor.open(piece.what, piece.first);
        open.push(piece);
      }
    }

    private void move(int to) {
      if (to > at) {
        visitor.text(at, to);
        at = to;
      }
    }
  }
}
