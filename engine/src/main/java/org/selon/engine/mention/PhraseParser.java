package org.selon.engine.mention;

import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Finds where a noun phrase ends that starts at a given word, and which noun heads it.
 *
 * <p>A phrase is determiners, adjectives and numbers, one or more nouns, adjectives after them
 * where the language has them there, and genitives of further phrases.
 */
final class PhraseParser {

  /** A noun phrase by the numbers of its words. */
  record Phrase(int first, int last, int head) {}

  private static final int DEEPEST = 6;

  private final Passage passage;
  private final NounLexicon nouns;
  private final boolean headLast;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   */
  PhraseParser(Passage passage, NounLexicon nouns, boolean headLast) {
    this.passage = passage;
    this.nouns = nouns;
    this.headLast = headLast;
  }

  /** The phrase that starts at {@code first}, or null. */
  Phrase at(int first) {
    return at(first, 0);
  }

  private Phrase at(int first, int depth) {
    int i = first;
    while (i < passage.size() && opens(i)) {
      i++;
    }
    int start = i;
    int head = -1;
    while (i < passage.size()) {
      if (isNominal(i)) {
        head = head < 0 || headLast ? i : head;
        i++;
      } else if (head >= 0 && isInside(i)) {
        i++;
      } else {
        break;
      }
      if (pauses(i - 1)) {
        break;
      }
    }
    if (head >= 0 && i - 1 > head && isPossessive(i - 1)) {
      i--; // what it owns is no part of this phrase
    }
    if (head < 0) {
      head = isShare(first, start) ? start : nominalised(first, start);
      if (head < 0) {
        return null;
      }
      i = head + 1;
    }
    int last = extended(i - 1, head, depth);
    return new Phrase(first, last, isOwner(head, last) ? last : head);
  }

  /** Whether a body named with a genitive owns what follows: <i>the Bank of Corley’s head</i>. */
  private boolean isOwner(int head, int last) {
    boolean body = headLast && word(head).isCapitalised() && isBody(head);
    for (int i = head + 1; body && i < last; i++) {
      if (isPossessive(i)) {
        return !word(last).isCapitalised();
      }
    }
    return false;
  }

  /** Whether a quotation ends in a comma, which ends the phrase: <i>that “tide of mud,” Roy</i>. */
  private boolean pauses(int i) {
    if (word(i).pos() != Pos.QUOTE) {
      return false;
    }
    int end = passage.folded().get(i).inner().end();
    return passage.sentence().words().stream()
        .anyMatch(w -> w.span().end() == end && w.isMark(","));
  }

  private boolean isBody(int i) {
    return nouns.kind(word(i).lemma()).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isPresent();
  }

  /** Whether a word is a pronoun before a verb, whatever the tagger takes it for. */
  private boolean isClitic(int i) {
    return !headLast
        && word(i).is(WordClass.CLITIC)
        && word(i).is(WordClass.POSSESSIVE)
        && i + 1 < passage.size()
        && word(i + 1).isVerb()
        && !word(i + 1).has(Feature.PAST_PARTICIPLE);
  }

  /** Whether a word can stand before the noun of its phrase. */
  private boolean opens(int i) {
    Word word = word(i);
    if (isClitic(i)) {
      return false;
    }
    return switch (word.pos()) {
      case DET, NUM -> true;
      case ADJ ->
          !word.isCapitalised() && !isRoleAdjective(i) && !isMisread(i)
              || !headLast && !isRoleAdjective(i)
              || i + 1 < passage.size()
                  && (isNominal(i + 1) || word(i + 1).pos() == Pos.ADJ && opens(i + 1));
      case ADV ->
          i + 1 < passage.size()
              && !(i > 0 && word(i - 1).is(WordClass.CONTRACTED))
              && (word(i + 1).pos() == Pos.ADJ
                  || word(i + 1).pos() == Pos.NUM
                  || word(i).is(WordClass.FORMERLY) && i > 0 && word(i - 1).pos() == Pos.DET);
      case SYM -> i + 1 < passage.size() && word(i + 1).pos() == Pos.NUM;
      case VERB ->
          headLast
              && i > 0
              && (word(i - 1).pos() == Pos.DET || word(i - 1).is(WordClass.POSSESSIVE))
              && i + 1 < passage.size()
              && isNominal(i + 1);
      default -> word.is(WordClass.POSSESSIVE);
    };
  }

