package org.selon.cli;

import java.util.List;
import java.util.Locale;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;

/** Finds the one article that somebody means by the beginning of its id. */
final class ArticleChoice {

  private static final int SHOWN = 5;

  private ArticleChoice() {}

  /**
   * The id that begins with {@code given}.
   *
   * @throws IllegalArgumentException if there is none or more than one; the message says so
   */
  static String of(Archive archive, String given) throws ArchiveException {
    String prefix = given.toLowerCase(Locale.ROOT);
    List<String> ids =
        prefix.matches("[0-9a-f]{1,16}") ? archive.ids(prefix, SHOWN + 1) : List.<String>of();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no article " + given + " in the archive; \"selon search\" shows ids");
    }
    if (ids.size() > 1) {
      List<String> first = ids.subList(0, Math.min(SHOWN, ids.size()));
      throw new IllegalArgumentException(
          "several articles begin with "
              + given
              + " ("
              + String.join(", ", first)
              + (ids.size() > SHOWN ? " …" : "")
              + "); give more of the id");
    }
    return ids.get(0);
  }
}
