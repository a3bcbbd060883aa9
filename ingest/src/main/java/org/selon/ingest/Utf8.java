package org.selon.ingest;

/**
 * Looks at bytes as UTF-8 without decoding them.
 *
 * @param sequences how many well-formed characters of more than one byte there are
 * @param broken how many bytes stand where no UTF-8 character may
 * @param firstBroken offset of the first of these, or -1
 * @param cut offset of a character at the very end of which bytes are missing, or -1
 */
record Utf8(int sequences, int broken, int firstBroken, int cut) {

  /** Looks at {@code bytes} from {@code start} on. */
  static Utf8 of(byte[] bytes, int start) {
    int sequences = 0;
    int broken = 0;
    int firstBroken = -1;
    int at = start;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int wanted = length(bytes[at] & 0xFF);
      int found = wanted == 0 ? 0 : follow(bytes, at, wanted);
      if (wanted > 0 && found == wanted) {
        sequences++;
        at += wanted;
      } else if (wanted > 0 && at + found == bytes.length) {
        return new Utf8(sequences, broken, firstBroken, at);
      } else {
        broken++;
        firstBroken = firstBroken < 0 ? at : firstBroken;
        at++;
      }
    }
    return new Utf8(sequences, broken, firstBroken, -1);
  }

  private static int length(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** How many bytes of the character at {@code at} are there, the lead included. */
  private static int follow(byte[] bytes, int at, int wanted) {
    int found = 1;
    while (found < wanted && at + found < bytes.length && (bytes[at + found] & 0xC0) == 0x80) {
      if (found == 1 && !isSecond(bytes[at] & 0xFF, bytes[at + 1] & 0xFF)) {
        return 1 - wanted;
      }
      found++;
    }
    return found;
  }

  /** Leaves out overlong forms, halves of surrogate pairs, and what lies beyond Unicode. */
  private static boolean isSecond(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