  private boolean isNominal(int i) {
    Word word = word(i);
    if (isClitic(i)) {
      return false;
    }
    if (word.pos() == Pos.QUOTE) {
      return i > 0 && word(i - 1).pos() == Pos.DET && passage.folded().get(i).span().length() < 40;
    }
    return isMisread(i)
        || word.isNoun()
            && (!word.is(WordClass.TIME_NOUN) || isRecord(i) || endsName(i) || opensName(i))
        || word.isNoun() && headLast && i + 1 < passage.size() && isPossessive(i + 1)
        || word.pos() == Pos.X && word.isCapitalised()
        || isRoleAdjective(i);
  }

  /** Whether a word for a time is the first of a name: <i>the Autumn Statement</i>. */
  private boolean opensName(int i) {
    return headLast
        && i > 0
        && i + 1 < passage.size()
        && word(i).isCapitalised()
        && word(i + 1).isCapitalised()
        && word(i - 1).is(WordClass.DEFINITE)
        && word(i + 1).isNoun();
  }

  /** Whether a word for a time is the last of a name: <i>Saulx Matin</i>. */
  private boolean endsName(int i) {
    return !headLast && i > 0 && word(i).isCapitalised() && word(i - 1).isCapitalised();
  }

  /** Whether a word that mostly tells a time is a text here: <i>minutes seen by the paper</i>. */
  private boolean isRecord(int i) {
    boolean counted =
        i > 0
            && (word(i - 1).pos() == Pos.NUM
                || word(i - 1).pos() == Pos.ADJ
                || word(i - 1).is(WordClass.INDEFINITE));
    boolean told =
        i + 1 < passage.size()
            && (word(i + 1).is(WordClass.GENITIVE) || word(i + 1).has(Feature.PAST_PARTICIPLE));
    return !counted
        && told
        && nouns.kind(word(i).form()).filter(k -> k == NounLexicon.Kind.DOCUMENT).isPresent();
  }

  /** Whether a noun for people was taken for an adjective: <i>the chief executive, X</i>. */
  private boolean isMisread(int i) {
    return headLast
        && word(i).pos() == Pos.ADJ
        && nouns.kind(word(i).form()).filter(PhraseParser::isPeople).isPresent()
        && (i + 1 == passage.size() || word(i + 1).isMark(",") || word(i + 1).isVerb());
  }

  private static boolean isPeople(NounLexicon.Kind kind) {
    return kind == NounLexicon.Kind.PERSON || kind == NounLexicon.Kind.UNNAMED;
  }

  /** Whether an adjective stands for a role behind a comma: <i>X, responsable du port</i>. */
  private boolean isRoleAdjective(int i) {
    boolean inside = i > 0 && i + 1 < passage.size() && word(i).pos() == Pos.ADJ;
    return inside
        && word(i + 1).is(WordClass.GENITIVE)
        && (word(i - 1).isMark(",") || word(i - 1).pos() == Pos.ADJ)
        && nouns.kind(word(i).form()).or(() -> nouns.kind(word(i).lemma())).isPresent();
  }

  /** Whether a word may stand between or after the nouns of a phrase. */
  private boolean isInside(int i) {
    Word word = word(i);
    if (isClitic(i)) {
      return false;
    }
    if (word.isMark("&")) {
      return i + 1 < passage.size() && word(i - 1).isCapitalised() && word(i + 1).isCapitalised();
    }
    if (headLast) {
      boolean next = i + 1 < passage.size();
      return isPossessive(i)
          || joinsName(i)
          || next
              && (word.pos() == Pos.ADJ || word.pos() == Pos.NUM)
              && isOwned(i)
              && (isNominal(i + 1) || word(i + 1).pos() == Pos.ADJ)
          || isNameParticle(i);
    }
    return word.pos() == Pos.ADJ
        || isNameParticle(i)
        || word.pos() == Pos.NUM && word(i - 1).isNoun() && word(i - 1).isCapitalised();
  }

