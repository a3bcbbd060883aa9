package org.selon.cli;

import java.util.List;
import org.selon.archive.Search;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which statements count, and where the words of a query may stand. */
final class SearchOptions extends FilterOptions {

  @Option(
      names = "--anywhere",
      description = "Let the words stand anywhere in the article, not only in what was said.")
  private boolean anywhere;

  /**
   * The search for {@code words} that was asked for.
   *
   * @param limit the most results, 0 for all
   * @throws ParameterException if the filter makes no sense
   */
  Search search(List<String> words, int limit) {
    return new Search(String.join(" ", words), filter(), limit, anywhere);
  }
}
