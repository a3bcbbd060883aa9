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
 * @param skip how many results to leave out before the first that is given
 * @param counted up to which number results are counted, 0 for all: to count many takes time
 */
public record Search(
    String query, Filter filter, int limit, boolean wholeText, int skip, int counted) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public Search {
    if (limit < 0 || skip < 0 || counted < 0) {
      throw new IllegalArgumentException(
          "a limit of " + limit + ", " + skip + " to leave out, " + counted + " to be counted");
    }
  }

  /** A search from the first result on, all of them counted. */
  public Search(String query, Filter filter, int limit, boolean wholeText) {
    this(query, filter, limit, wholeText, 0, 0);
  }

  /** All statements whose words {@code query} finds. */
  public static Search of(String query) {
    return new Search(query, Filter.NONE, 0, false);
  }

  /** The same among the statements that {@code other} lets through. */
  public Search with(Filter other) {
    return new Search(query, other, limit, wholeText, skip, counted);
  }

  /** The same with at most so many results. */
  public Search limitedTo(int most) {
    return new Search(query, filter, most, wholeText, skip, counted);
  }

  /** The same with words from anywhere in the article. */
  public Search inWholeText() {
    return new Search(query, filter, limit, true, skip, counted);
  }

  /** The same from a later result on. */
  public Search from(int first) {
    return new Search(query, filter, limit, wholeText, first, counted);
  }

  /** The same with the results counted only up to that number: {@code total} is one more then. */
  public Search countedTo(int most) {
    return new Search(query, filter, limit, wholeText, skip, most);
  }
}
