package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other words for an office, from {@code offices.txt}: the head of state is the president.
 *
 * <pre>{@code
 * chef état = président; roi; reine
 * + Le président Rado Milic est parti. Le chef de l'État a dit que <…>. → Rado Milic
 * }</pre>
 *
 * <p>An office is the lemma of its noun and the lemmas of the words that must stand with it.
 * Immutable.
 */
public final class OfficeLexicon {

  /**
   * An office.
   *
   * @param noun lemma of its noun
   * @param more lemmas of the other words
   */
  public record Office(String noun, Set<String> more) {

    /** Copies the words. */
    public Office {
      more = Set.copyOf(more);
    }
  }

  /**
   * An office and the offices that it may be.
   *
   * @param called what it is called
   * @param meant what those who hold it may have been called before
   * @param entry the line in the resource where it stands, for its examples
   */
  public record Words(Office called, List<Office> meant, Entry entry) {

    /** Copies the list. */
    public Words {
      meant = List.copyOf(meant);
    }
  }

  private final List<Words> entries;

  private OfficeLexicon(List<Words> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the lexicon of a language.
   *
   * @throws IllegalStateException if an entry cannot be read, with its line
   */
  public static OfficeLexicon load(String language) {
    Resource resource = Resource.of("lang/" + language + "/offices.txt");
    List<Words> entries = new ArrayList<>();
    for (Entry entry : Entry.all(resource)) {
      String[] fields = entry.head().text().split("\\s*=\\s*");
      if (fields.length != 2) {
        throw resource.error(entry.head(), "expected OFFICE = OFFICE; OFFICE …");
      }
      List<Office> meant = new ArrayList<>();
      for (String office : fields[1].split("\\s*;\\s*")) {
        meant.add(office(office));
      }
      entries.add(new Words(office(fields[0]), meant, entry));
    }
    return new OfficeLexicon(entries);
  }

  private static Office office(String words) {
    List<String> all = List.of(words.strip().split("\\s+"));
    return new Office(all.get(0), Set.copyOf(all.subList(1, all.size())));
  }

  /** All entries in the order of the file. */
  public List<Words> entries() {
    return entries;
  }
}
