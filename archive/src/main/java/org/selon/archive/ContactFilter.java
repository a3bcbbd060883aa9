package org.selon.archive;

import java.util.List;

/**
 * Which contacts count. What is empty does not narrow.
 *
 * @param actors words of a name each; all of them take part
 * @param from a date in EDTF; what certainly happened earlier is left out
 * @param to a date in EDTF; what certainly happened later is left out
 * @param kinds one of these, such as {@code meeting}
 */
public record ContactFilter(List<String> actors, String from, String to, List<String> kinds) {

  /** Copies the lists and checks the dates as {@link Filter} does. */
  public ContactFilter {
    actors = List.copyOf(actors);
    kinds = List.copyOf(kinds);
    Filter.NONE.withDates(from, to, false);
  }
}
