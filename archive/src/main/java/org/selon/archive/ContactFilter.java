package org.selon.archive;

import java.util.List;

/**
 * Which contacts count. What is empty does not narrow.
 *
 * @param actors words of a name each; all of them take part
 * @param from a date in EDTF; what certainly happened earlier is left out
 * @param to a date in EDTF; what certainly happened later is left out
 * @param kinds one of these, such as {@code meeting}
 * @param byReport whether the dates, and the order of what is found, are those of the articles that
 *     tell of it rather than of the contact
 */
public record ContactFilter(
    List<String> actors, String from, String to, List<String> kinds, boolean byReport) {

  /** Copies the lists and checks the dates as {@link Filter} does. */
  public ContactFilter {
    actors = List.copyOf(actors);
    kinds = List.copyOf(kinds);
    Filter.NONE.withDates(from, to, false);
  }

  /** By when the contacts happened. */
  public ContactFilter(List<String> actors, String from, String to, List<String> kinds) {
    this(actors, from, to, kinds, false);
  }

  /** The same by when they were reported. */
  public ContactFilter reported() {
    return new ContactFilter(actors, from, to, kinds, true);
  }
}
