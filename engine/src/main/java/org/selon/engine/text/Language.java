package org.selon.engine.text;

import java.util.Optional;

/** A language that Selon reads. {@code Language.of("fr")} is {@code FRENCH}. */
public enum Language {
  /** French. */
  FRENCH("fr"),
  /** English. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two-letter code of ISO 639-1, such as {@code "fr"}. */
  public String code() {
    return code;
  }

  /**
   * The language of a code or language tag ({@code "en"}, {@code "fr-CA"}), empty for any other.
   */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (tag.regionMatches(true, 0, language.code, 0, 2)
          && (tag.length() == 2 || tag.charAt(2) == '-' || tag.charAt(2) == '_')) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
