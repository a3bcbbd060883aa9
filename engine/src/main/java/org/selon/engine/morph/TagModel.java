package org.selon.engine.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum entropy model as Apache OpenNLP stores it: outcomes, features, and how much each
 * feature speaks for each outcome.
 *
 * <pre>{@code
 * int ending = model.feature("suf=", "ment");
 * model.add(ending, sums);  // adds the weights of the ending to the sums of the outcomes
 * }</pre>
 *
 * <p>Features are found by their characters in one table, without a string for each: a model has
 * fifty thousand, and is loaded at every start. Immutable.
 */
final class TagModel {

  /** Number of a feature that the model does not have; it speaks for nothing. */
  static final int NONE = -1;

  private static final String ENTRY = "pos.model";
  private static final String FORMAT = "GIS";

  private final List<String> outcomes;

  /** The names of the features one behind the other, and where each begins. */
  private final char[] names;

  private final int[] nameStarts;

  /** The outcomes of each feature with their weights, and where each feature's begin. */
  private final byte[] weighed;

  private final double[] weights;
  private final int[] weightStarts;

  /** Feature numbers by the hash of their names, with open addressing. */
  private final int[] table;

  private TagModel(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (!string(in).equals(FORMAT)) {
      throw new IllegalStateException("not a model of the format " + FORMAT);
    }
    in.getInt(); // a constant and a parameter of the training
    in.getDouble();
    this.outcomes = Arrays.asList(strings(in));
    if (outcomes.size() > Byte.MAX_VALUE) {
      throw new IllegalStateException("more outcomes than a byte counts: " + outcomes.size());
    }
    String[] patterns = strings(in);
    int features = in.getInt();
    char[] chars = new char[in.remaining()];
    this.nameStarts = new int[features + 1];
    int at = in.position();
    for (int i = 0; i < features; i++) {
      int length = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
      nameStarts[i + 1] = string(bytes, at + 2, length, chars, nameStarts[i]);
      at += 2 + length;
    }
    in.position(at);
    this.names = Arrays.copyOf(chars, nameStarts[features]);
    this.weights = new double[in.remaining() / Double.BYTES];
    in.asDoubleBuffer().get(weights);
    this.weighed = new byte[weights.length];
    this.weightStarts = new int[features + 1];
    weigh(patterns);
    this.table = new int[Integer.highestOneBit(Math.max(1, features)) * 4];
    Arrays.fill(table, NONE);
    for (int i = 0; i < features; i++) {
      enter(i);
    }
  }

  private void enter(int feature) {
    int hash = 0;
    for (int i = nameStarts[feature]; i < nameStarts[feature + 1]; i++) {
      hash = 31 * hash + names[i];
    }
    int slot = slot(hash);
    while (table[slot] != NONE) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = feature;
  }

  /** Loads {@code path} from the class path. */
  static TagModel load(String path) {
    try (InputStream in = TagModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("model " + path + " is not on the class path");
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(ENTRY)) {
          return new TagModel(zip.readAllBytes());
        }
      }
      throw new IllegalStateException("model " + path + " has no " + ENTRY);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + path, e);
    }
  }

  /**
   * Lays out which outcomes the features weigh. A pattern is a number of features, {@code 12 0 3 7}
   * for twelve, and the outcomes of each of them.
   */
  private void weigh(String[] patterns) {
    int feature = 0;
    int at = 0;
    for (String pattern : patterns) {
      String[] numbers = pattern.split(" ");
      for (int k = Integer.parseInt(numbers[0]); k > 0; k--) {
        for (int n = 1; n < numbers.length; n++) {
          weighed[at] = Byte.parseByte(numbers[n]);
          at++;
        }
        feature++;
        weightStarts[feature] = at;
      }
    }
  }

  private static String[] strings(ByteBuffer in) {
    String[] strings = new String[in.getInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = string(in);
    }
    return strings;
  }

  private static String string(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    char[] chars = new char[length];
    int end = string(in.array(), in.position(), length, chars, 0);
    in.position(in.position() + length);
    return new String(chars, 0, end);
  }

  /**
   * Reads so many bytes of Java's modified UTF-8 into {@code chars} and returns where they end
   * there. From an array and by hand: this is most of the time of the load, before the virtual
   * machine is warm.
   */
  private static int string(byte[] bytes, int from, int length, char[] chars, int start) {
    int at = start;
    int next = from;
    while (next < from + length) {
      int first = bytes[next];
      if (first >= 0) {
        chars[at] = (char) first;
        next++;
      } else if ((first & 0x20) == 0) {
        chars[at] = (char) ((first & 0x1F) << 6 | bytes[next + 1] & 0x3F);
        next += 2;
      } else {
        int middle = (bytes[next + 1] & 0x3F) << 6;
        chars[at] = (char) ((first & 0x0F) << 12 | middle | bytes[next + 2] & 0x3F);
        next += 3;
      }
      at++;
    }
    return at;
  }

  /** The names of the outcomes; their places are their numbers. */
  List<String> outcomes() {
    return outcomes;
  }

  /** The number of the feature that is called by a kind and a word, or {@link #NONE}. */
  int feature(String kind, String word) {
    int slot = slot(hash(hash(0, kind), word));
    while (table[slot] != NONE && !isCalled(table[slot], kind, word)) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot];
  }

  /** Adds the weights of a feature to the sums of the outcomes. */
  void add(int feature, double[] sums) {
    if (feature != NONE) {
      for (int i = weightStarts[feature]; i < weightStarts[feature + 1]; i++) {
        sums[weighed[i]] += weights[i];
      }
    }
  }

  private boolean isCalled(int feature, String kind, String word) {
    int start = nameStarts[feature];
    if (nameStarts[feature + 1] - start != kind.length() + word.length()) {
      return false;
    }
    for (int i = 0; i < kind.length(); i++) {
      if (names[start + i] != kind.charAt(i)) {
        return false;
      }
    }
    for (int i = 0; i < word.length(); i++) {
      if (names[start + kind.length() + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(int before, String text) {
    int hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** The first place to look at for a hash; tables have a size that is a power of two. */
  private int slot(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }
}
