package org.selon.archive;

import java.util.List;

/**
 * How the statements that a search finds spread over outlets, speakers and the rest.
 *
 * <p>Where there are too many, those of the newest articles are counted, and {@code counted} says
 * how many.
 *
 * @param counted how many statements were counted
 * @param whole whether these are all that the search finds
 * @param outlets by name, most first, at most 30; without those that have none
 * @param speakers by name, most first, at most 30; without the unknown
 * @param types by {@code direct}, {@code indirect}, {@code mixed}
 * @param stances by {@code asserts} …
 * @param sourceKinds by {@code person} …, {@code unknown}
 * @param languages by {@code fr}, {@code en}
 * @param years by year, the newest first; without the undated
 */
public record Facets(
    long counted,
    boolean whole,
    List<Status.Count> outlets,
    List<Status.Count> speakers,
    List<Status.Count> types,
    List<Status.Count> stances,
    List<Status.Count> sourceKinds,
    List<Status.Count> languages,
    List<Status.Count> years) {

  /** Copies the lists. */
  public Facets {
    outlets = List.copyOf(outlets);
    speakers = List.copyOf(speakers);
    types = List.copyOf(types);
    stances = List.copyOf(stances);
    sourceKinds = List.copyOf(sourceKinds);
    languages = List.copyOf(languages);
    years = List.copyOf(years);
  }
}
