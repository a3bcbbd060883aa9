package org.selon.engine.morph;

import java.util.List;
import org.selon.engine.lexicon.WordClass;

/**
 * Decides again where news prose misleads a tagger that was trained on other texts: verbs of saying
 * taken for nouns or adjectives.
 *
 * <pre>{@code
 * "« Non », plaisante le gagnant."     plaisante: ADJ → VERB
 * "The family disputes that he left."  disputes: NOUN → VERB
 * }</pre>
 *
 * <p>A word becomes a verb only if the dictionary knows it as one in the form that its place asks
 * for.
 */
final class TagRepair {

  private final List<Pos> tags;
  private final List<String> texts;
  private final Lookup lookup;
  private final VerbPlaces verbs;

  /** What the dictionary and the grammar know of the words at hand. */
  interface Lookup {

    /** Whether the word at {@code i} can be a verb in this form. */
    boolean canBe(int i, Feature form);

    /** Whether the dictionary has the word at {@code i}, in lower case, as this. */
    boolean canBe(int i, Pos pos);

    /** Whether the word at {@code i} can be an adverb or a preposition. */
    boolean canBeAdverb(int i);

    /** Whether the word at {@code i} can be a plural only. */
    boolean isPlural(int i);

    /** Whether the word at {@code i} is of no closed class. */
    boolean isOpen(int i);

    /** Whether the word at {@code i} is of a closed class. */
    boolean is(int i, WordClass c);
  }

  TagRepair(List<String> texts, List<Pos> tags, Lookup lookup) {
    this.texts = texts;
    this.tags = tags;
    this.lookup = lookup;
    this.verbs = new VerbPlaces(texts, tags, lookup);
  }

  /** Changes the tags in place. */
  void repair() {
    for (int i = 0; i < tags.size(); i++) {
      Pos tag = tags.get(i);
      boolean partitive =
          i == 0
              && tag == Pos.ADP
              && lookup.is(i, WordClass.INDEFINITE_ARTICLE)
              && tags.size() > 1
              && tags.get(1) == Pos.ADJ;
      boolean owner = tag == Pos.PROPN && lookup.is(i, WordClass.POSSESSIVE) && isBeforeCommon(i);
      if (partitive || owner || lookup.is(i, WordClass.DEFINITE) && isMisreadArticle(i, tag)) {
        tags.set(i, Pos.DET);
      } else if (tag == Pos.DET && isObject(i)) {
        tags.set(i, Pos.PRON);
      } else if (isAside(i)) {
        tags.set(i, Pos.ADV);
        tags.set(i + 1, Pos.ADV);
        tags.set(i + 2, Pos.ADV);
      } else if (isLocution(i)) {
        tags.set(i, Pos.ADP);
      } else if (tag == Pos.PRON && isQuantity(i)) {
        tags.set(i, Pos.DET);
      } else if (isCounting(i, tag)) {
        tags.set(i, Pos.NUM);
      } else if (isOpeningPreposition(i, tag)) {
        tags.set(i, Pos.ADP);
      } else if (isInName(i, tag)) {
        tags.set(i, Pos.PROPN);
      } else if ((tag == Pos.NOUN || tag == Pos.VERB) && isModifier(i)
          || tag == Pos.SCONJ && lookup.is(i, WordClass.FORMER)
          || tag == Pos.VERB && isPredicative(i)
          || tag == Pos.NOUN && isPostposed(i)) {
        tags.set(i, Pos.ADJ);
      } else if (tag == Pos.VERB && isHeadOf(i)) {
        tags.set(i, Pos.NOUN);
      } else if (tag == Pos.ADJ && verbs.isBehindRelative(i)) {
        tags.set(i, Pos.VERB);
      } else if (tag == Pos.VERB
          && (isOwned(i) || isQualified(i) || isSubject(i) || isCompound(i))) {
        tags.set(i, Pos.NOUN);
      } else if (tag == Pos.ADV && isBetween(i, Pos.DET, Pos.NOUN) || isActing(i, tag)) {
        tags.set(i, Pos.ADJ);
      } else if (tag == Pos.PRON && lookup.isOpen(i) && isCommonNoun(i)) {
        tags.set(i, Pos.NOUN);
      } else if (tag == Pos.ADP && verbs.isParticle(i)) {
        tags.set(i, Pos.PART);
        tags.set(i + 1, Pos.VERB);
      } else if (verbs.isVerb(i)) {
        tags.set(i, Pos.VERB);
      }
    }
  }

