package org.selon.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A short text as it is compared: small letters, no accents, one kind of apostrophe, dash and
 * space, with the way back to the offsets of the original. {@code Publié le} (composed or not)
 * gives {@code publie le}.
 */
final class Folded {

  private final String text;
  private final int[] origins;

  private Folded(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds all of {@code raw}, which should be short. */
  static Folded of(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    int[] origins = new int[raw.length() * 2 + 1];
    for (int i = 0; i < raw.length(); i++) {
      for (char c : letters(raw.charAt(i))) {
        boolean again =
            c == ' ' && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
        if (!again) {
          if (folded.length() + 1 == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
          }
          origins[folded.length()] = i;
          folded.append(c);
        }
      }
    }
    origins[folded.length()] = raw.length();
    return new Folded(folded.toString(), origins);
  }

  private static char[] letters(char c) {
    if (c < 0x80) {
      return new char[] {c <= ' ' ? ' ' : Character.toLowerCase(c)};
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return new char[] {' '};
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT) {
      return new char[0];
    }
    switch (c) {
      case '\u2018', '\u2019', '\u02BC':
        return new char[] {'\''};
      case '\u2010', '\u2011':
        return new char[] {'-'};
      case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
        return new char[] {'\u2013'};
      default:
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return apart.substring(0, 1).toLowerCase(Locale.ROOT).toCharArray();
    }
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Where in the original the folded text's {@code offset} is. */
  int origin(int offset) {
    return origins[offset];
  }

  /** The end of the first of {@code entries} that stands whole at {@code offset}, or -1. */
  int endOf(List<String> entries, int offset) {
    for (String entry : entries) {
      if (text.startsWith(entry, offset) && isEnd(offset + entry.length())) {
        return offset + entry.length();
      }
    }
    return -1;
  }

  private boolean isEnd(int offset) {
    return offset == text.length()
        || !Character.isLetterOrDigit(text.charAt(offset))
        || !Character.isLetterOrDigit(text.charAt(offset - 1));
  }

  /** The first offset from {@code offset} on at which none of {@code skipped} stands. */
  int skip(String skipped, int offset) {
    int at = offset;
    while (at < text.length() && skipped.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
