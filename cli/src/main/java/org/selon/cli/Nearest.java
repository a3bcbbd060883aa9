package org.selon.cli;

import java.util.Collection;
import java.util.Optional;

/** Guesses what somebody meant to type. */
final class Nearest {

  private static final int LETTERS_A_SLIP = 3;

  private Nearest() {}

  /**
   * The one of {@code words} nearest to {@code typed}, empty if all of them are far.
   *
   * <pre>{@code
   * Nearest.to("jsno", List.of("csv", "json"))  // "json"
   * }</pre>
   *
   * <p>Near is what begins with it, or differs by at most one letter added, left out or changed, or
   * two neighbours exchanged, for every three letters begun. The first of equally near ones wins.
   */
  static Optional<String> to(String typed, Collection<String> words) {
    String best = "";
    int least = (typed.length() + LETTERS_A_SLIP - 1) / LETTERS_A_SLIP + 1;
    for (String word : words) {
      boolean begun = typed.length() > 1 && word.startsWith(typed);
      int slips = begun ? 0 : slips(typed, word);
      if (slips < least) {
        least = slips;
        best = word;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The optimal string alignment distance: Damerau, CACM 7(3), 1964, without overlaps. */
  private static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        least = Math.min(least, table[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, table[i - 2][j - 2] + 1);
        }
        table[i][j] = least;
      }
    }
    return table[a.length()][b.length()];
  }
}
