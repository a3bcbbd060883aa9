package org.selon.engine.morph;

import java.util.List;
import java.util.Set;
import org.selon.engine.segment.Token;

/**
 * Knows headlines that give most of their words a capital, and which of these are names all the
 * same.
 *
 * <pre>{@code
 * "Mayor Says Quay Will Close"   Says, Will: read in small letters
 * }</pre>
 *
 * <p>Verbs in a form that nobody is called by and small words lose their capital; whatever could be
 * a name keeps it.
 */
final class TitleCase {

  /** How many words a headline has at least. */
  private static final int SHORTEST = 5;

  /** How many letters a word of a headline has at most that goes without a capital. */
  private static final int LONGEST_SMALL = 5;

  private TitleCase() {}

  /** Whether most words of a sentence have a capital. */
  static boolean is(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      int first = token.text().codePointAt(0);
      if (Character.isLowerCase(first) && token.text().length() > LONGEST_SMALL) {
        return false;
      }
      words += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return words >= SHORTEST && capitals * 4 >= words * 3;
  }

  /** Whether a word has its capital from the headline only. */
  static boolean isCommon(Form form, Form small) {
    boolean shouts = form.text().length() > 1 && Character.isUpperCase(form.text().charAt(1));
    return form.isCapitalised()
        && !shouts
        && (!small.classes().isEmpty()
            || small.readings().stream().anyMatch(TitleCase::isInflected));
  }

  /** Whether a reading is a verb in another form than its bare one, or a word that is no noun. */
  private static boolean isInflected(Reading reading) {
    Set<Feature> features = reading.features();
    boolean bare = features.contains(Feature.INFINITIVE) || features.contains(Feature.PLURAL);
    return switch (reading.pos()) {
      case VERB -> !features.isEmpty() && !bare;
      case AUX, ADP, ADV, DET, PRON, SCONJ, CCONJ -> true;
      default -> false;
    };
  }
}
