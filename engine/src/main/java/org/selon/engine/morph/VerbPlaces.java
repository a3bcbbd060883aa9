package org.selon.engine.morph;

import java.util.List;
import org.selon.engine.lexicon.WordClass;

/**
 * Knows the places where news prose has a verb, whatever a tagger takes the word for.
 *
 * <pre>{@code
 * "« Non », plaisante le gagnant."     plaisante, between a quotation and its speaker
 * "The family disputes that he left."  disputes, between a noun and a reported clause
 * }</pre>
 *
 * <p>Looks at the tags as they are when it is asked, and changes none.
 */
final class VerbPlaces {

  /** How many words the subject of a sentence of few words has at most. */
  private static final int LONGEST = 8;

  private final List<String> texts;
  private final List<Pos> tags;
  private final TagRepair.Lookup lookup;

  VerbPlaces(List<String> texts, List<Pos> tags, TagRepair.Lookup lookup) {
    this.texts = texts;
    this.tags = tags;
    this.lookup = lookup;
  }

  /** Whether a word that was taken for something else is a verb. */
  boolean isVerb(int i) {
    Pos tag = tags.get(i);
    return isNominal(tag, i) && (isInverted(i) || isReporting(i) || isCompound(i) || isOnly(i))
        || tag != Pos.VERB && tag != Pos.AUX && isGerund(i);
  }

  /** <i>Le maire dément.</i>: what can be a verb behind the subject of a sentence without one. */
  private boolean isOnly(int i) {
    boolean place = i > 1 && i < LONGEST && lookup.is(0, WordClass.DEFINITE);
    if (!place || tags.get(i) != Pos.ADJ || !isNoun(i - 1) || !lookup.canBe(i, Feature.FINITE)) {
      return false;
    }
    boolean whole = texts.get(texts.size() - 1).equals(".");
    return whole && tags.stream().noneMatch(t -> t == Pos.VERB || t == Pos.AUX);
  }

  private boolean isNoun(int i) {
    return tags.get(i) == Pos.NOUN || tags.get(i) == Pos.PROPN;
  }

  private boolean isNominal(Pos tag, int i) {
    return tag == Pos.ADP && lookup.isOpen(i)
        || tag == Pos.NOUN
        || tag == Pos.ADJ
        || tag == Pos.ADV
        || tag == Pos.PROPN
        || tag == Pos.X;
  }

  /** <i>who own 60%</i>: a verb right behind its relative pronoun. */
  boolean isBehindRelative(int i) {
    return i > 0
        && i + 1 < tags.size()
        && tags.get(i - 1) == Pos.PRON
        && lookup.is(i - 1, WordClass.RELATIVE_SUBJECT)
        && lookup.canBe(i, Feature.FINITE)
        && (tags.get(i + 1) == Pos.NUM || tags.get(i + 1) == Pos.DET);
  }

  /** <i>to switch the</i>: an infinitive behind its particle. */
  boolean isParticle(int i) {
    if (!lookup.is(i, WordClass.INFINITIVE_PARTICLE)
        || i + 1 >= tags.size()
        || !lookup.canBe(i + 1, Feature.INFINITIVE)) {
      return false;
    }
    Pos next = tags.get(i + 1);
    return next == Pos.VERB
        || next == Pos.AUX
        || next == Pos.NOUN
            && i + 2 < tags.size()
            && (opensPhrase(i + 2) || lookup.canBe(i + 2, Pos.ADV));
  }

  /** <i>« P », plaisante le gagnant</i>: a verb between a quotation and its speaker. */
  private boolean isInverted(int i) {
    boolean behind =
        i >= 2 && texts.get(i - 1).equals(",") && isClosing(texts.get(i - 2))
            || i >= 1 && isClosing(texts.get(i - 1))
            || i >= 4 && texts.get(i - 1).equals(",") && closes(i + 1);
    return behind
        && i + 1 < tags.size()
        && opensPhrase(i + 1)
        && Character.isLowerCase(texts.get(i).codePointAt(0))
        && lookup.canBe(i, Feature.FINITE);
  }

  /** Whether a determiner opens here the last noun phrase of the sentence. */
  private boolean closes(int i) {
    boolean determined = i < tags.size() && tags.get(i) == Pos.DET && i + 1 < tags.size();
    for (int k = i; determined && k < tags.size(); k++) {
      Pos tag = tags.get(k);
      determined = tag != Pos.VERB && tag != Pos.AUX && !texts.get(k).equals(",");
    }
    return determined;
  }

