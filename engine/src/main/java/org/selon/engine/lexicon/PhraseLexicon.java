package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words and fixed expressions of a language that tell contacts or positions.
 *
 * <pre>{@code
 * PhraseLexicon.load("fr", "contacts").startingWith("rencontrer")  // rencontrer, a verb, meeting
 * }</pre>
 *
 * <p>Longer expressions come before shorter ones, otherwise the order of the file holds. Immutable.
 */
public final class PhraseLexicon {

  private static final int FIELDS = 4;

  private final Map<String, List<Phrase>> byFirst;
  private final List<Phrase> entries;

  private PhraseLexicon(List<Phrase> entries) {
    this.entries = List.copyOf(entries);
    Map<String, List<Phrase>> map = new HashMap<>();
    for (Phrase phrase : entries) {
      map.computeIfAbsent(phrase.words().get(0), k -> new ArrayList<>()).add(phrase);
    }
    map.values().forEach(l -> l.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
    this.byFirst = Map.copyOf(map);
  }

  /**
   * Reads a lexicon of a language.
   *
   * @throws IllegalStateException if an entry cannot be read, with its line
   */
  public static PhraseLexicon load(String language, String name) {
    Resource resource = Resource.of("lang/" + language + "/" + name + ".txt");
    List<Phrase> entries = new ArrayList<>();
    for (Entry entry : Entry.all(resource)) {
      String[] fields = entry.head().text().split("\\|", -1);
      if (fields.length != FIELDS) {
        throw resource.error(entry.head(), "expected words | type | value | slots");
      }
      for (String words : fields[0].split(",")) {
        entries.add(phrase(resource, entry, words, fields));
      }
    }
    return new PhraseLexicon(entries);
  }

  private static Phrase phrase(Resource resource, Entry entry, String words, String[] fields) {
    Phrase.Type type;
    try {
      type = Phrase.Type.valueOf(fields[1].strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw resource.error(entry.head(), "unknown type " + fields[1].strip());
    }
    String slots = fields[3].strip();
    return new Phrase(
        List.of(words.strip().replace('’', '\'').replace("'", "' ").strip().split("\\s+")),
        type,
        fields[2].strip(),
        slots.isEmpty() ? Set.of() : Set.of(slots.split("\\s+")),
        entry);
  }

  /** The entries whose first word is this lemma or form, the longest first. */
  public List<Phrase> startingWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /** All entries in the order of the file. */
  public List<Phrase> entries() {
    return entries;
  }
}
