package org.selon.engine.lang;

import java.util.Optional;
import org.selon.engine.text.Language;

/**
 * What language a text seems to be in.
 *
 * <pre>{@code
 * LanguageGuess guess = LanguageDetector.standard().detect("El alcalde dijo que no.");
 * guess.name()      // "Spanish"
 * guess.language()  // empty: Selon does not read it
 * }</pre>
 *
 * @param code code of ISO 639-1, or empty where the language has no profile or could not be told
 * @param name English name of the language or of the script ({@code "Cyrillic script"}), or empty
 *     where it could not be told
 */
public record LanguageGuess(String code, String name) {

  /** The guess where nothing can be told. */
  static final LanguageGuess NONE = new LanguageGuess("", "");

  /** The language, if it is one that Selon reads. */
  public Optional<Language> language() {
    return Language.of(code);
  }
}