  /** <i>the family disputes that</i>: a verb between a noun and a reported clause. */
  private boolean isReporting(int i) {
    if (i == 0
        || i + 1 >= tags.size()
        || !lookup.canBe(i, Feature.FINITE)
        || lookup.canBe(i, Pos.NOUN)
            && (TagRepair.isGenitive(texts, i - 1)
                || isRelative(i + 1)
                || lookup.is(i - 1, WordClass.POSSESSIVE) && !lookup.is(i - 1, WordClass.CLITIC))) {
      return false;
    }
    int last = i - 1;
    while (last > 0 && (tags.get(last) == Pos.ADJ || lookup.is(last, WordClass.CLITIC))) {
      last--;
    }
    Pos before = tags.get(last);
    boolean nominal = before == Pos.NOUN || before == Pos.PROPN;
    boolean subject =
        nominal && agrees(last, i)
            || before == Pos.PRON
            || before == Pos.DET && last < i - 1 && isInfinitive(i + 1)
            || i > 2 && texts.get(i - 1).equals(",");
    boolean adverb = tags.get(i + 1) == Pos.ADV && i + 2 < tags.size();
    boolean clause =
        lookup.is(adverb ? i + 2 : i + 1, WordClass.COMPLEMENTISER)
            || lookup.is(i + 1, WordClass.POLAR)
            || texts.get(i + 1).equals(":")
            || (isOpening(texts.get(i + 1)) || isTelling(i)) && isVerbless()
            || isInfinitive(i + 1)
            || lookup.is(i + 1, WordClass.QUESTION) && tags.get(i + 1) != Pos.PRON;
    return subject && clause && Character.isLowerCase(texts.get(i).codePointAt(0));
  }

  /** <i>the average shows Poe ahead</i>: a form of a verb of telling, and somebody behind it. */
  private boolean isTelling(int i) {
    Pos next = tags.get(i + 1);
    boolean name =
        next == Pos.NOUN && Character.isUpperCase(texts.get(i + 1).codePointAt(0))
            || next == Pos.PROPN;
    boolean object = name || next == Pos.DET || next == Pos.PRON;
    return object && lookup.is(i, WordClass.SAID);
  }

  /** Whether an infinitive stands at {@code i} or behind the adverb there. */
  private boolean isInfinitive(int i) {
    int at = tags.get(i) == Pos.ADV && i + 1 < tags.size() ? i + 1 : i;
    Pos tag = tags.get(at);
    return (tag == Pos.AUX || tag == Pos.VERB)
        && lookup.canBe(at, Feature.INFINITIVE)
        && !lookup.canBe(at, Feature.FINITE);
  }

  /** Whether a noun can be the subject of a verb: in English a base form wants a plural. */
  private boolean agrees(int noun, int verb) {
    boolean base = lookup.canBe(verb, Feature.INFINITIVE) && lookup.canBe(verb, Pos.NOUN);
    boolean joined = noun > 1 && tags.get(noun - 1) == Pos.CCONJ;
    return !base || joined || texts.get(noun).endsWith("s") || lookup.isPlural(noun);
  }

  /** <i>rules that could</i>: a pronoun with its verb right behind it. */
  private boolean isRelative(int i) {
    return i + 1 < tags.size()
        && lookup.is(i, WordClass.RELATIVE_SUBJECT)
        && (tags.get(i + 1) == Pos.AUX || tags.get(i + 1) == Pos.VERB);
  }

  /** Whether no word outside quotation marks was taken for a finite verb. */
  private boolean isVerbless() {
    int depth = 0;
    for (int k = 0; k < tags.size(); k++) {
      depth += isOpening(texts.get(k)) && !(depth > 0 && isClosing(texts.get(k))) ? 1 : 0;
      depth -= isClosing(texts.get(k)) && depth > 0 ? 1 : 0;
      boolean verb = tags.get(k) == Pos.VERB || tags.get(k) == Pos.AUX;
      if (depth == 0 && verb && lookup.canBe(k, Feature.FINITE)) {
        return false;
      }
    }
    return true;
  }

  /** <i>a reconnu</i>: a participle behind the auxiliary of a compound tense. */
  private boolean isCompound(int i) {
    if (!lookup.canBe(i, Feature.PAST_PARTICIPLE)) {
      return false;
    }
    int k = i - 1;
    while (k >= 0 && (tags.get(k) == Pos.ADV || lookup.is(k, WordClass.INVERTED_SUBJECT))) {
      k--;
    }
    return k >= 0 && lookup.is(k, WordClass.PERFECT_AUXILIARY);
  }

  /** <i>, writing that</i>: a present participle behind a comma or a verb. */
  private boolean isGerund(int i) {
    if (i == 0 || i + 1 >= tags.size() || !lookup.canBe(i, Feature.PRESENT_PARTICIPLE)) {
      return false;
    }
    if (lookup.canBeAdverb(i)) {
      return false;
    }
    boolean place = texts.get(i - 1).equals(",") || tags.get(i - 1) == Pos.VERB;
    return place
        && (opensPhrase(i + 1)
            || lookup.is(i + 1, WordClass.COMPLEMENTISER)
            || tags.get(i + 1) == Pos.NUM
            || isOpening(texts.get(i + 1)));
  }

  private boolean opensPhrase(int i) {
    Pos pos = tags.get(i);
    return pos == Pos.DET
        || pos == Pos.PROPN
        || pos == Pos.PRON
        || pos == Pos.NOUN
        || lookup.is(i, WordClass.DEFINITE)
        || lookup.is(i, WordClass.POSSESSIVE);
  }

  private static boolean isClosing(String text) {
    return text.equals("»") || text.equals("”") || text.equals("\"");
  }

  private static boolean isOpening(String text) {
    return text.equals("«") || text.equals("“") || text.equals("\"");
  }
}