  /** <i>pour sa part</i>, <i>de son côté</i>: three words that say as much as <i>too</i>. */
  private boolean isAside(int i) {
    return i + 2 < tags.size()
        && tags.get(i) == Pos.ADP
        && lookup.is(i + 1, WordClass.POSSESSIVE)
        && lookup.is(i + 2, WordClass.ASIDE_NOUN);
  }

  /** Whether a noun without a capital is next. */
  private boolean isBeforeCommon(int i) {
    return i + 1 < tags.size() && tags.get(i + 1) == Pos.NOUN && !isCapital(i + 1);
  }

  /** <i>de les remplacer</i>: a pronoun before an infinitive. */
  private boolean isObject(int i) {
    return i + 1 < tags.size()
        && lookup.is(i, WordClass.CLITIC)
        && tags.get(i + 1) == Pos.VERB
        && lookup.canBe(i + 1, Feature.INFINITIVE)
        && !lookup.canBe(i + 1, Pos.NOUN)
        && !lookup.canBe(i + 1, Pos.ADJ);
  }

  /** <i>à partir de</i>: an infinitive that is part of a preposition. */
  private boolean isLocution(int i) {
    return i > 0
        && i + 1 < tags.size()
        && lookup.is(i, WordClass.PREPOSITIONAL_INFINITIVE)
        && lookup.is(i - 1, WordClass.ADDRESSEE)
        && lookup.is(i + 1, WordClass.GENITIVE);
  }

  /** <i>one official</i>: a pronoun that counts the noun behind it. */
  private boolean isQuantity(int i) {
    return lookup.is(i, WordClass.INDEFINITE)
        && i + 1 < tags.size()
        && isOpenNominal(tags.get(i + 1))
        && lookup.canBe(i + 1, Pos.NOUN);
  }

  /** <i>Douze marins</i>: a number word that begins a sentence and looks like a name. */
  private boolean isCounting(int i, Pos tag) {
    boolean follows = i + 1 < tags.size() && isOpenNominal(tags.get(i + 1));
    return lookup.is(i, WordClass.CARDINAL) && tag != Pos.NUM && follows;
  }

  /**
   * <i>Per minutes of the board</i>: a preposition that begins a sentence and looks like a name.
   */
  private boolean isOpeningPreposition(int i, Pos tag) {
    return i == 0
        && tag == Pos.PROPN
        && lookup.canBe(i, Pos.ADP)
        && !lookup.canBe(i, Pos.NOUN)
        && tags.size() > 1
        && Character.isLowerCase(texts.get(1).codePointAt(0))
        && (tags.get(1) == Pos.DET || tags.get(1) == Pos.NOUN || tags.get(1) == Pos.ADJ);
  }

  /**
   * <i>the charity Open Cells</i>: a common word with a capital beside another, where few words
   * have one.
   */
  private boolean isInName(int i, Pos tag) {
    boolean misread =
        tag == Pos.VERB
            || tag == Pos.ADV
            || tag == Pos.INTJ
            || tag == Pos.PRON && lookup.isOpen(i)
            || tag == Pos.ADJ && lookup.canBe(i, Pos.ADJ);
    if (i > 0 && tag == Pos.VERB && isCapital(i) && lookup.is(i - 1, WordClass.ABBREVIATED_TITLE)) {
      return isCapital(i - 1);
    }
    if (!misread
        || i == 0
        || !isCapital(i)
        || !Character.isLetter(lastOf(i - 1))
        || isTitleCase()) {
      return false;
    }
    boolean opens = tag != Pos.ADJ || tags.get(i - 1) == Pos.NOUN || tags.get(i - 1) == Pos.DET;
    boolean alone =
        tag == Pos.ADJ
            && lookup.is(i - 1, WordClass.DEFINITE)
            && (i + 1 == tags.size() || !isOpenNominal(tags.get(i + 1)) && !isCapital(i + 1));
    boolean next =
        alone || opens && i + 1 < tags.size() && isCapital(i + 1) && isOpenNominal(i + 1);
    boolean behind = tag != Pos.ADJ && i > 1 && isCapital(i - 1) && isOpenNominal(i - 1);
    return next || behind;
  }

