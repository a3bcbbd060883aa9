package org.selon.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.selon.archive.ContactFilter;
import org.selon.archive.Filter;
import org.selon.archive.Search;
import org.selon.archive.SourceKind;
import org.selon.archive.Window;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.text.Language;
import org.selon.web.http.Params;
import org.selon.web.http.ProblemException;

/** What the parameters of pages and lists mean; they are the same for both. */
final class Asked {

  /** Results on a page. */
  static final int PAGE = 20;

  /** The most that a page of the API has. */
  static final int MOST = 1_000;

  /** Up to which number results are counted where to count them all would take long. */
  static final int COUNTED = 10_000;

  private final Params query;

  Asked(Params query) {
    this.query = query;
  }

  /** A search without its limits. */
  Search search() {
    Search search = Search.of(query.get("q")).with(filter());
    return query.get("anywhere").isEmpty() ? search : search.inWholeText();
  }

  /** A page of a search. */
  Search page(int size) {
    return search().limitedTo(limit(size)).from(Cursor.skip(query)).countedTo(COUNTED);
  }

  /** The part of a list that is wanted, of so many results if nothing else is said. */
  Window window(int size) {
    return new Window(limit(size), Cursor.skip(query));
  }

  /** How many results are wanted. */
  int limit(int otherwise) {
    return number("limit", otherwise);
  }

  private int number(String name, int otherwise) {
    String given = query.get(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    if (!given.matches("\\d{1,4}")
        || Integer.parseInt(given) < 1
        || Integer.parseInt(given) > MOST) {
      throw ProblemException.parameter(name, "give a number from 1 to " + MOST);
    }
    return Integer.parseInt(given);
  }

  /** Which statements count. */
  Filter filter() {
    List<Language> languages = new ArrayList<>();
    for (String each : query.all("language")) {
      languages.add(
          Language.of(each)
              .orElseThrow(() -> ProblemException.parameter("language", "give fr or en")));
    }
    Filter filter;
    try {
      filter =
          new Filter(
              query.get("speaker"),
              constants("kind", SourceKind.values(), SourceKind::label),
              query.get("outlet"),
              constants("stance", Stance.values(), Asked::small),
              constants("type", AttributionType.values(), Asked::small),
              languages,
              query.get("from"),
              query.get("to"),
              query.get("dates").equals("said"));
    } catch (IllegalArgumentException e) {
      throw ProblemException.parameter("from", e.getMessage());
    }
    return query.get("relayed").isEmpty() ? filter : filter.onlyRelayed();
  }

  /** Which contacts count. */
  ContactFilter contacts() {
    List<String> kinds =
        constants("kind", Event.Kind.values(), Asked::small).stream().map(Asked::small).toList();
    try {
      ContactFilter filter =
          new ContactFilter(query.all("actor"), query.get("from"), query.get("to"), kinds);
      return byReport() ? filter.reported() : filter;
    } catch (IllegalArgumentException e) {
      throw ProblemException.parameter("from", e.getMessage());
    }
  }

  private boolean byReport() {
    String by = query.get("by");
    if (!by.isEmpty() && !by.equals("happened") && !by.equals("reported")) {
      throw ProblemException.parameter("by", "give happened or reported");
    }
    return by.equals("reported");
  }

  private <E extends Enum<E>> List<E> constants(
      String name, E[] values, Function<E, String> label) {
    List<E> found = new ArrayList<>();
    for (String each : query.all(name)) {
      found.add(
          Arrays.stream(values)
              .filter(value -> label.apply(value).equals(each))
              .findFirst()
              .orElseThrow(() -> ProblemException.parameter(name, noSuch(each, values, label))));
    }
    return found;
  }

  private static <E extends Enum<E>> String noSuch(
      String given, E[] values, Function<E, String> label) {
    String known = String.join(", ", Arrays.stream(values).map(label).toList());
    return "there is no \"" + given + "\"; give one of " + known;
  }

  /** A constant as every output spells it. */
  static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
