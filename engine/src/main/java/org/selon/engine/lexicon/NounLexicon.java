package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns that head the names of sources, from {@code nouns.txt}, with the kind of source they make.
 *
 * <pre>{@code
 * NounLexicon.load("en").kind("spokesman")  // PERSON
 * }</pre>
 *
 * <p>Looked up by lemma. Immutable.
 */
public final class NounLexicon {

  /** What a noun makes of its mention. */
  public enum Kind {
    /** A role or a person: <i>minister</i>. */
    PERSON,
    /** People who are not named: <i>witness</i>. */
    UNNAMED,
    /** A body: <i>ministry</i>. */
    ORGANIZATION,
    /** Something written or shown: <i>report</i>. */
    DOCUMENT,
    /** A publication: <i>newspaper</i>. */
    OUTLET
  }

  /**
   * A noun.
   *
   * @param lemma its lemma
   * @param kind the kind of source that it makes
   * @param entry the line in the resource where it stands, for its examples
   */
  public record Noun(String lemma, Kind kind, Entry entry) {

    /** Its example lines, for the test that runs them. */
    public List<Example> examples() {
      return entry.examples();
    }
  }

  /** How many letters a noun may have lost at its start. */
  private static final int LOST = 3;

  /** How many letters of it must be left. */
  private static final int LEFT = 4;

  private final Map<String, Noun> nouns;
  private final Map<String, String> tails = new HashMap<>();
  private final List<Noun> entries;
  private final Map<String, Set<String>> sorts;

  private NounLexicon(List<Noun> entries, Map<String, Set<String>> sorts) {
    this.entries = List.copyOf(entries);
    this.sorts = Map.copyOf(sorts);
    Map<String, Noun> map = new HashMap<>();
    entries.forEach(n -> map.putIfAbsent(n.lemma(), n));
    this.nouns = Map.copyOf(map);
    for (String lemma : map.keySet()) {
      for (int lost = 1; lost <= LOST && lemma.length() - lost >= LEFT; lost++) {
        tails.merge(lemma.substring(lost), lemma, (a, b) -> "");
      }
    }
  }

  /**
   * Reads the lexicon of a language.
   *
   * @throws IllegalStateException if an entry cannot be read, with its line
   */
  public static NounLexicon load(String language) {
    Resource resource = Resource.of("lang/" + language + "/nouns.txt");
    List<Noun> entries = new ArrayList<>();
    for (Entry entry : Entry.all(resource)) {
      String[] fields = entry.head().text().split("\\|");
      if (fields.length != 2) {
        throw resource.error(entry.head(), "expected lemma | kind");
      }
      Kind kind = resource.value(entry.head(), Kind.class, fields[1]);
      entries.add(new Noun(fields[0].strip(), kind, entry));
    }
    return new NounLexicon(entries, sorts(language));
  }

  private static Map<String, Set<String>> sorts(String language) {
    Resource resource = Resource.of("lang/" + language + "/sorts.txt");
    Map<String, Set<String>> sorts = new HashMap<>();
    for (Resource.Line line : resource.lines()) {
      int colon = line.text().indexOf(':');
      if (colon > 0) {
        String[] words = line.text().substring(colon + 1).strip().split("\\s+");
        sorts.put(line.text().substring(0, colon), Set.of(words));
      } else if (!line.text().isEmpty()) {
        throw resource.error(line, "expected NOUN: NOUN NOUN …");
      }
    }
    return sorts;
  }

  /**
   * Whether a general noun can take up a body in whose name another noun stands: <i>the
   * watchdog</i> a commission, as {@code sorts.txt} lists them.
   */
  public boolean takesUp(String general, String own) {
    return sorts.getOrDefault(general, Set.of()).contains(own);
  }

  /**
   * The kind of a noun, empty for one that is not listed; one with a prefix is of its noun's kind:
   * <i>ex-ministre</i>.
   */
  public Optional<Kind> kind(String lemma) {
    Noun noun = nouns.get(lemma);
    int hyphen = noun == null ? lemma.indexOf('-') : -1;
    Noun found = hyphen > 1 && hyphen <= 4 ? nouns.get(lemma.substring(hyphen + 1)) : noun;
    return Optional.ofNullable(found).map(Noun::kind);
  }

  /**
   * The only noun that ends so and has few letters more before it, as where a text has lost some:
   * <i>rganisation</i>; the word itself where there is none or several.
   */
  public String whole(String tail) {
    String found = tails.getOrDefault(tail, "");
    return found.isEmpty() ? tail : found;
  }

  /** All entries in the order of the file. */
  public List<Noun> entries() {
    return entries;
  }
}
