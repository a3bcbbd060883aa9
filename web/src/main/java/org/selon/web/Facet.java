package org.selon.web;

import java.util.ArrayList;
import java.util.List;
import org.selon.archive.Status;
import org.selon.web.http.Params;

/**
 * Values to narrow a search by, each with how many it leaves.
 *
 * @param key what it is about, as message files call it
 * @param choices its values
 * @param more how many more values there are than are shown at first
 */
record Facet(String key, List<Choice> choices, int more) {

  private static final int AT_FIRST = 6;

  /**
   * One value.
   *
   * @param words what it is called
   * @param count how many statements it leaves
   * @param chosen whether the search is narrowed by it
   * @param address the search with it, or without it where it is chosen
   */
  record Choice(String words, long count, boolean chosen, String address) {}

  Facet {
    choices = List.copyOf(choices);
  }

  /** Says a value in words. */
  interface Words {
    String of(String value);
  }

  /**
   * The facet of a parameter.
   *
   * @param several whether it takes several values
   * @param prefix what stands before a value in the address
   */
  static Facet of(
      Frame frame,
      String name,
      List<Status.Count> counts,
      boolean several,
      String prefix,
      Words words) {
    Params query = frame.query().without(Cursor.NAME, "lang");
    List<Choice> choices = new ArrayList<>();
    for (Status.Count each : counts) {
      String value = prefix + each.name();
      boolean chosen = query.has(name, value);
      Params other =
          chosen
              ? query.less(name, value)
              : several ? query.and(name, value) : query.with(name, value);
      choices.add(
          new Choice(words.of(each.name()), each.count(), chosen, other.filled().on(frame.path())));
    }
    return new Facet(name, choices, Math.max(0, choices.size() - AT_FIRST));
  }

  /** Years: one narrows both ends of the period. */
  static Facet years(Frame frame, List<Status.Count> counts) {
    Params query = frame.query().without(Cursor.NAME, "lang");
    List<Choice> choices = new ArrayList<>();
    for (Status.Count each : counts) {
      boolean chosen = query.get("from").equals(each.name()) && query.get("to").equals(each.name());
      Params other =
          chosen
              ? query.without("from", "to")
              : query.with("from", each.name()).with("to", each.name());
      choices.add(new Choice(each.name(), each.count(), chosen, other.filled().on(frame.path())));
    }
    return new Facet("year", choices, Math.max(0, choices.size() - AT_FIRST));
  }

  /** The values that are shown at first. */
  List<Choice> first() {
    return choices.subList(0, choices.size() - more);
  }

  /** The others. */
  List<Choice> rest() {
    return choices.subList(choices.size() - more, choices.size());
  }
}
