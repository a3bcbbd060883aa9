package org.selon.archive;

/**
 * Which part of a list is wanted.
 *
 * <pre>{@code
 * Window.first(100).from(200)   // the 201st result to the 300th
 * }</pre>
 *
 * @param limit the most results, 0 for all of them
 * @param skip how many to leave out before the first that is given
 */
public record Window(int limit, int skip) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public Window {
    if (limit < 0 || skip < 0) {
      throw new IllegalArgumentException("a limit of " + limit + ", " + skip + " to leave out");
    }
  }

  /** The first results, at most so many; with 0 all of them. */
  public static Window first(int most) {
    return new Window(most, 0);
  }

  /** The same from a later result on. */
  public Window from(int first) {
    return new Window(limit, first);
  }

  /** How many results there are up to the end of it, 0 where it has none. */
  int end() {
    return limit == 0 ? 0 : skip + limit;
  }

  /** As SQL has it, with a space before it. */
  String sql() {
    return limit + skip == 0 ? "" : " LIMIT " + (limit == 0 ? -1 : limit) + " OFFSET " + skip;
  }
}
