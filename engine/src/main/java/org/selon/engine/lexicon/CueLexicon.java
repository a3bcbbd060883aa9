package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that attribute, from {@code cues.txt}.
 *
 * <pre>{@code
 * CueLexicon.load("fr").startingWith("faire")  // faire savoir, faire valoir, …
 * }</pre>
 *
 * <p>Longer expressions come before shorter ones, otherwise the order of the file holds. Immutable.
 */
public final class CueLexicon {

  private final Map<String, List<Cue>> byLemma;
  private final List<Cue> entries;

  private CueLexicon(List<Cue> entries) {
    this.entries = List.copyOf(entries);
    Map<String, List<Cue>> map = new HashMap<>();
    for (Cue cue : entries) {
      map.computeIfAbsent(cue.lemma(), k -> new ArrayList<>()).add(cue);
    }
    map.values().forEach(l -> l.sort(Comparator.comparingInt((Cue c) -> -c.words().size())));
    this.byLemma = Map.copyOf(map);
  }

  /**
   * Reads the lexicon of a language.
   *
   * @throws IllegalStateException if an entry cannot be read, with its line
   */
  public static CueLexicon load(String language) {
    Resource resource = Resource.of("lang/" + language + "/cues.txt");
    List<Cue> entries = new ArrayList<>();
    for (Entry entry : Entry.all(resource)) {
      String[] fields = entry.head().text().split("\\|");
      if (fields.length != 5) {
        throw resource.error(entry.head(), "expected lemma | class | mode | stance | frames");
      }
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Set<String> markers = new HashSet<>();
      for (String name : fields[4].strip().split("\\s+")) {
        frames.add(
            Frame.of(name)
                .orElseThrow(() -> resource.error(entry.head(), "unknown frame " + name)));
        if (name.startsWith("inf-") || name.startsWith("acc-")) {
          markers.add(name.substring(4));
        }
      }
      entries.add(
          new Cue(
              List.of(fields[0].strip().replace('’', '\'').replace("'", "' ").split("\\s+")),
              resource.value(entry.head(), Cue.Kind.class, fields[1]),
              fields[2].strip().equals("thought"),
              fields[3].strip().toUpperCase(Locale.ROOT),
              frames,
              markers,
              entry));
    }
    return new CueLexicon(entries);
  }

  /** The entries whose first word has this lemma, the longest first; none for most words. */
  public List<Cue> startingWith(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** All entries in the order of the file. */
  public List<Cue> entries() {
    return entries;
  }
}
