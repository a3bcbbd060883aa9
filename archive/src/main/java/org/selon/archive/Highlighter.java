package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Finds in a text the words that a query found it by. */
final class Highlighter {

  /** Terms in a row, the last of which may be only the beginning of one. */
  private record Sequence(List<String> terms, List<String> beginnings) {}

  private final Terms terms;
  private final List<Sequence> sequences = new ArrayList<>();

  /** The words that {@code query} wants in a text of {@code language}. */
  Highlighter(Query query, Language language) {
    this.terms = Terms.in(language);
    for (Query.Words words : query.wanted()) {
      List<String> stems = texts(terms.of(words.text()));
      List<String> beginnings =
          words.prefix() ? texts(Terms.whole(language).of(words.text())) : List.<String>of();
      if (!stems.isEmpty()) {
        sequences.add(new Sequence(stems, beginnings));
      }
    }
  }

  private static List<String> texts(List<Terms.Term> terms) {
    return terms.stream().map(Terms.Term::text).toList();
  }

  /** Where in {@code text} the words stand, in its order, apart from one another. */
  List<Span> in(String text) {
    List<Terms.Term> there = terms.of(text);
    boolean[] marked = new boolean[there.size()];
    for (Sequence sequence : sequences) {
      int length = sequence.terms().size();
      for (int at = 0; at + length <= there.size(); at++) {
        if (stands(sequence, there, at)) {
          java.util.Arrays.fill(marked, at, at + length, true);
        }
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < marked.length; i++) {
      if (marked[i]) {
        spans.add(there.get(i).span());
      }
    }
    return spans;
  }

  private static boolean stands(Sequence sequence, List<Terms.Term> there, int at) {
    int last = sequence.terms().size() - 1;
    for (int i = 0; i <= last; i++) {
      String term = there.get(at + i).text();
      boolean begins =
          i == last
              && sequence.beginnings().size() == last + 1
              && term.startsWith(sequence.beginnings().get(last));
      if (!begins && !term.equals(sequence.terms().get(i))) {
        return false;
      }
    }
    return true;
  }
}
