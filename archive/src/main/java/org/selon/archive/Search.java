package org.selon.archive;

/**
 * What to look for in an archive.
 *
 * <pre>{@code
 * Search.of("digue OR barrage").with(Filter.NONE.withSpeaker("marchand")).limitedTo(20)
 * }</pre>
 *
 * @param query words, phrases, AND, OR, NOT, beginnings of words ({@code repar*}); blank for all
 * @param filter which statements count
 * @param limit the most results, 0 for all of them
 * @param wholeText whether the words may stand anywhere in the article rather than in what was said
 */
public record Search(String query, Filter filter, int limit, boolean wholeText) {

  /**
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public Search {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit of " + limit);
    }
  }

  /** All statements whose words {@code query} finds. */
  public static Search of(String query) {
    return new Search(query, Filter.NONE, 0, false);
  }

  /** The same among the statements that {@code other} lets through. */
  public Search with(Filter other) {
    return new Search(query, other, limit, wholeText);
  }

  /** The same with at most so many results. */
  public Search limitedTo(int most) {
    return new Search(query, filter, most, wholeText);
  }

  /** The same with words from anywhere in the article. */
  public Search inWholeText() {
    return new Search(query, filter, limit, true);
  }
}
