package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * What the words of a passage can be in a role: a status, a name, what owns the next noun, what the
 * role is of.
 *
 * @param terms the words that tell something of roles
 * @param nouns the nouns that head sources, by their kind
 * @param headLast whether the last noun of a row of nouns is the head, as in English
 * @param passage where the words stand
 * @param limit number of the word to stop before
 */
record RoleWords(
    TermFinder terms, NounLexicon nouns, boolean headLast, Passage passage, int limit) {

  /** Whether words that tell a status start here: <i>former</i> · <i>par intérim</i>. */
  boolean isStatus(int at) {
    return terms.isAt(passage, at, Tag.FORMER, Tag.OUTGOING, Tag.INCOMING, Tag.ACTING);
  }

  /** Whether a word is a year of these two centuries. */
  boolean isYear(int at) {
    Word word = passage.word(at);
    return word.pos() == Pos.NUM && word.form().matches("(19|20)\\d\\d");
  }

  /** Whether a word can be a part of a proper name. */
  boolean isName(int at) {
    Word word = passage.word(at);
    return word.isCapitalised() && (word.isNoun() || word.pos() == Pos.X || word.pos() == Pos.ADJ);
  }

  /** Whether a word can belong to the noun right before it: <i>président délégué</i>. */
  boolean isPostModifier(int at) {
    Word word = passage.word(at);
    return word.isNoun() || word.isVerb() && word.has(Feature.PAST_PARTICIPLE);
  }

  /** Whether a word makes an owner of those before it: <i>’s</i>. */
  boolean isPossessive(int at) {
    Word word = passage.word(at);
    boolean bare = headLast && at > 0 && word.isMark("'’") && passage.word(at - 1).isNoun();
    return bare || word.pos() == Pos.PART && !word.is(WordClass.INFINITIVE_MARKER);
  }

  /** Whether what such a noun is followed by belongs to the title: <i>ministre de</i>. */
  boolean isPortfolio(int at) {
    return terms.isAt(passage, at, Tag.PORTFOLIO);
  }

  /** Whether a word only opens a noun phrase. */
  boolean isDeterminer(int at) {
    Word word = passage.word(at);
    return word.pos() == Pos.DET
        || word.is(WordClass.DEFINITE) && !word.isCapitalised()
        || word.is(WordClass.POSSESSIVE);
  }

  /** How many words at the start of a row name what the role is of. */
  int owner(List<Integer> row) {
    if (row.size() < 2 || isPortfolio(row.get(row.size() - 1))) {
      return 0;
    }
    int split = 0;
    for (int k = 0; k + 1 < row.size(); k++) {
      boolean body = isKind(row.get(k), NounLexicon.Kind.ORGANIZATION, NounLexicon.Kind.OUTLET);
      boolean name = isName(row.get(k)) && (k > 0 && split == k || row.get(k) > 0);
      boolean role = isKind(row.get(k), NounLexicon.Kind.PERSON);
      if (body || name && !role && passage.word(row.get(k)).pos() != Pos.ADJ) {
        split = k + 1;
      }
    }
    return split;
  }

  /** Last word of the nouns and adjectives from a word on; the word before where there are none. */
  int endOfRow(int from) {
    int end = from;
    boolean noun = false;
    while (end < limit) {
      Word word = passage.word(end);
      boolean own = isPossessive(end) || word.pos() == Pos.ADJ || word.pos() == Pos.NUM;
      boolean inside = word.isNoun() || own || word.pos() == Pos.X || word.pos() == Pos.QUOTE;
      if (!inside || isStatus(end) || word.is(WordClass.TIME_NOUN)) {
        break;
      }
      noun |= word.isNoun() || word.pos() == Pos.X || word.pos() == Pos.QUOTE;
      end++;
    }
    return noun ? end - 1 : from - 1;
  }

  /** The end with all further genitives. */
  int withGenitives(int end) {
    int last = end;
    while (last + 2 < limit) {
      boolean and =
          passage.word(last + 1).pos() == Pos.CCONJ
              && passage.word(last + 2).is(WordClass.GENITIVE);
      int of = and ? last + 2 : last + 1;
      if (!passage.word(of).is(WordClass.GENITIVE) && !linksName(of)) {
        break;
      }
      int start = of + 1;
      while (start < limit && isDeterminer(start)) {
        start++;
      }
      int next = endOfRow(start);
      if (next < start || isYear(start)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Whether a preposition stands within a body's name: <i>the Department for Ports</i>. */
  private boolean linksName(int at) {
    return headLast
        && passage.word(at).is(WordClass.ROLE_LINK)
        && passage.word(at - 1).isCapitalised()
        && isKind(at - 1, NounLexicon.Kind.ORGANIZATION)
        && passage.word(at + 1).isCapitalised();
  }

  /** Whether a phrase tells what the role is of rather than what it is about. */
  boolean isOf(int first, int last, boolean determined) {
    int noun = headLast ? last : firstNoun(first, last);
    if (passage.word(first).isCapitalised() || passage.word(noun).isCapitalised()) {
      return true;
    }
    boolean known = nouns.kind(lemma(noun)).isPresent();
    boolean field = terms.isAt(passage, noun, Tag.FIELD);
    boolean one =
        !passage.word(noun).has(Feature.PLURAL) || passage.word(noun).has(Feature.SINGULAR);
    return determined && !field && (known || one);
  }

  private int firstNoun(int first, int last) {
    for (int k = first; k <= last; k++) {
      if (passage.word(k).isNoun()) {
        return k;
      }
    }
    return first;
  }

  /** Whether a noun heads sources of one of some kinds. */
  private boolean isKind(int at, NounLexicon.Kind... kinds) {
    Optional<NounLexicon.Kind> kind = nouns.kind(lemma(at));
    return kind.isPresent() && List.of(kinds).contains(kind.get());
  }

  /** The lemma under which the nouns have a word. */
  String lemma(int at) {
    return RoleParser.lemma(nouns, passage.word(at));
  }
}
