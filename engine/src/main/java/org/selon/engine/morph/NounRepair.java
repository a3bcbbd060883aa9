package org.selon.engine.morph;

import java.util.List;
import org.selon.engine.lexicon.WordClass;

/**
 * Gives noun phrases back the words that a tagger took for verbs, or for no words at all.
 *
 * <pre>{@code
 * "watchdog said the dam broke"        watchdog: VERB → NOUN, the article lost
 * "the Fenby think tank said so"       think: VERB → NOUN
 * "Polling averages show a tie"        Polling: VERB → ADJ
 * "He said in his match notes that"    notes: VERB → NOUN
 * }</pre>
 *
 * <p>A word becomes what the dictionary knows it as; one that it does not know becomes a name.
 */
final class NounRepair {

  private final List<String> texts;
  private final List<Pos> tags;
  private final TagRepair.Lookup lookup;

  NounRepair(List<String> texts, List<Pos> tags, TagRepair.Lookup lookup) {
    this.texts = texts;
    this.tags = tags;
    this.lookup = lookup;
  }

  /** Changes the tags in place. */
  void repair() {
    for (int i = 0; i + 1 < tags.size(); i++) {
      boolean verb = tags.get(i) == Pos.VERB;
      if (i == 0 && verb && isPlural()) {
        tags.set(0, Pos.NOUN);
      } else if (isNumbered(i)) {
        tags.set(i, Pos.PROPN);
        tags.set(i + 1, Pos.PROPN);
      } else if (i == 0 && isSpeaker()) {
        tags.set(0, verb ? Pos.NOUN : Pos.PROPN);
      } else if (verb && isInCompound(i)) {
        tags.set(i, lookup.canBe(i, Feature.PRESENT_PARTICIPLE) ? Pos.ADJ : Pos.NOUN);
      } else if (verb && isOpening(i)) {
        tags.set(i, Pos.ADJ);
      } else if (verb && (isGoverned(i) || isBehindQuotation(i))) {
        tags.set(i, Pos.NOUN);
      }
    }
  }

  /** <i>Figures from the office show</i>: no sentence opens with a third person. */
  private boolean isPlural() {
    return lookup.canBe(0, Pos.NOUN)
        && lookup.canBe(0, Feature.SINGULAR)
        && lookup.canBe(0, Feature.FINITE)
        && !lookup.is(0, WordClass.SAID)
        && tags.get(1) == Pos.ADP;
  }

  /** <i>watchdog said</i>: right before a verb of saying, the first word is no verb. */
  private boolean isSpeaker() {
    Pos tag = tags.get(0);
    boolean word = texts.get(0).chars().allMatch(Character::isLetter);
    boolean noun =
        tag == Pos.VERB
            && lookup.canBe(0, Pos.NOUN)
            && !lookup.is(0, WordClass.SAID)
            && !lookup.canBe(0, Feature.PRESENT_PARTICIPLE);
    boolean odd = tag == Pos.PUNCT || tag == Pos.X || tag == Pos.SYM;
    return word && noun && texts.get(1).equals(":")
        || word
            && (noun || odd)
            && lookup.is(1, WordClass.SAID)
            && tags.get(1) == Pos.VERB
            && Character.isLowerCase(texts.get(1).codePointAt(0));
  }

  /** <i>No 10 said</i>: a number that an address or a rank is called by. */
  private boolean isNumbered(int i) {
    return lookup.is(i, WordClass.NUMBERING)
        && Character.isUpperCase(texts.get(i).codePointAt(0))
        && texts.get(i + 1).chars().allMatch(Character::isDigit)
        && i + 2 < tags.size()
        && (tags.get(i + 2) == Pos.VERB || tags.get(i + 2) == Pos.AUX);
  }

  /** <i>the think tank</i>, <i>the governing body</i>: the first part of a compound. */
  private boolean isInCompound(int i) {
    if (i == 0 || !lookup.is(i + 1, WordClass.COMPOUND_HEAD)) {
      return false;
    }
    Pos before = tags.get(i - 1);
    boolean phrase =
        before == Pos.DET
            || before == Pos.ADJ
            || before == Pos.NOUN
            || before == Pos.PROPN
            || TagRepair.isGenitive(texts, i - 1);
    return phrase
        && (lookup.canBe(i, Feature.PRESENT_PARTICIPLE) || lookup.canBe(i, Pos.NOUN))
        && !lookup.canBe(i, Feature.PAST_PARTICIPLE);
  }

  /** <i>Polling averages show</i>: a participle before the subject of a verb of telling. */
  private boolean isOpening(int i) {
    return (i == 0 || texts.get(i - 1).equals(","))
        && i + 2 < tags.size()
        && lookup.canBe(i, Feature.PRESENT_PARTICIPLE)
        && tags.get(i + 1) == Pos.NOUN
        && tags.get(i + 2) == Pos.VERB
        && (lookup.is(i + 2, WordClass.SAID) || lookup.is(i + 2, WordClass.FINDING));
  }

  /** <i>“P,” panel chairman Roy said</i>: a bare form before a singular is no verb of saying. */
  private boolean isBehindQuotation(int i) {
    return i > 2
        && ",?!".contains(texts.get(i - 2))
        && (texts.get(i - 1).equals("”") || texts.get(i - 1).equals("\""))
        && lookup.canBe(i, Pos.NOUN)
        && lookup.canBe(i, Feature.INFINITIVE)
        && !lookup.canBe(i, Feature.PAST_PARTICIPLE)
        && (tags.get(i + 1) == Pos.PROPN || tags.get(i + 1) == Pos.NOUN && !lookup.isPlural(i + 1));
  }

  /** <i>said in his match notes</i>: the last noun behind a preposition behind a verb of saying. */
  private boolean isGoverned(int i) {
    if (i < 4 || !lookup.canBe(i, Pos.NOUN) || tags.get(i - 1) != Pos.NOUN) {
      return false;
    }
    int first = i - 1;
    while (first > 1 && (tags.get(first) == Pos.NOUN || tags.get(first) == Pos.ADJ)) {
      first--;
    }
    boolean opened = tags.get(first) == Pos.DET || lookup.is(first, WordClass.POSSESSIVE);
    return opened
        && tags.get(first - 1) == Pos.ADP
        && lookup.is(first - 2 < 0 ? first : first - 2, WordClass.SAID)
        && !lookup.canBe(i, Feature.PAST_PARTICIPLE);
  }
}
