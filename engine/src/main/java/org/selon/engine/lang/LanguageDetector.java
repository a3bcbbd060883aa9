package org.selon.engine.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Language;

/**
 * Tells French and English from each other and from other languages, by their frequent words.
 *
 * <pre>{@code
 * LanguageDetector.standard().detect("La maire a dit oui.").code()  // "fr"
 * }</pre>
 *
 * <p>It knows a dozen European languages written in Latin letters well enough to name them, and
 * names the script of a text in other letters. A headline is often enough; a text of which too few
 * words are known gives a guess without a name rather than a wrong one. Of a long text it looks at
 * three samples, so that time and memory do not grow with it. The same text gives the same guess.
 * Immutable and thread-safe.
 */
public final class LanguageDetector {

  private static final List<String> CODES =
      List.of("fr", "en", "es", "it", "de", "pt", "nl", "ca", "ro", "sv", "da", "pl");

  private static final int SAMPLE = 1_500;

  /** Weight per word below which a long text is in none of the languages with a profile. */
  private static final double LEAST_PER_WORD = 0.7;

  /** Weight below which a short text says nothing. */
  private static final int LEAST = 4;

  /** Before a word is read, an article is likelier to be in a language that Selon reads. */
  private static final int LIKELIER = 1;

  private static final LanguageDetector STANDARD = load();

  private final List<LanguageProfile> profiles;

  private LanguageDetector(List<LanguageProfile> profiles) {
    this.profiles = profiles;
  }

  /** The detector with every profile that Selon ships. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /** The language of {@code text}, as far as it can be told. */
  public LanguageGuess detect(CharSequence text) {
    Words words = new Words();
    if (text.length() <= 3 * SAMPLE) {
      words.add(text, 0, text.length());
    } else {
      int middle = text.length() / 2;
      words.add(text, 0, SAMPLE);
      words.add(text, middle, middle + SAMPLE);
      words.add(text, text.length() - SAMPLE, text.length());
    }
    return words.otherScript().orElseGet(() -> likeliest(words.latin()));
  }

  private LanguageGuess likeliest(List<String> words) {
    long best = 0;
    long second = 0;
    LanguageProfile winner = profiles.get(0);
    for (LanguageProfile profile : profiles) {
      long weight = words.isEmpty() || Language.of(profile.code()).isEmpty() ? 0 : LIKELIER;
      for (String word : words) {
        weight += profile.weight(word);
      }
      if (weight > best) {
        second = best;
        best = weight;
        winner = profile;
      } else if (weight > second) {
        second = weight;
      }
    }
    boolean told = best >= LEAST && best > second && best >= LEAST_PER_WORD * words.size();
    return told ? new LanguageGuess(winner.code(), winner.name()) : LanguageGuess.NONE;
  }

  private static LanguageDetector load() {
    List<LanguageProfile> profiles = new ArrayList<>();
    for (String code : CODES) {
      profiles.add(LanguageProfile.of(code, lines("profiles/" + code + ".txt")));
    }
    return new LanguageDetector(List.copyOf(profiles));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
