package org.selon.engine.actor;

import java.util.HashSet;
import java.util.Set;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * What a voice is said to be, reduced to what can be compared: <i>le ministre des Mines</i> →
 * ministre, [mine].
 *
 * @param head lemma of the word that carries it
 * @param more lemmas of the other words that tell something
 * @param qualities those of them that tell what sort it is, not of what: adjectives, and nouns
 *     before the head
 */
record RoleForm(String head, Set<String> more, Set<String> qualities) {

  RoleForm {
    more = Set.copyOf(more);
    qualities = Set.copyOf(qualities);
  }

  static RoleForm of(Passage passage, Mention.Part part) {
    Set<String> more = new HashSet<>();
    Set<String> qualities = new HashSet<>();
    for (int i = part.first(); i <= part.last(); i++) {
      Word word = passage.word(i);
      boolean tells = word.isNoun() || word.pos() == Pos.ADJ || word.pos() == Pos.NUM;
      if (tells && !word.is(WordClass.SAME) && i != part.head()) {
        more.add(plain(word));
        if (i < part.head() || word.pos() == Pos.ADJ) {
          qualities.add(plain(word));
        }
      }
    }
    String head = plain(passage.word(part.head()));
    int before = part.head() - 1;
    boolean deputy = before >= part.first() && passage.word(before).is(WordClass.DEPUTY);
    return new RoleForm(deputy ? plain(passage.word(before)) + " " + head : head, more, qualities);
  }

  private static String plain(Word word) {
    return String.join(" ", NameForm.of(word.lemma()).words());
  }

  /** Whether {@code shorter} says the same with the same or fewer words. */
  boolean covers(RoleForm shorter) {
    return head.equals(shorter.head) && more.containsAll(shorter.more);
  }

  /** Whether both are the same office told in other words, and of no other sort. */
  boolean overlaps(RoleForm other) {
    boolean sameSort =
        qualities.containsAll(other.qualities) || other.qualities.containsAll(qualities);
    return sameSort
        && head.equals(other.head)
        && more.stream().anyMatch(w -> !qualities.contains(w) && other.more.contains(w));
  }

  /** The role that an office is. */
  static RoleForm of(OfficeLexicon.Office office) {
    Set<String> more = new HashSet<>();
    office.more().forEach(w -> more.addAll(NameForm.of(w).words()));
    return new RoleForm(String.join(" ", NameForm.of(office.noun()).words()), more, Set.of());
  }

  /** The same office with the words that are left of this role, told by other words. */
  RoleForm as(RoleForm called, RoleForm meant) {
    Set<String> words = new HashSet<>(more);
    words.removeAll(called.more);
    words.addAll(meant.more);
    return new RoleForm(meant.head, words, qualities);
  }

  /**
   * Whether this is an office.
   *
   * @param anywhere whether it may be that of anything: a mayor is one of any town, a president one
   *     of the state only
   */
  boolean isOffice(RoleForm office, boolean anywhere) {
    Set<String> left = new HashSet<>(more);
    left.removeAll(office.more);
    left.removeAll(qualities);
    return covers(office) && (anywhere || left.isEmpty());
  }

  /** The same without one of its words. */
  RoleForm without(String lemma) {
    Set<String> left = new HashSet<>(more);
    left.removeAll(NameForm.of(lemma).words());
    return new RoleForm(head, left, qualities);
  }

  /** Whether it has no word but its head. */
  boolean isBare() {
    return more.isEmpty();
  }
}