  /**
   * Whether a conjunction stands within the name of a body made of common nouns: <i>the Fire and
   * Rescue Service</i>.
   */
  private boolean joinsName(int i) {
    int last = i;
    while (last + 1 < passage.size() && isCommonName(last + 1)) {
      last++;
    }
    return word(i).pos() == Pos.CCONJ
        && word(i).is(WordClass.NAME_PARTICLE)
        && i > 0
        && isCommonName(i - 1)
        && last > i + 1
        && nouns
            .kind(word(last).lemma())
            .filter(k -> k == NounLexicon.Kind.ORGANIZATION || k == NounLexicon.Kind.PERSON)
            .isPresent();
  }

  /** Whether a word is a common noun with a capital. */
  private boolean isCommonName(int i) {
    boolean noun = word(i).isNoun() && !word(i).features().isEmpty();
    return word(i).isCapitalised() && (noun || word(i).pos() == Pos.ADJ);
  }

  /**
   * Whether a possessive stands before a word, adjectives between: <i>the firm’s chief medical</i>.
   */
  private boolean isOwned(int i) {
    int at = i - 1;
    while (at > 0 && word(at).pos() == Pos.ADJ) {
      at--;
    }
    return isPossessive(at);
  }

  private boolean isPossessive(int i) {
    Word word = word(i);
    return headLast && word.pos() == Pos.PART && !word.is(WordClass.INFINITIVE_MARKER)
        || headLast
            && word.text().length() <= 2
            && word.form().startsWith("'")
            && word.pos() != Pos.AUX
            && word.pos() != Pos.VERB
            && i + 1 < passage.size()
            && i > 0
            && word(i - 1).span().end() == word.span().start()
            && Character.isLetterOrDigit(passage.word(i - 1).text().codePointAt(0));
  }

  private boolean isNameParticle(int i) {
    return word(i).is(WordClass.NAME_PARTICLE)
        && !word(i).is(WordClass.GENITIVE)
        && word(i).pos() != Pos.CCONJ
        && (word(i).pos() != Pos.DET || word(i).isCapitalised())
        && i > 0
        && i + 1 < passage.size()
        && (word(i - 1).pos() == Pos.PROPN || word(i).isCapitalised() && word(i - 1).isNoun())
        && (word(i + 1).pos() == Pos.PROPN
            || word(i).isCapitalised() && word(i + 1).isCapitalised() && word(i + 1).isNoun());
  }

  /** Whether a share of somebody stands from one word to another: <i>68 % des électeurs</i>. */
  private boolean isShare(int first, int sign) {
    return sign > first
        && sign + 1 < passage.size()
        && word(sign - 1).pos() == Pos.NUM
        && word(sign).pos() == Pos.SYM
        && word(sign + 1).is(WordClass.GENITIVE);
  }

  /** An adjective after a determiner that stands for a noun, or -1. */
  private int nominalised(int first, int start) {
    int last = start - 1;
    boolean determined =
        last > first
            && (word(first).pos() == Pos.DET || word(first).pos() == Pos.NUM)
            && (word(last).pos() == Pos.ADJ || word(last).pos() == Pos.NUM);
    return determined ? last : -1;
  }

  /** Adds genitives, and what a role noun takes after it. */
  private int extended(int last, int head, int depth) {
    int end = last;
    while (depth < DEEPEST && end + 2 < passage.size()) {
      Word next = word(end + 1);
      boolean joined =
          next.pos() == Pos.CCONJ && end > last && word(end + 2).is(WordClass.GENITIVE);
      int of = joined ? end + 2 : end + 1;
      if (!word(of).is(WordClass.GENITIVE) && !isRoleLink(of, head) || of + 1 >= passage.size()) {
        break;
      }
      Phrase genitive = isAge(of + 1) ? null : at(of + 1, depth + 1);
      if (genitive == null || word(genitive.head()).is(WordClass.TIME_NOUN)) {
        break;
      }
      end = endOfName(genitive.last(), head);
      while (!headLast && end + 1 < passage.size() && word(end + 1).pos() == Pos.ADJ) {
        end++;
      }
    }
    Phrase name = namesBody(end) ? at(end + 2, depth + 1) : null;
    return withParticiple(name == null ? end : name.last(), head, depth);
  }

