package org.selon.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds what lies at a place of a text without looking at all the rest.
 *
 * <pre>{@code
 * SpanIndex<Quotation> index = SpanIndex.of(quotations, q -> List.of(q.span()));
 * index.overlapping(sentence)  // the quotations that share something with the sentence
 * }</pre>
 *
 * <p>Looking up takes time by what is found, and by the logarithm of what is indexed: an interval
 * tree laid out in an array sorted by start, each node with the farthest end below it (Cormen et
 * al., <i>Introduction to Algorithms</i>, section on augmenting data structures). Immutable.
 *
 * @param <T> what has spans
 */
public final class SpanIndex<T> {

  private record Entry(Span span, int value) {}

  private final List<T> values;
  private final List<Entry> entries = new ArrayList<>();
  private final int[] farthest;

  private SpanIndex(List<T> values, Function<? super T, List<Span>> spans) {
    this.values = List.copyOf(values);
    for (int i = 0; i < values.size(); i++) {
      for (Span span : spans.apply(values.get(i))) {
        entries.add(new Entry(span, i));
      }
    }
    entries.sort(Comparator.comparing(Entry::span));
    farthest = new int[entries.size()];
    measure(0, entries.size());
  }

  /** An index of values, each at all of its spans. */
  public static <T> SpanIndex<T> of(List<T> values, Function<? super T, List<Span>> spans) {
    return new SpanIndex<>(values, spans);
  }

  private int measure(int from, int to) {
    if (from >= to) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    int below = Math.max(measure(from, middle), measure(middle + 1, to));
    farthest[middle] = Math.max(entries.get(middle).span().end(), below);
    return farthest[middle];
  }

  /**
   * The values of which a span shares at least one code unit with {@code place}, each once and in
   * the order in which they were given.
   */
  public List<T> overlapping(Span place) {
    TreeSet<Integer> found = new TreeSet<>();
    collect(0, entries.size(), place, found);
    return found.stream().map(values::get).toList();
  }

  private void collect(int from, int to, Span place, TreeSet<Integer> found) {
    int middle = (from + to) >>> 1;
    if (from >= to || farthest[middle] <= place.start()) {
      return;
    }
    collect(from, middle, place, found);
    Entry entry = entries.get(middle);
    if (entry.span().start() < place.end()) {
      if (entry.span().overlaps(place)) {
        found.add(entry.value());
      }
      collect(middle + 1, to, place, found);
    }
  }
}
