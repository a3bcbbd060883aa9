package org.selon.archive;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, apart from case, punctuation and layout, and how far those of another are
 * the same.
 *
 * <pre>{@code
 * Wording a = Wording.of("Le pont de Varneuil restera fermé jusqu'à lundi matin.");
 * Wording b = Wording.of("« LE PONT de Varneuil restera fermé jusqu’à lundi matin »");
 * a.key() == b.key()  // true
 * }</pre>
 *
 * <p>What is compared are sequences of eight words, as in <i>A. Broder, On the resemblance and
 * containment of documents</i> (1997). {@link #marks} are those whose hash is a multiple of 32, as
 * many as the text is long, and the smallest few besides, so that a short text has some, too.
 */
final class Wording {

  private static final int LENGTH = 8;
  private static final int SAMPLE = 32;
  private static final int AT_LEAST = 4;
  private static final long BASE = 0x100000001B3L;

  private final long key;
  private final long[] sequences;

  private Wording(long key, long[] sequences) {
    this.key = key;
    this.sequences = sequences;
  }

  /** The wording of {@code text}. */
  static Wording of(String text) {
    long[] words = words(text.toLowerCase(Locale.ROOT));
    long key = 0;
    for (long word : words) {
      key = mixed(key * BASE + word);
    }
    int count = Math.max(1, words.length - LENGTH + 1);
    long[] sequences = new long[count];
    for (int at = 0; at < count; at++) {
      long hash = 0;
      for (int i = at; i < Math.min(at + LENGTH, words.length); i++) {
        hash = hash * BASE + words[i];
      }
      sequences[at] = mixed(hash);
    }
    return new Wording(key, Arrays.stream(sequences).sorted().distinct().toArray());
  }

  /** A hash of each word: a run of letters and digits, whatever accents are made of. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word = word * BASE + c + 1;
        inside = true;
      } else if (inside && Character.getType(c) != Character.NON_SPACING_MARK) {
        words[count++] = mixed(word);
        word = 0;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = mixed(word);
    }
    return Arrays.copyOf(words, count);
  }

  /** The finaliser of MurmurHash3, by Austin Appleby (public domain). */
  private static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** The same for texts of the same words. */
  long key() {
    return key;
  }

  /** How many different sequences there are, at least 1. */
  int size() {
    return sequences.length;
  }

  /** The sample of the sequences by which texts that share many find one another. */
  int[] marks() {
    long[] sample = Arrays.stream(sequences).filter(hash -> (hash & SAMPLE - 1) == 0).toArray();
    long[] least = Arrays.copyOf(sequences, Math.min(AT_LEAST, sequences.length));
    long[] all = Arrays.copyOf(sample, sample.length + least.length);
    System.arraycopy(least, 0, all, sample.length, least.length);
    return Arrays.stream(all).mapToInt(hash -> (int) (hash >>> 32)).sorted().distinct().toArray();
  }

  /** How many sequences both have. */
  int shared(Wording other) {
    int shared = 0;
    int mine = 0;
    int others = 0;
    while (mine < sequences.length && others < other.sequences.length) {
      int order = Long.compare(sequences[mine], other.sequences[others]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      others += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether at least half of the sequences of the shorter are also in the longer. */
  boolean isLike(Wording other) {
    return 2 * shared(other) >= Math.min(size(), other.size());
  }
}
