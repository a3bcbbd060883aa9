package org.selon.engine.morph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of a language with the ways to read each.
 *
 * <pre>{@code
 * french.readings("rapporte")  // rapporter VERB [FINITE, SINGULAR]
 * }</pre>
 *
 * <p>A capitalised form that is not listed is looked up in lower case, a noun with a prefix
 * (<i>ex-ministre</i>) without it. Thread-safe.
 */
final class Dictionary {

  /** Letters of <i>vice-</i> and <i>sous-</i>. */
  private static final int LONGEST_PREFIX = 4;

  private final morfologik.stemming.Dictionary data;
  private final TagSet tagSet;
  private final Map<String, Optional<Reading>> tags = new ConcurrentHashMap<>();
  private final ThreadLocal<DictionaryLookup> lookup;

  private Dictionary(morfologik.stemming.Dictionary data, TagSet tagSet) {
    this.data = data;
    this.tagSet = tagSet;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.data));
  }

  /** Loads {@code path} from the class path. */
  static Dictionary load(String path, TagSet tagSet) {
    URL url = Dictionary.class.getResource(path);
    if (url == null) {
      throw new IllegalStateException("dictionary " + path + " is not on the class path");
    }
    try {
      return new Dictionary(morfologik.stemming.Dictionary.read(url), tagSet);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + path, e);
    }
  }

  /** All readings of a form, empty for an unknown word. */
  List<Reading> readings(String text, String form) {
    List<Reading> found = lookUp(text);
    if (found.isEmpty() && !text.equals(form)) {
      found = lookUp(form);
    }
    if (found.isEmpty()) {
      found = prefixed(text);
    }
    return found;
  }

  /** The noun behind a short prefix: <i>ex-ministres</i> → ex-ministre. */
  private List<Reading> prefixed(String text) {
    int hyphen = text.indexOf('-');
    boolean prefix = hyphen > 1 && hyphen <= LONGEST_PREFIX && hyphen + 2 < text.length();
    if (!prefix || !Character.isLowerCase(text.charAt(hyphen + 1))) {
      return List.of();
    }
    String before = text.substring(0, hyphen + 1).toLowerCase(Locale.ROOT);
    return lookUp(text.substring(hyphen + 1)).stream()
        .filter(r -> r.pos() == Pos.NOUN)
        .map(r -> new Reading(before + r.lemma(), r.pos(), r.features()))
        .toList();
  }

  private List<Reading> lookUp(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    for (WordData data : lookup.get().lookup(form)) {
      String tag = data.getTag() == null ? "" : data.getTag().toString();
      Optional<Reading> meaning = tags.computeIfAbsent(tag, tagSet::reading);
      meaning.ifPresent(
          m ->
              readings.add(
                  new Reading(
                      data.getStem().toString().toLowerCase(Locale.ROOT), m.pos(), m.features())));
    }
    return List.copyOf(new ArrayList<>(readings));
  }
}
