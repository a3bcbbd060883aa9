package org.selon.engine.morph;

import java.util.List;

/**
 * Tags words by a maximum entropy model of Apache OpenNLP, one after the other.
 *
 * <pre>{@code
 * tagger.tag(traits of "La", "digue", "tiendra")  // DET, NOUN, VERB
 * }</pre>
 *
 * <p>Each word gets the tag for which its features speak most: the word itself, its beginnings,
 * endings and shape, its neighbours two to either side, and the two tags before it. These are the
 * features that the models of OpenNLP's project are trained with, and the tags are those of its
 * {@code POSTaggerME}, as a test holds: what that keeps of a word's features is filled by the best
 * of its three beams, so that this one alone decides. What depends on one word only is worked out
 * once for each word, as {@link Traits}. Immutable and thread-safe.
 */
final class MaxentTagger {

  private static final int LONGEST_AFFIX = 4;
  private static final String BEGIN = "S=begin";

  private final TagModel model;
  private final int outcomes;

  /** Features for the first words of a sentence, by the number of words before. */
  private final int[] begin;

  /** Features for the tag before, and for the two tags before. */
  private final int[] tag;

  private final int[][] tags;

  /**
   * What one word says of its own tag, and what of its neighbours' tags.
   *
   * @param own sums over the outcomes
   * @param next the feature that it gives the word behind it
   * @param afterNext the feature that it gives the second word behind it
   * @param previous the feature that it gives the word before it
   * @param beforePrevious the feature that it gives the second word before it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Traits(double[] own, int next, int afterNext, int previous, int beforePrevious) {}

  MaxentTagger(TagModel model) {
    this.model = model;
    this.outcomes = model.outcomes().size();
    this.begin =
        new int[] {
          model.feature("", BEGIN), model.feature("p1", BEGIN), model.feature("p2", BEGIN)
        };
    this.tag = new int[outcomes];
    this.tags = new int[outcomes][outcomes];
    for (int i = 0; i < outcomes; i++) {
      String name = model.outcomes().get(i);
      tag[i] = model.feature("t=", name);
      for (int k = 0; k < outcomes; k++) {
        tags[i][k] = model.feature("t2=", name + "," + model.outcomes().get(k));
      }
    }
  }

  /** The names of the tags; their places are their numbers. */
  List<String> names() {
    return model.outcomes();
  }

  /** What a word contributes wherever it stands. */
  Traits traits(String word) {
    String small =
        word.codePoints()
            .map(Character::toLowerCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String shape = WordShape.of(word);
    double[] own = new double[outcomes];
    model.add(model.feature("", "def"), own);
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, word.length()); length++) {
      model.add(model.feature("suf=", word.substring(word.length() - length)), own);
      model.add(model.feature("pre=", word.substring(0, length)), own);
    }
    model.add(model.feature("w=", small), own);
    model.add(model.feature("wc=", shape), own);
    model.add(model.feature("w&c=", small + "," + shape), own);
    return new Traits(
        own,
        model.feature("p1w=", small),
        model.feature("p2w=", small),
        model.feature("n1w=", small),
        model.feature("n2w=", small));
  }

  /** The numbers of the tags of the words of a sentence. */
  int[] tag(List<Traits> words) {
    int[] found = new int[words.size()];
    double[] sums = new double[outcomes];
    for (int i = 0; i < found.length; i++) {
      System.arraycopy(words.get(i).own(), 0, sums, 0, outcomes);
      if (i > 0) {
        model.add(words.get(i - 1).next(), sums);
        model.add(tag[found[i - 1]], sums);
      }
      if (i > 1) {
        model.add(words.get(i - 2).afterNext(), sums);
        model.add(tags[found[i - 2]][found[i - 1]], sums);
      }
      if (i + 1 < found.length) {
        model.add(words.get(i + 1).previous(), sums);
      }
      if (i + 2 < found.length) {
        model.add(words.get(i + 2).beforePrevious(), sums);
      }
      if (i < begin.length) {
        model.add(begin[i], sums);
      }
      found[i] = largest(sums);
    }
    return found;
  }

  private static int largest(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }
}
