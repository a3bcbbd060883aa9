package org.selon.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries the rules of a lexicon on the cells of one sentence. The longest match wins, the earlier
 * rule among equals; what a rule made at a cell is remembered, so that a sentence takes time in
 * proportion to its length.
 */
final class Matcher {

  private static final int LONGEST_LEAD = 5;

  private final TimeLexicon lexicon;
  private final List<Cell> cells;
  private final List<List<TimeLexicon.Hit>> hits;
  private final long[] bits;
  private final Map<String, Optional<Match>>[] made;

  @SuppressWarnings("unchecked")
  Matcher(TimeLexicon lexicon, List<Cell> cells) {
    this.lexicon = lexicon;
    this.cells = cells;
    this.hits = new ArrayList<>(cells.size());
    this.bits = new long[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      List<TimeLexicon.Hit> here = lexicon.hits(cells, i);
      hits.add(here);
      for (TimeLexicon.Hit hit : here) {
        bits[i] |= Rule.bit(hit.name());
      }
    }
    this.made = (Map<String, Optional<Match>>[]) new Map<?, ?>[cells.size() + 1];
  }

  /** Whether a word of a class begins at a cell. */
  boolean is(int at, String name) {
    if (at < 0 || at >= cells.size()) {
      return false;
    }
    for (TimeLexicon.Hit hit : hits.get(at)) {
      if (hit.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a class stands right before a cell, or before an article before it. */
  boolean leads(String name, int to) {
    for (int i = Math.max(0, to - LONGEST_LEAD); i < to; i++) {
      for (TimeLexicon.Hit hit : hits.get(i)) {
        int end = i + hit.length();
        if (hit.name().equals(name) && (end == to || end == to - 1 && is(end, "the"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The expression that begins at a cell, with the words that lead up to it. */
  Optional<Match> top(int at) {
    return hits.get(at).isEmpty() ? Optional.empty() : longest(lexicon.top(), at);
  }

  private Optional<Match> rule(String name, int at) {
    if (at >= cells.size() || hits.get(at).isEmpty()) {
      return Optional.empty();
    }
    if (made[at] == null) {
      made[at] = new HashMap<>();
    }
    Optional<Match> known = made[at].get(name);
    if (known == null) {
      known = longest(lexicon.rules(name), at);
      made[at].put(name, known);
    }
    return known;
  }

  private Optional<Match> longest(List<Rule> rules, int at) {
    Match best = null;
    for (Rule rule : rules) {
      if ((rule.opens() & bits[at]) == 0) {
        continue;
      }
      Attempt attempt = new Attempt(rule, at);
      int end = Math.min(attempt.from(0, at), attempt.stop);
      int start = attempt.start;
      while (end > start && cells.get(end - 1).form().equals(",")) {
        end--;
      }
      while (start < end && cells.get(start).form().equals(",")) {
        start++;
      }
      if (end > start && (best == null || end > best.end())) {
        best = new Match(rule.name(), start, end, attempt.parts);
      }
    }
    return Optional.ofNullable(best);
  }

  /** One rule tried at one cell. */
  private final class Attempt {
    private final Rule rule;
    private final List<Match.Part> parts = new ArrayList<>();
    private int start;
    private int stop = Integer.MAX_VALUE;

    Attempt(Rule rule, int at) {
      this.rule = rule;
      this.start = at;
    }

    /** The cell after the match of the elements from {@code index} on, or -1. */
    int from(int index, int at) {
      if (index == rule.elements().size()) {
        return at;
      }
      Rule.Element element = rule.elements().get(index);
      for (Rule.Term term : element.alternatives()) {
        int end = term(term, index, at);
        if (end >= 0) {
          return end;
        }
      }
      return element.optional() ? from(index + 1, at) : -1;
    }

    private int term(Rule.Term term, int index, int at) {
      int before = parts.size();
      switch (term.kind()) {
        case START -> {
          int old = start;
          start = at;
          int end = from(index + 1, at);
          start = end < 0 ? old : start;
          return end;
        }
        case END -> {
          int end = from(index + 1, at);
          stop = end < 0 ? stop : at;
          return end;
        }
        case GLUE -> {
          return at < cells.size() && cells.get(at).glued() ? from(index + 1, at) : -1;
        }
        case RULE -> {
          Optional<Match> inner = rule(term.name(), at);
          if (inner.isPresent()) {
            parts.add(new Match.Node(inner.get()));
            return settle(from(index + 1, inner.get().end()), before);
          }
          return -1;
        }
        case WORD -> {
          return word(term, index, at, before);
        }
      }
      throw new IllegalStateException(term.toString());
    }

    private int word(Rule.Term term, int index, int at, int before) {
      if (at >= cells.size()) {
        return -1;
      }
      for (TimeLexicon.Hit hit : hits.get(at)) {
        boolean fits =
            hit.name().equals(term.name())
                && (term.value().isEmpty() || term.value().equals(hit.value()));
        if (fits) {
          parts.add(new Match.Leaf(hit.name(), hit.value()));
          int end = settle(from(index + 1, at + hit.length()), before);
          if (end >= 0) {
            return end;
          }
        }
      }
      return -1;
    }

    /** Forgets what was taken since {@code before} if it led nowhere. */
    private int settle(int end, int before) {
      if (end < 0) {
        parts.subList(before, parts.size()).clear();
      }
      return end;
    }
  }
}
