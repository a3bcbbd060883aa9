package org.selon.engine.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of names: given names with their gender, titles that stand before a person's name,
 * and publications.
 *
 * <pre>{@code
 * NameLexicon names = NameLexicon.load("fr");
 * names.gender("Marie")  // FEMININE
 * names.isTitle("Mme")   // true
 * }</pre>
 *
 * <p>From {@code firstnames.txt}, {@code titles.txt} and {@code outlets.txt}. Immutable.
 */
public final class NameLexicon {

  /** Gender that a name tells. */
  public enum Gender {
    /** A man's. */
    MASCULINE,
    /** A woman's. */
    FEMININE,
    /** Either's, or none. */
    UNKNOWN
  }

  private final Map<String, Gender> given;
  private final Map<String, Gender> titles;
  private final Set<String> outlets;
  private final Map<String, String> offices;

  private NameLexicon(
      Map<String, Gender> given,
      Map<String, Gender> titles,
      Set<String> outlets,
      Map<String, String> offices) {
    this.offices = Map.copyOf(offices);
    this.given = Map.copyOf(given);
    this.titles = Map.copyOf(titles);
    this.outlets = Set.copyOf(outlets);
  }

  /** Reads the three lists of a language. */
  public static NameLexicon load(String language) {
    Set<String> outlets = new HashSet<>();
    for (Resource.Line line : Resource.of("lang/" + language + "/outlets.txt").lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().toLowerCase(Locale.ROOT).split("\\|");
        outlets.add(fields[0].strip());
        if (fields.length > 2) {
          for (String other : fields[2].split(",")) {
            outlets.add(other.strip());
          }
        }
      }
    }
    return new NameLexicon(
        gendered("lang/" + language + "/firstnames.txt"),
        gendered("lang/" + language + "/titles.txt"),
        outlets,
        offices("lang/" + language + "/titles.txt"));
  }

  private static Map<String, String> offices(String path) {
    Map<String, String> offices = new HashMap<>();
    for (Resource.Line line : Resource.of(path).lines()) {
      String[] fields = line.text().split("\\|");
      if (fields.length > 2) {
        offices.put(fields[0].strip().toLowerCase(Locale.ROOT), fields[2].strip());
      }
    }
    return offices;
  }

  private static Map<String, Gender> gendered(String path) {
    Map<String, Gender> words = new HashMap<>();
    for (Resource.Line line : Resource.of(path).lines()) {
      if (!line.text().isEmpty()) {
        enter(line.text(), words);
      }
    }
    return words;
  }

  /** Enters {@code Léa f} or {@code Mme | f}. */
  private static void enter(String line, Map<String, Gender> words) {
    String[] fields = line.split("\\|");
    String name = fields[0].strip();
    String told = fields.length > 1 ? fields[1].strip() : "";
    int last = name.length() - 1;
    if (last > 1 && name.charAt(last - 1) == ' ' && "mfx".indexOf(name.charAt(last)) >= 0) {
      told = name.substring(last);
      name = name.substring(0, last).strip();
    }
    Gender gender =
        told.equals("m") ? Gender.MASCULINE : told.equals("f") ? Gender.FEMININE : Gender.UNKNOWN;
    words.put(name.toLowerCase(Locale.ROOT), gender);
  }

  /** Whether a word is a given name, in any case. */
  public boolean isGiven(String word) {
    return given.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender of a given name or title, unknown for any other word. */
  public Gender gender(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return given.getOrDefault(plain, titles.getOrDefault(plain, Gender.UNKNOWN));
  }

  /** Whether a word is a title before a person's name. */
  public boolean isTitle(String word) {
    return titles.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The office that a title tells, empty if it tells none: <i>governor</i> for <i>Gov.</i> */
  public String office(String title) {
    return offices.getOrDefault(title.toLowerCase(Locale.ROOT), "");
  }

  /** Whether words name a publication or an agency. */
  public boolean isOutlet(String words) {
    return outlets.contains(words.toLowerCase(Locale.ROOT));
  }
}