  private boolean isOpenNominal(int i) {
    return tags.get(i) == Pos.NOUN || tags.get(i) == Pos.PROPN;
  }

  private int lastOf(int i) {
    String text = texts.get(i);
    return text.codePointBefore(text.length());
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(texts.get(i).codePointAt(0));
  }

  /** Whether most words have a capital, as in headlines. */
  private boolean isTitleCase() {
    long capitals = texts.stream().filter(t -> Character.isUpperCase(t.codePointAt(0))).count();
    long words = texts.stream().filter(t -> Character.isLetter(t.codePointAt(0))).count();
    return capitals * 2 > words;
  }

  /** <i>, sources close to him said</i>: a plural noun that opens a clause before an adjective. */
  private boolean isHeadOf(int i) {
    return i > 0
        && i + 1 < tags.size()
        && texts.get(i - 1).equals(",")
        && (tags.get(i + 1) == Pos.VERB || tags.get(i + 1) == Pos.ADJ)
        && lookup.canBe(i, Pos.NOUN)
        && isPredicative(i + 1);
  }

  /** <i>sources close to him</i>: an adjective behind a noun that a preposition follows. */
  private boolean isPredicative(int i) {
    return i > 0
        && i + 2 < tags.size()
        && lookup.canBe(i, Pos.ADJ)
        && lookup.canBe(i, Feature.INFINITIVE)
        && lookup.canBe(i - 1, Pos.NOUN)
        && !lookup.canBe(i - 1, Feature.INFINITIVE)
        && (lookup.is(i + 1, WordClass.INFINITIVE_MARKER) && tags.get(i + 1) == Pos.ADP);
  }

  /** <i>people familiar with it</i>: an adjective behind its noun. */
  private boolean isPostposed(int i) {
    return i > 0
        && i + 1 < tags.size()
        && lookup.canBe(i, Pos.ADJ)
        && tags.get(i - 1) == Pos.NOUN
        && tags.get(i + 1) == Pos.ADP
        && lookup.is(i + 1, WordClass.ROLE_LINK);
  }

  /** <i>its acting chief executive</i>: a participle between a determiner and an adjective. */
  private boolean isModifier(int i) {
    return i > 0
        && i + 2 < tags.size()
        && (tags.get(i - 1) == Pos.DET || lookup.is(i - 1, WordClass.POSSESSIVE))
        && tags.get(i + 1) == Pos.ADJ
        && lookup.canBe(i, Feature.PRESENT_PARTICIPLE);
  }

  private static boolean isOpenNominal(Pos tag) {
    return tag == Pos.NOUN || tag == Pos.ADJ;
  }

  /** <i>the acting chief executive</i>: a participle between what opens a phrase and the rest. */
  private boolean isActing(int i, Pos tag) {
    if (i == 0 || i + 1 >= tags.size() || !lookup.canBe(i, Feature.PRESENT_PARTICIPLE)) {
      return false;
    }
    boolean opened = tags.get(i - 1) == Pos.DET || isGenitive(i - 1);
    Pos next = tags.get(i + 1);
    return opened && (tag == Pos.VERB && isOpenNominal(next) || tag == Pos.NOUN && next == Pos.ADJ);
  }

  private boolean isBetween(int i, Pos before, Pos after) {
    return i > 0 && i + 1 < tags.size() && tags.get(i - 1) == before && tags.get(i + 1) == after;
  }