  /** Whether a name with its article follows a noun for bodies: <i>l’association la Digue</i>. */
  private boolean namesBody(int i) {
    return !headLast
        && i + 2 < passage.size()
        && word(i).pos() == Pos.NOUN
        && !word(i).isCapitalised()
        && word(i).lemmaIs(WordClass.GENERAL_BODY)
        && word(i + 1).is(WordClass.DEFINITE)
        && word(i + 1).is(WordClass.NAME_PARTICLE)
        && word(i + 2).isCapitalised();
  }

  /** Whether a number of years or hours stands at a place: <i>le cuisinier de 62 ans</i>. */
  private boolean isAge(int i) {
    return i + 1 < passage.size()
        && Character.isDigit(word(i).text().charAt(0))
        && word(i + 1).is(WordClass.TIME_NOUN);
  }

  /** The end of a body's name that a conjunction goes on: <i>Department of Ports and Rivers</i>. */
  private int endOfName(int last, int head) {
    boolean body = headLast && word(head).isCapitalised() && isBody(head);
    int end = last + 1;
    boolean joined =
        body
            && end + 1 < passage.size()
            && word(end).pos() == Pos.CCONJ
            && word(end).is(WordClass.NAME_PARTICLE)
            && isCommonName(last);
    int from = end;
    while (joined && end + 1 < passage.size() && isCommonName(end + 1)) {
      end++;
    }
    return end > from ? end : last;
  }

  /** Whether a preposition binds a further phrase to a role: <i>spokesman for</i>. */
  private boolean isRoleLink(int i, int head) {
    Word word = word(i);
    if (headLast && word.pos() == Pos.ADP && word.is(WordClass.AGENT)) {
      return nouns.kind(word(head).lemma()).filter(k -> k == NounLexicon.Kind.DOCUMENT).isPresent();
    }
    if (headLast && word.pos() == Pos.ADP && word.is(WordClass.ADDRESSEE)) {
      return word(head).is(WordClass.ROLE_TO);
    }
    if (!headLast || word.pos() != Pos.ADP || !word.is(WordClass.ROLE_LINK)) {
      return false;
    }
    boolean far = i > head + 2 && i + 2 < passage.size() && word(i + 1).is(WordClass.DEFINITE);
    int next = far ? i + 2 : i + 1;
    boolean name =
        next < passage.size() && word(head).isCapitalised() && word(next).isCapitalised();
    return name && nouns.kind(word(head).form()).isPresent()
        || nouns
            .kind(word(head).lemma())
            .filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED)
            .isPresent();
  }

  /** Adds a participle that tells more of the people: <i>personnes informées du dossier</i>. */
  private int withParticiple(int last, int head, int depth) {
    int i = last + 1;
    if (i + 2 >= passage.size() || headLast && !word(i).is(WordClass.INSIDER) || depth > 0) {
      return last;
    }
    Word word = word(i);
    boolean participle =
        word.has(Feature.PAST_PARTICIPLE)
            && (headLast || !word.has(Feature.FINITE))
            && word.isVerb()
            && !word.lemmaIs(WordClass.CITING)
            && word(head).pos() == Pos.NOUN;
    boolean close = word.pos() == Pos.ADJ;
    if (!participle && !close || word(i + 1).pos() != Pos.ADP) {
      return last;
    }
    Phrase more = at(i + 2, depth + 1);
    return more == null || word(more.head()).is(WordClass.TIME_NOUN) ? last : more.last();
  }

  private Word word(int i) {
    return passage.word(i);
  }
}
