package org.selon.ingest;

import java.util.List;
import org.selon.engine.text.Language;

/**
 * What the user knows about an article before it is read.
 *
 * <pre>{@code
 * ReadOptions.AUTO.in(Language.FRENCH).published("2023-07")
 * }</pre>
 *
 * @param languages the languages the article may be in: the text decides between several; one alone
 *     is taken without looking at the text
 * @param published date of publication in EDTF, which goes before any that the article gives, or
 *     empty
 */
public record ReadOptions(List<Language> languages, String published) {

  /** Any language that Selon reads; the date that the article gives. */
  public static final ReadOptions AUTO = new ReadOptions(List.of(Language.values()), "");

  /**
   * Copies the languages.
   *
   * @throws IllegalArgumentException if there is no language or {@code published} is neither empty
   *     nor a date such as {@code 2023}, {@code 2023-07}, {@code 2023-07-14} or {@code
   *     2023-07-14T18:02}
   */
  public ReadOptions {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language to read in");
    }
    if (!published.isEmpty() && !EdtfDate.isValid(published)) {
      throw new IllegalArgumentException(
          "not a date of publication: " + published + " (give 2023, 2023-07 or 2023-07-14)");
    }
  }

  /** The same for an article known to be in {@code language}. */
  public ReadOptions in(Language language) {
    return new ReadOptions(List.of(language), published);
  }

  /** The same for an article known to be of {@code edtf}. */
  public ReadOptions published(String edtf) {
    return new ReadOptions(languages, edtf);
  }
}
