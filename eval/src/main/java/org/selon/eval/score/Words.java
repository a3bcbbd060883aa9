package org.selon.eval.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.selon.engine.text.Span;

/**
 * The words of spans, told by where they begin, and the words of names.
 *
 * <p>A word is a run of letters, digits and underscores. The few words that do not count are those
 * of the published scoring script, so that both give the same figures.
 */
final class Words {

  /** Complementisers, which some annotators take into a content and others do not. */
  private static final Set<String> LEAD = Set.of("que", "qu", "si", "d", "de", "that");

  /** What names and sources do not differ by. */
  private static final Set<String> STOP =
      Set.of(
          ("le la les l un une des de du d et à au aux the a an of and m mme mr mrs ms son sa ses"
                  + " leur leurs ce cette ces")
              .split(" "));

  private Words() {}

  /** Where the words of {@code spans} begin. */
  static Set<Integer> of(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    spans.forEach(
        span -> words(text, span.start(), span.end()).forEach(w -> starts.add(w.start())));
    return starts;
  }

  /** The same without complementisers at the head of a span. */
  static Set<Integer> ofContent(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      boolean head = true;
      for (Span word : words(text, span.start(), span.end())) {
        head = head && LEAD.contains(lower(word.in(text)));
        if (!head) {
          starts.add(word.start());
        }
      }
    }
    return starts;
  }

  /** Whether two sources are both empty or share a word that is no article or title. */
  static boolean sameSource(String text, List<Span> one, List<Span> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Set<Integer> shared = of(text, one);
    shared.retainAll(of(text, other));
    return shared.stream().anyMatch(start -> !STOP.contains(lower(wordAt(text, start))));
  }

  /** Whether all words of one name are in the other, or both are empty. */
  static boolean sameName(String one, String other) {
    Set<String> a = folded(one);
    Set<String> b = folded(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    return a.containsAll(b) || b.containsAll(a);
  }

  /** The words of a name in small letters without accents. */
  private static Set<String> folded(String name) {
    String plain =
        Normalizer.normalize(lower(name).replace('’', '\''), Normalizer.Form.NFKD)
            .replaceAll("\\p{Mn}", "");
    Set<String> words = new HashSet<>();
    words(plain, 0, plain.length()).forEach(word -> words.add(word.in(plain)));
    words.removeAll(STOP);
    return words;
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(start, end);
  }

  private static List<Span> words(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && isWordPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at > start) {
        words.add(new Span(start, at));
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.DECIMAL_DIGIT_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_';
    };
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