  /** <i>said fares would rise</i>: a noun between one finite verb and the next. */
  private boolean isSubject(int i) {
    if (i == 0
        || i + 1 >= tags.size()
        || tags.get(i - 1) != Pos.VERB
        || !lookup.canBe(i, Pos.NOUN)) {
      return false;
    }
    boolean present = lookup.canBe(i, Feature.INFINITIVE) || lookup.canBe(i, Feature.SINGULAR);
    boolean inflected =
        lookup.canBe(i, Feature.PAST_PARTICIPLE) || lookup.canBe(i, Feature.PRESENT_PARTICIPLE);
    Pos next = tags.get(i + 1);
    return present
        && !inflected
        && !lookup.is(i - 1, WordClass.CAUSATIVE)
        && lookup.canBe(i - 1, Feature.FINITE)
        && (next == Pos.AUX || next == Pos.VERB || next == Pos.ADP);
  }

  /** Whether a word that is no pronoun is a noun by the dictionary or by the noun before it. */
  private boolean isCommonNoun(int i) {
    return lookup.canBe(i, Pos.NOUN)
        || i > 1
            && tags.get(i - 1) == Pos.NOUN
            && tags.get(i - 2) == Pos.DET
            && !isCapital(i)
            && !lookup.canBe(i, Feature.FINITE);
  }

  /**
   * <i>The rivers watchdog said</i>: a noun behind others, before the verb of which it is the
   * subject; a verb would agree with the noun before it.
   */
  private boolean isCompound(int i) {
    if (i < 2 || i + 1 >= tags.size() || isCapital(i) || tags.get(i - 1) != Pos.NOUN) {
      return false;
    }
    boolean inflected =
        lookup.canBe(i, Feature.PAST_PARTICIPLE)
            || lookup.canBe(i, Feature.PRESENT_PARTICIPLE)
            || lookup.canBe(i, Feature.SINGULAR) && !lookup.canBe(i, Feature.INFINITIVE);
    int next = i + 1;
    while (next + 1 < tags.size() && tags.get(next) == Pos.ADV) {
      next++;
    }
    boolean verb = tags.get(next) == Pos.VERB || tags.get(next) == Pos.AUX;
    return !inflected
        && verb
        && (lookup.canBe(next, Feature.FINITE) && !lookup.canBe(next, Feature.INFINITIVE))
        && (lookup.canBe(i, Pos.NOUN) || !lookup.canBe(i, Feature.FINITE))
        && (tags.get(i - 2) == Pos.DET
            || tags.get(i - 2) == Pos.ADJ
            || tags.get(i - 2) == Pos.PROPN);
  }

  /** <i>her claim</i> · <i>the firm’s claim</i>: a noun behind a possessive. */
  private boolean isOwned(int i) {
    if (i == 0 || !lookup.canBe(i, Pos.NOUN)) {
      return false;
    }
    boolean genitive = isGenitive(i - 1);
    return lookup.is(i - 1, WordClass.POSSESSIVE) && !lookup.is(i - 1, WordClass.CLITIC)
        || genitive && tags.get(i - 1) != Pos.PRON;
  }

  /** <i>son ancienne associée,</i>: a noun like a participle behind an adjective, at its end. */
  private boolean isQualified(int i) {
    return i > 1
        && tags.get(i - 1) == Pos.ADJ
        && (tags.get(i - 2) == Pos.DET || lookup.is(i - 2, WordClass.POSSESSIVE))
        && lookup.canBe(i, Pos.NOUN)
        && lookup.canBe(i, Feature.PAST_PARTICIPLE)
        && !lookup.canBe(i, Feature.FINITE)
        && i + 1 < tags.size()
        && texts.get(i + 1).equals(",");
  }

  private boolean isGenitive(int i) {
    return isGenitive(texts, i);
  }

  /** Whether a word is the end of a possessive: <i>the firm’s</i>. */
  static boolean isGenitive(List<String> texts, int i) {
    String text = texts.get(i).replace('’', '\'');
    return text.endsWith("'s")
        || text.endsWith("s'") && text.length() > 2
        || text.equals("'") && i > 0 && texts.get(i - 1).endsWith("s");
  }

  /** Whether an article was taken for something else, or for a pronoun between verb and noun. */
  private boolean isMisreadArticle(int i, Pos tag) {
    boolean noun = i + 1 < tags.size() && tags.get(i + 1) == Pos.NOUN;
    boolean behindVerb = i > 0 && tags.get(i - 1) == Pos.VERB;
    return tag == Pos.ADP || tag == Pos.PRON && noun && behindVerb;
  }
}
