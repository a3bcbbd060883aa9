package org.selon.export;

import org.selon.engine.text.Language;

/**
 * Words for what the record holds, as the reading view has them.
 *
 * <pre>{@code
 * RecordWords.in(Language.FRENCH).of("stance", "denies")   // "dément"
 * RecordWords.in(Language.ENGLISH).date("2023-04")         // "April 2023"
 * }</pre>
 */
public final class RecordWords {

  private final Messages messages;
  private final EdtfWords dates;

  private RecordWords(Messages messages) {
    this.messages = messages;
    this.dates = new EdtfWords(messages);
  }

  /** Words in a language. */
  public static RecordWords in(Language labels) {
    return new RecordWords(Messages.in(labels));
  }

  /**
   * A word of the record: one of the group {@code type}, {@code mode}, {@code stance}, {@code
   * kind}, {@code event}, {@code secrecy} or {@code position}; as it stands where there is no
   * other.
   */
  public String of(String group, String word) {
    String key = group + "." + word;
    return messages.has(key) ? messages.get(key) : word;
  }

  /** A date in EDTF in plain words; what is none stays as it stands. */
  public String date(String edtf) {
    return dates.of(edtf);
  }

  /** {@code established}, {@code likely} or {@code unsure}. */
  public static String band(double confidence) {
    return Labels.confidenceKey(confidence);
  }
}
