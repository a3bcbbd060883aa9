package org.selon.engine.morph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.selon.engine.lexicon.Grammar;

/**
 * The forms that were met, with all that is known of each: a text says few different words, most of
 * them often.
 *
 * <p>It remembers so many forms and begins anew when they are too many, so that it neither grows
 * without end nor clings to what an odd text was full of. Thread-safe.
 */
final class Vocabulary {

  private static final int REMEMBERED = 50_000;

  /** No word is as long; what is, is not remembered. */
  private static final int LONGEST = 50;

  private final Grammar grammar;
  private final Dictionary dictionary;
  private final MaxentTagger tagger;
  private final Map<String, Form> forms = new ConcurrentHashMap<>();

  Vocabulary(Grammar grammar, Dictionary dictionary, MaxentTagger tagger) {
    this.grammar = grammar;
    this.dictionary = dictionary;
    this.tagger = tagger;
  }

  /** The form of a token, given its very characters. */
  Form form(String token) {
    Form form = forms.get(token);
    if (form == null) {
      form = read(compose(token));
      if (forms.size() >= REMEMBERED) {
        forms.clear();
      }
      if (token.length() <= LONGEST) {
        forms.put(token, form);
      }
    }
    return form;
  }

  private Form read(String text) {
    String known = withoutNumber(text);
    List<Reading> readings =
        Character.isLetter(known.codePointAt(0))
            ? dictionary.readings(known, known.toLowerCase(Locale.ROOT))
            : List.of();
    return new Form(text, readings, tagger.traits(text), grammar);
  }

  /** The compound behind a number in figures: <i>52-year-old</i> → year-old. */
  private static String withoutNumber(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean counted =
        end > 0
            && end + 2 < text.length()
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end + 1))
            && text.indexOf('-', end + 1) > 0;
    return counted ? text.substring(end + 1) : text;
  }

  private static String compose(String text) {
    String plain = text;
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) > 0x7F) {
        plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
        break;
      }
    }
    return plain
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .replace('\u2011', '-')
        .replace('\u2010', '-');
  }
}
