package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and phrases that tell one thing each, from {@code roles.txt}, {@code counts.txt} and {@code
 * anonymity.txt}: that a role is over, that a number is a least one, that a name is withheld.
 *
 * <pre>{@code
 * TermLexicon.load("fr", "roles").startingWith("ancien")  // [ancien: FORMER]
 * }</pre>
 *
 * <p>A word ends in a hyphen where it is the beginning of one ({@code ex-}), begins with a hyphen
 * where it is the end of one ({@code -elect}). Immutable.
 */
public final class TermLexicon {

  /** What a term tells. */
  public enum Tag {
    /** The role is over: <i>ancien</i>, <i>former</i>. */
    FORMER,
    /** The role is about to be left: <i>sortant</i>, <i>outgoing</i>. */
    OUTGOING,
    /** The role is about to be taken: <i>futur</i>, <i>incoming</i>. */
    INCOMING,
    /** The role is filled for the time being: <i>par intérim</i>, <i>acting</i>. */
    ACTING,
    /** A form of address, which is no role: <i>Mme</i>, <i>Mr</i>. */
    ADDRESS,
    /** An office whose field belongs to its title: <i>ministre des Transports</i>. */
    PORTFOLIO,
    /**
     * A field, which belongs to the title even with an article: <i>directeur de la sécurité</i>.
     */
    FIELD,
    /** Binds to a role what it is of: <i>à</i>, <i>for</i>. */
    LINK,
    /** Tells one voice from another and is no part of a role: <i>autre</i>, <i>another</i>. */
    OTHER,
    /** A noun for people that is no role by itself: <i>personne</i>, <i>source</i>. */
    VAGUE,
    /** Verb in the relative clause: has the role named after it: <i>est</i>. */
    IS,
    /** Verb in the relative clause: had the role named after it: <i>était</i>. */
    WAS,
    /** Verb in the relative clause: will have the role named after it: <i>deviendra</i>. */
    WILL_BE,
    /** Words that are a role themselves, of what comes after: <i>dirige</i>, <i>heads</i>. */
    LEADS,
    /** The same of a role that is over: <i>dirigeait</i>, <i>led</i>. */
    LED,
    /** A year after it is the role's last: <i>jusqu’en 2020</i>. */
    UNTIL,
    /** A number: <i>six</i>. */
    NUMBER,
    /** A noun for some so many: <i>dizaine</i>. */
    COLLECTIVE,
    /** The number after it is a least one: <i>au moins</i>. */
    AT_LEAST,
    /** The number after it is not exact: <i>environ</i>. */
    ABOUT,
    /** More than one, nobody knows how many: <i>plusieurs</i>. */
    SEVERAL,
    /** More than can be counted on: <i>des centaines</i>; and <i>up to</i>, <i>moins de</i>. */
    UNCOUNTED,
    /** A noun in the singular for many people: <i>entourage</i>, <i>staff</i>. */
    CROWD,
    /** Asks or is granted not to be named: <i>sous couvert d’anonymat</i>. */
    WISH,
    /** Must not speak, which is a reason by itself: <i>not authorised to</i>. */
    BAR,
    /** What one who is barred may not do: <i>parler</i>, <i>talk</i>. */
    SPEAK,
    /** Opens the reason and belongs to it: <i>par crainte de</i>. */
    MOTIVE,
    /** Opens the reason and does not belong to it: <i>parce que</i>. */
    CAUSE
  }

  /**
   * One term.
   *
   * @param words its words in lower case, forms or lemmas
   * @param tag what it tells
   * @param number the number of a number word, else 0
   * @param entry the line in the resource where it stands, for its examples
   */
  public record Term(List<String> words, Tag tag, int number, Entry entry) {

    /** Copies the words. */
    public Term {
      words = List.copyOf(words);
    }
  }

  private final Map<String, List<Term>> byFirst;
  private final List<Term> terms;

  private TermLexicon(List<Term> terms) {
    this.terms = List.copyOf(terms);
    Map<String, List<Term>> map = new HashMap<>();
    terms.forEach(t -> map.computeIfAbsent(t.words().get(0), k -> new ArrayList<>()).add(t));
    this.byFirst = Map.copyOf(map);
  }

  /**
   * Reads a file of a language.
   *
   * @param file its name without ending
   * @throws IllegalStateException if an entry cannot be read, with its line
   */
  public static TermLexicon load(String language, String file) {
    Resource resource = Resource.of("lang/" + language + "/" + file + ".txt");
    List<Term> terms = new ArrayList<>();
    for (Entry entry : Entry.all(resource)) {
      String[] fields = entry.head().text().split("\\|");
      String[] told = fields.length == 2 ? fields[1].strip().split("\\s+") : new String[0];
      if (told.length == 0 || told.length > 2) {
        throw resource.error(entry.head(), "expected words, words | tag or | tag number");
      }
      try {
        Tag tag = Tag.valueOf(told[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        int number = told.length > 1 ? Integer.parseInt(told[1]) : 0;
        for (String words : fields[0].split(",")) {
          terms.add(new Term(Arrays.asList(words.strip().split("\\s+")), tag, number, entry));
        }
      } catch (IllegalArgumentException e) {
        throw resource.error(entry.head(), e.getMessage());
      }
    }
    return new TermLexicon(terms);
  }

  /** The terms whose first word is {@code word}, the form or lemma of a word in lower case. */
  public List<Term> startingWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /** All terms in the order of the file. */
  public List<Term> terms() {
    return terms;
  }
}
