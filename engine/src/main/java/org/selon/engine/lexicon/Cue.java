package org.selon.engine.lexicon;

import java.util.List;
import java.util.Set;

/**
 * An entry of {@code cues.txt}: a word or fixed expression that attributes.
 *
 * <pre>{@code
 * promettre | verb | speech | promises | clause quote incise inf-de
 * }</pre>
 *
 * @param words lemma of the first word, then the others as they stand in the dictionary
 * @param kind verb, noun, preposition or adjective
 * @param thought whether it tells what somebody holds in mind rather than expressed
 * @param stance what a speaker does with the content, in upper case
 * @param frames constructions in which it attributes
 * @param markers words that its infinitive or accusation needs, such as {@code de}
 * @param entry the line in the resource where it stands, for its examples
 */
public record Cue(
    List<String> words,
    Kind kind,
    boolean thought,
    String stance,
    Set<Frame> frames,
    Set<String> markers,
    Entry entry) {

  /** Word class of a cue. */
  public enum Kind {
    /** Verb. */
    VERB,
    /** Noun. */
    NOUN,
    /** Preposition. */
    PREP,
    /** Adjective. */
    ADJ
  }

  /** Copies the collections. */
  public Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
    markers = Set.copyOf(markers);
  }

  /** Its example lines, for the test that runs them. */
  public List<Example> examples() {
    return entry.examples();
  }

  /** The entry's head word, the key under which it is looked up. */
  public String lemma() {
    return words.get(0);
  }

  /** Whether it attributes in a construction. */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** The whole expression, for people. */
  public String name() {
    return String.join(" ", words);
  }
}
