package org.selon.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.selon.engine.text.Language;

/**
 * The labels of one language, from the message file {@code en.properties} or {@code fr.properties}.
 *
 * <pre>{@code
 * Messages.in(Language.FRENCH).count("statements", 3)  // "3 déclarations"
 * }</pre>
 *
 * <p>In a message {@code {0}}, {@code {1}} … stand for values; nothing else is special in it.
 */
public final class Messages {

  private static final Messages ENGLISH = new Messages(Messages.class, "en");
  private static final Messages FRENCH = new Messages(Messages.class, "fr");

  private final Properties entries = new Properties();
  private final String language;

  private Messages(Class<?> beside, String language) {
    this.language = language;
    String name = language + ".properties";
    try (InputStream bytes = beside.getResourceAsStream(name);
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      entries.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("message file " + name + " cannot be read", e);
    }
  }

  /** The messages of this module. */
  static Messages in(Language language) {
    return language == Language.FRENCH ? FRENCH : ENGLISH;
  }

  /**
   * The messages in the files that lie beside a class of another module.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Messages beside(Class<?> owner, Language language) {
    if (owner.getResource(language.code() + ".properties") == null) {
      throw new IllegalArgumentException("no messages beside " + owner.getName());
    }
    return new Messages(owner, language.code());
  }

  /** Code of the language of these labels. */
  public String language() {
    return language;
  }

  /**
   * The message of a key with its values put in.
   *
   * @throws IllegalArgumentException if the message file has no such key
   */
  public String get(String key, Object... values) {
    String message = entries.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException(language + ".properties has no message " + key);
    }
    for (int i = 0; i < values.length; i++) {
      message = message.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return message;
  }

  /** The label of a constant, such as {@code type.direct}. */
  public String label(String group, Enum<?> constant) {
    return get(group + "." + Findings.lower(constant));
  }

  /** A number with its noun; the language says whether none takes the form of one or of many. */
  public String count(String noun, long number) {
    String form = number == 0 ? get("form.of.none") : number == 1 ? "one" : "many";
    return get(noun + "." + form, number);
  }

  /** The key that begins with {@code prefix} and whose message is {@code words}. */
  public Optional<String> key(String prefix, String words) {
    return entries.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix) && words.equals(entries.getProperty(key)))
        .findFirst();
  }

  /** Whether there is a message of that key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }
}
