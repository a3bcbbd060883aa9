package org.selon.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line about the article: when it was published, by whom, who took the picture.
 *
 * <pre>{@code
 * StampLine.of("Par Jean Dupont | Publié le 3 février 2021 à 18h02").get().published()
 * // "2021-02-03T18:02"
 * }</pre>
 *
 * <p>The whole line must consist of such parts: "Publié le 3 février 2021, le rapport accuse" is a
 * sentence.
 *
 * @param published the date of publication that it gives in EDTF, or empty
 * @param updated the date of a later change, or empty
 */
record StampLine(String published, String updated) {

  static final int LONGEST = 250;
  private static final String SEPARATORS = " |•·,;:–-/\t()[].";
  private static final Pattern MINUTES =
      Pattern.compile("([0-9]{1,3} ?)(min(?:utes?|s)?(?![a-z]))?");

  /** What {@code line} says about the article, if it says nothing else. */
  static Optional<StampLine> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Folded folded = Folded.of(line);
    String published = "";
    String updated = "";
    boolean telling = false;
    int at = folded.skip(SEPARATORS, 0);
    while (at < folded.text().length()) {
      int phrase = folded.endOf(NewsroomWords.of("published"), at);
      int change = folded.endOf(NewsroomWords.of("updated"), at);
      Optional<WrittenDate> date = dateAfter(folded, Math.max(at, Math.max(phrase, change)));
      if (date.isPresent()) {
        if (change >= 0) {
          updated = updated.isEmpty() ? date.get().edtf() : updated;
        } else {
          published = published.isEmpty() ? date.get().edtf() : published;
        }
        telling = true;
        at = date.get().end();
      } else {
        int end = Byline.endOf(line, folded, at);
        at = end > 0 ? end : readingTime(folded, at);
        telling |= at > 0;
      }
      if (at < 0) {
        return Optional.empty();
      }
      at = folded.skip(SEPARATORS, at);
    }
    return telling ? Optional.of(new StampLine(published, updated)) : Optional.empty();
  }

  private static Optional<WrittenDate> dateAfter(Folded folded, int at) {
    Optional<WrittenDate> date = WrittenDate.at(folded.text(), folded.skip(" :,", at));
    return date.filter(d -> isEnd(folded.text(), d.end()));
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static int readingTime(Folded folded, int at) {
    int words = folded.endOf(NewsroomWords.of("reading-time"), at);
    if (words >= 0) {
      return words;
    }
    Matcher minutes = MINUTES.matcher(folded.text()).region(at, folded.text().length());
    if (!minutes.lookingAt()) {
      return -1;
    }
    int after = folded.endOf(NewsroomWords.of("reading-time"), minutes.end(1));
    return after > 0 || minutes.group(2) == null ? after : minutes.end();
  }

  /** Whether {@code line} credits a picture: "Crédit photo : …". */
  static boolean isCredit(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    if (line.charAt(0) == '©') {
      return true;
    }
    Folded folded = Folded.of(line);
    int end = folded.endOf(NewsroomWords.of("credit"), 0);
    return end > 0 && folded.text().startsWith(":", folded.skip(" ", end));
  }

  /** Whether {@code line} only tells the section or the kind of article: "Enquête". */
  static boolean isKicker(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Folded folded = Folded.of(line);
    int end = folded.endOf(NewsroomWords.of("kicker"), 0);
    return end > 0 && folded.skip(" :|", end) == folded.text().length();
  }

  /** Whether {@code line} sends the reader to another article: "Lire aussi : …". */
  static boolean isBox(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Folded folded = Folded.of(line);
    int start = folded.skip(" [(>–•|", 0);
    int end = folded.endOf(NewsroomWords.of("box"), start);
    boolean phrase = end > 0 && folded.text().substring(start, end).contains(" ");
    int next = phrase ? folded.skip(" ", end) : folded.text().length();
    return next < folded.text().length() && ":|>".indexOf(folded.text().charAt(next)) >= 0;
  }

  /** Whether {@code line}, at the end of an article, says who else worked on it. */
  static boolean isTail(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Folded folded = Folded.of(line);
    int bare = folded.skip(" (", 0);
    int whole = folded.endOf(NewsroomWords.of("sign-off"), bare);
    return folded.endOf(NewsroomWords.of("tail"), bare) > 0
        || whole > 0 && folded.skip(" ).", whole) == folded.text().length();
  }
}
