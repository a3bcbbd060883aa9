package org.selon.ingest;

import java.util.List;
import java.util.Locale;

/**
 * Names of those who wrote: "Par Jean Dupont et Ana Silva, à Rome", "By Jane Roe, Political
 * editor". A name is made of words with a capital; after a comma a few words may tell a post.
 */
final class Byline {

  private static final int LONGEST = 120;
  private static final int LONGEST_POST = 6;

  private Byline() {}

  /**
   * Where the by-line ends that starts at {@code at} of the folded {@code line}, or -1 if there is
   * none.
   */
  static int endOf(String line, Folded folded, int at) {
    int phrase = folded.endOf(NewsroomWords.of("byline"), at);
    if (phrase < 0 || !Character.isUpperCase(line.charAt(folded.origin(at)))) {
      return -1;
    }
    int from = folded.skip(" :", phrase);
    if (from >= folded.text().length()) {
      return from > phrase ? -1 : phrase;
    }
    int staff = folded.endOf(NewsroomWords.of("staff"), from);
    int end = segmentEnd(folded.text(), from);
    if (staff == end) {
      return end;
    }
    String names = line.substring(folded.origin(from), folded.origin(end)).strip();
    boolean sure = folded.text().substring(at, phrase).contains(" ");
    return isNames(names.endsWith(",") ? names.substring(0, names.length() - 1) : names, sure)
        ? end
        : -1;
  }

  private static int segmentEnd(String folded, int from) {
    int end = folded.length();
    for (String separator : List.of(" | ", " • ", " · ", " – ", " - ", "\t")) {
      int at = folded.indexOf(separator, from);
      end = at < 0 ? end : Math.min(end, at);
    }
    for (String kind : List.of("published", "updated")) {
      for (String entry : NewsroomWords.of(kind)) {
        int at = folded.indexOf(" " + entry + " ", from);
        boolean dated = at > 0 && WrittenDate.at(folded, at + entry.length() + 2).isPresent();
        end = dated ? Math.min(end, at) : end;
      }
    }
    return end;
  }

  /** Whether {@code names} are names; after a sure phrase, a place may come first ("à Rome"). */
  private static boolean isNames(String names, boolean sure) {
    if (names.length() > LONGEST || names.endsWith("?") || names.endsWith("!")) {
      return false;
    }
    boolean first = true;
    for (String part : names.split(",", -1)) {
      String[] words = part.strip().split("\\s+");
      boolean named = (sure || startsBig(words[0])) && areNames(words);
      boolean post = !first && words.length <= LONGEST_POST && !part.strip().endsWith(".");
      if (!named && !post) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** Whether all {@code words} are parts of names or stand between names. */
  static boolean areNames(String[] words) {
    for (String word : words) {
      String bare = word.replaceAll("^[(«\"]+", "");
      boolean small = NewsroomWords.of("byline-link").contains(Folded.of(bare).text());
      boolean elided = bare.length() > 2 && startsBig(bare.substring(2)) && isElision(bare);
      if (!startsBig(bare) && !small && !elided && !bare.contains("@") && !bare.equals("&")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isElision(String word) {
    String head = Folded.of(word.substring(0, 2)).text().toLowerCase(Locale.ROOT);
    return NewsroomWords.of("byline-link").contains(head);
  }

  private static boolean startsBig(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
