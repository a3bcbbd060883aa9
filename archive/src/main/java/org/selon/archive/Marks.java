package org.selon.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What statements are narrowed by, as words of the full-text index beside those of their contents,
 * so that words with a filter are found as fast as words alone.
 *
 * <pre>{@code
 * type.direct stance.denies kind.person  →  "tdirect sdenies kperson nodile nmarchand m202403"
 * }</pre>
 *
 * <p>They narrow, and never leave out what fits: names that are meant as a whole, and days within a
 * month, are looked at in the tables besides.
 */
final class Marks {

  /** The mark of a date of publication that is open or very wide. */
  private static final String OPEN = "mopen";

  private static final int MOST_MONTHS = 36;

  private final String common;

  private Marks(String common) {
    this.common = common;
  }

  /** What the statements of an article have in common. */
  static Marks of(String outlet, String published) {
    List<String> marks = new ArrayList<>();
    Names.words(outlet).forEach(word -> marks.add("o" + word));
    Days.of(published).ifPresent(days -> marks.addAll(months(days)));
    return new Marks(String.join(" ", marks));
  }

  /** The marks of a statement; {@code speaker} is a name, empty where it is not known. */
  String of(String type, String stance, String kind, String speaker) {
    List<String> marks = new ArrayList<>(List.of("t" + type, "s" + stance, "k" + kind));
    Names.words(speaker).forEach(word -> marks.add("n" + word));
    marks.add(common);
    return String.join(" ", marks);
  }

  private static List<String> months(Days days) {
    List<String> months = new ArrayList<>();
    int last = days.last() / 100;
    for (int month = days.first() / 100; month <= last; month = next(month)) {
      months.add("m" + month);
      if (month < 100 || months.size() > MOST_MONTHS) {
        return List.of(OPEN);
      }
    }
    return months;
  }

  private static int next(int month) {
    YearMonth next = YearMonth.of(month / 100, month % 100).plusMonths(1);
    return next.getYear() * 100 + next.getMonthValue();
  }

  /** What narrows to some types, all of them where none is given. */
  static Optional<String> types(List<? extends Enum<?>> types) {
    return any("t", types.stream().map(Labels::label).toList());
  }

  static Optional<String> stances(List<? extends Enum<?>> stances) {
    return any("s", stances.stream().map(Labels::label).toList());
  }

  static Optional<String> kinds(List<SourceKind> kinds) {
    return any("k", kinds.stream().map(SourceKind::label).toList());
  }

  /** Those whose speaker has all words of {@code name}. */
  static Optional<String> speaker(String name) {
    return all("n", Names.words(name));
  }

  static Optional<String> outlet(String name) {
    return all("o", Names.words(name));
  }

  /** Those that may be published within some months; empty where there are too many. */
  static Optional<String> published(String from, String to) {
    Optional<Days> first = Days.of(from);
    Optional<Days> last = Days.of(to);
    if (first.isEmpty() || last.isEmpty() || first.get().first() > last.get().last()) {
      return Optional.empty();
    }
    List<String> months = months(new Days(first.get().first(), last.get().last()));
    return months.contains(OPEN)
        ? Optional.empty()
        : Optional.of(
            months.stream().map(Marks::quoted).collect(Collectors.joining(" OR ")) + " OR " + OPEN);
  }

  private static Optional<String> any(String mark, List<String> words) {
    return joined(mark, words, " OR ");
  }

  private static Optional<String> all(String mark, List<String> words) {
    return joined(mark, words, " AND ");
  }

  private static Optional<String> joined(String mark, List<String> words, String by) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .map(word -> quoted(mark + word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(by)));
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }
}
