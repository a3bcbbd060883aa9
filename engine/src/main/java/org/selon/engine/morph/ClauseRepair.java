package org.selon.engine.morph;

import java.util.List;
import org.selon.engine.lexicon.WordClass;

/**
 * Gives a reported clause back its subject and its verb where a tagger that expects no clause there
 * misread them.
 *
 * <pre>{@code
 * "She said rates rose in May."       rose: NOUN → VERB
 * "She said trade unions had met."    trade: VERB → NOUN
 * }</pre>
 *
 * <p>A word becomes what the dictionary knows it as, and nothing else. Only verbs of the class
 * {@link WordClass#SAID} are looked at, which a language that cannot leave the complementiser out
 * does not have.
 */
final class ClauseRepair {

  private final List<String> texts;
  private final List<Pos> tags;
  private final TagRepair.Lookup lookup;

  ClauseRepair(List<String> texts, List<Pos> tags, TagRepair.Lookup lookup) {
    this.texts = texts;
    this.tags = tags;
    this.lookup = lookup;
  }

  /** Changes the tags in place. */
  void repair() {
    repairLast();
    repairFirst();
    repairMain();
    for (int i = 0; i + 1 < tags.size(); i++) {
      if (tags.get(i) == Pos.NOUN && isActing(i)) {
        tags.set(i, Pos.ADJ);
      }
      if (isMisreadModal(i)) {
        tags.set(i, Pos.AUX);
        tags.set(i + 1, Pos.VERB);
      }
      if (i > 0 && tags.get(i) == Pos.INTJ && lookup.canBe(i, Feature.FINITE) && isNominal(i - 1)) {
        tags.set(i, Pos.VERB);
      }
      if (i > 0
          && tags.get(i) == Pos.NOUN
          && lookup.is(i, WordClass.STANDING)
          && isNominal(i - 1)) {
        tags.set(i, Pos.ADV);
      }
      if (isDirection(i)) {
        tags.set(i, Pos.ADP);
      }
      if (isOwnDeed(i) || isDeed(i)) {
        tags.set(i, Pos.VERB);
      }
      if (isQuality(i)) {
        tags.set(i, Pos.ADJ);
        tags.set(i + 2, Pos.ADJ);
      }
      if (tags.get(i) == Pos.VERB && (isBeforeModal(i) || isInSource(i))) {
        tags.set(i, Pos.NOUN);
      }
      if (i > 1
          && tags.get(i) == Pos.VERB
          && lookup.is(i - 1, WordClass.ADDRESSEE)
          && isSource(i)) {
        tags.set(i - 1, Pos.ADP);
        tags.set(i, Pos.NOUN);
      }
      if (lookup.is(i, WordClass.SAID)) {
        if (tags.get(i) == Pos.ADJ && isName(i - 1) && isNominal(i + 1)) {
          tags.set(i, Pos.VERB);
        }
        if (tags.get(i) == Pos.VERB && lookup.canBe(i, Feature.FINITE)) {
          repairSubject(i + 1);
          repairVerb(i + 1);
        }
      }
      if (i > 0 && tags.get(i - 1) == Pos.VERB && lookup.is(i, WordClass.COMPLEMENTISER)) {
        repairAfterThat(i);
      }
    }
  }

  /** <i>people who fell ill might walk</i>: an auxiliary before an infinitive. */
  private boolean isMisreadModal(int i) {
    boolean nominal = tags.get(i) == Pos.ADJ || tags.get(i) == Pos.NOUN;
    return nominal
        && i > 0
        && lookup.is(i, WordClass.AUXILIARY)
        && lookup.canBe(i, Feature.FINITE)
        && tags.get(i - 1) != Pos.DET
        && tags.get(i - 1) != Pos.ADP
        && lookup.canBe(i + 1, Feature.INFINITIVE)
        && tags.get(i + 1) != Pos.VERB;
  }

  /** <i>a memo to donors</i>: what follows can be no infinitive. */
  private boolean isDirection(int i) {
    return tags.get(i) == Pos.PART
        && lookup.is(i, WordClass.INFINITIVE_PARTICLE)
        && tags.get(i + 1) == Pos.NOUN
        && !lookup.canBe(i + 1, Feature.INFINITIVE);
  }

  /** <i>accused them of failing to act</i>: a gerund behind a preposition. */
  private boolean isOwnDeed(int i) {
    return i > 0
        && i + 2 < tags.size()
        && tags.get(i) == Pos.NOUN
        && tags.get(i - 1) == Pos.ADP
        && lookup.canBe(i, Feature.PRESENT_PARTICIPLE)
        && tags.get(i + 1) == Pos.PART
        && lookup.canBe(i + 2, Feature.INFINITIVE);
  }

  /** <i>accused it of wasting money</i>: no adjective, though the tagger takes it for one. */
  private boolean isDeed(int i) {
    return i > 0
        && tags.get(i) == Pos.ADJ
        && tags.get(i - 1) == Pos.ADP
        && lookup.canBe(i, Feature.PRESENT_PARTICIPLE)
        && !lookup.canBe(i, Pos.ADJ);
  }

  /** <i>staff were kind and caring</i>: what somebody is, no verb. */
  private boolean isQuality(int i) {
    return i > 0
        && i + 2 < tags.size()
        && (tags.get(i) == Pos.NOUN || tags.get(i) == Pos.ADJ)
        && lookup.canBe(i, Pos.ADJ)
        && tags.get(i - 1) == Pos.AUX
        && tags.get(i + 1) == Pos.CCONJ
        && lookup.canBe(i + 2, Feature.PRESENT_PARTICIPLE)
        && lookup.canBe(i + 2, Pos.ADJ);
  }

  /** <i>the port's acting chief executive</i>: a participle between an owner and an adjective. */
  private boolean isActing(int i) {
    return i > 0
        && texts.get(i - 1).endsWith("'s")
        && tags.get(i + 1) == Pos.ADJ
        && lookup.canBe(i, Feature.PRESENT_PARTICIPLE);
  }

  /** <i>Retired judge Ada Poe said no</i>: no verb opens the sentence. */
  private void repairFirst() {
    if (tags.size() > 2
        && tags.get(0) == Pos.PROPN
        && tags.get(1) == Pos.ADP
        && !lookup.is(1, WordClass.GENITIVE)
        && (lookup.canBe(0, Pos.ADV) || lookup.canBe(0, Pos.ADJ))) {
      tags.set(0, Pos.ADV);
    }
    if (tags.size() > 2
        && tags.get(0) == Pos.NOUN
        && lookup.canBe(0, Feature.PRESENT_PARTICIPLE)
        && lookup.is(1, WordClass.COMPLEMENTISER)
        && texts.contains(",")) {
      tags.set(0, Pos.VERB);
      tags.set(1, Pos.SCONJ);
    }
    for (int i = 0; i + 3 < tags.size(); i++) {
      boolean title =
          (i == 0 || texts.get(i - 1).equals(","))
              && tags.get(i) == Pos.VERB
              && lookup.canBe(i, Feature.PAST_PARTICIPLE)
              && !lookup.is(i, WordClass.SAID)
              && tags.get(i + 1) == Pos.NOUN
              && Character.isLowerCase(texts.get(i + 1).codePointAt(0))
              && tags.get(i + 2) == Pos.PROPN;
      if (title) {
        tags.set(i, Pos.ADJ);
      }
    }
  }

  /** <i>The town plans to build</i>: a first clause without a verb, and a noun that can be one. */
  private void repairMain() {
    boolean opens = tags.get(0) == Pos.DET || tags.get(0) == Pos.PROPN || tags.get(0) == Pos.NOUN;
    if (tags.size() < 4 || !opens) {
      return;
    }
    for (int k = 1; k + 1 < tags.size() && !ends(k); k++) {
      Pos tag = tags.get(k);
      Pos next = tags.get(k + 1);
      if (tag == Pos.AUX || tag == Pos.VERB && lookup.canBe(k, Feature.FINITE)) {
        return;
      }
      boolean goesOn =
          next == Pos.DET
              || next == Pos.PRON && !lookup.is(k + 1, WordClass.RELATIVE_SUBJECT)
              || next == Pos.PART && lookup.is(k + 1, WordClass.INFINITIVE_PARTICLE);
      boolean past =
          !texts.get(k).endsWith("s") && !lookup.canBe(k, Feature.INFINITIVE) && isReported(k + 1);
      if ((goesOn || past) && isVerb(k) && !hasVerb(k + 1)) {
        tags.set(k, Pos.VERB);
        return;
      }
    }
  }

  /** Whether a verb of saying comes later. */
  private boolean isReported(int from) {
    boolean said = false;
    for (int k = from; k < tags.size(); k++) {
      said |= tags.get(k) == Pos.VERB && lookup.is(k, WordClass.SAID);
    }
    return said;
  }

  /** Whether a verb that can carry a clause comes before the next mark. */
  private boolean hasVerb(int from) {
    for (int k = from; k < tags.size() && !ends(k); k++) {
      boolean infinitive = lookup.is(k - 1, WordClass.INFINITIVE_PARTICLE);
      boolean verb = tags.get(k) == Pos.VERB && lookup.canBe(k, Feature.FINITE);
      if (!infinitive && (verb || tags.get(k) == Pos.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** <i>The crane was paid for, two invoices show.</i>: the last clause has a verb as well. */
  private void repairLast() {
    int last = tags.size() - 2;
    if (last < 2
        || !texts.get(last + 1).equals(".")
        || tags.get(last) != Pos.NOUN
        || texts.get(last).endsWith("s")
        || !lookup.is(last, WordClass.FINDING)
        || !lookup.isPlural(last - 1)) {
      return;
    }
    int comma = last - 1;
    while (comma > 0 && !ends(comma) && tags.get(comma) != Pos.VERB && tags.get(comma) != Pos.AUX) {
      comma--;
    }
    if (texts.get(comma).equals(",")) {
      tags.set(last, Pos.VERB);
    }
  }

  /** <i>, fares would rise</i>: before an auxiliary stands no present of another verb. */
  private boolean isBeforeModal(int i) {
    return tags.get(i + 1) == Pos.AUX
        && lookup.canBe(i + 1, Feature.FINITE)
        && i > 0
        && texts.get(i - 1).equals(",")
        && isNounInPresent(i);
  }

  /** <i>according to radio hosts</i>: no infinitive follows. */
  private boolean isSource(int i) {
    return i > 1 && lookup.is(i - 2, WordClass.ACCORDING) && lookup.canBe(i, Pos.NOUN);
  }

  /** <i>according to veteran talk show hosts</i>: the same behind an adjective. */
  private boolean isInSource(int i) {
    int to = i - 1;
    while (to > 0 && (tags.get(to) == Pos.ADJ || tags.get(to) == Pos.NOUN)) {
      to--;
    }
    return to > 0
        && to < i - 1
        && i + 1 < tags.size()
        && isNominal(i + 1)
        && isNounInPresent(i)
        && lookup.is(to, WordClass.ADDRESSEE)
        && lookup.is(to - 1, WordClass.ACCORDING);
  }

  private boolean isNounInPresent(int i) {
    return lookup.canBe(i, Pos.NOUN)
        && lookup.canBe(i, Feature.FINITE)
        && !lookup.canBe(i, Feature.PAST_PARTICIPLE)
        && !lookup.canBe(i, Feature.PRESENT_PARTICIPLE);
  }

  /** <i>said trade unions met</i>: right behind a verb of saying stands no verb but a noun. */
  private void repairSubject(int i) {
    if (tags.get(i) == Pos.VERB && isNounInPresent(i)) {
      tags.set(i, Pos.NOUN);
    }
  }

  /** <i>found that sleep improved</i>: a clause with a noun and a verb behind a conjunction. */
  private void repairAfterThat(int that) {
    int subject = that + 1;
    boolean misread =
        tags.get(subject) == Pos.VERB
            && isNounInPresent(subject)
            && subject + 1 < tags.size()
            && lookup.canBe(subject + 1, Feature.FINITE)
            && !lookup.canBe(subject + 1, Pos.NOUN);
    if (misread) {
      tags.set(that, Pos.SCONJ);
      tags.set(subject, Pos.NOUN);
      if (tags.get(subject + 1) == Pos.ADJ) {
        tags.set(subject + 1, Pos.VERB);
      }
    } else if (tags.get(that) == Pos.SCONJ) {
      repairVerb(subject);
    }
  }

  /** <i>said rates rose in May</i>: a sentence with a subject and no verb had one. */
  private void repairVerb(int from) {
    if (tags.get(from) == Pos.ADP) {
      return;
    }
    int candidate = -1;
    for (int k = from; k < tags.size() && !ends(k); k++) {
      Pos tag = tags.get(k);
      if (tag == Pos.AUX || tag == Pos.VERB && lookup.canBe(k, Feature.FINITE)) {
        return;
      }
      if (candidate < 0 && k > from && isVerb(k)) {
        candidate = k;
      }
    }
    if (candidate >= 0) {
      tags.set(candidate, Pos.VERB);
    }
  }

  /** Whether a noun or adjective behind a noun can be its verb: past, or third person. */
  private boolean isVerb(int k) {
    boolean nominal = tags.get(k) == Pos.NOUN || tags.get(k) == Pos.ADJ;
    boolean third = texts.get(k).endsWith("s") && !lookup.isPlural(k - 1);
    return nominal
        && isNominal(k - 1)
        && Character.isLowerCase(texts.get(k).codePointAt(0))
        && lookup.canBe(k, Feature.FINITE)
        && !lookup.canBe(k, Feature.PAST_PARTICIPLE)
        && (!lookup.canBe(k, Feature.INFINITIVE) && !texts.get(k).endsWith("s") || third)
        && (k + 1 == tags.size() || tags.get(k + 1) != Pos.NOUN);
  }

  private boolean ends(int k) {
    return ".;:!?,\"“”".indexOf(texts.get(k).charAt(0)) >= 0;
  }

  private boolean isName(int i) {
    return i >= 0 && tags.get(i) == Pos.PROPN;
  }

  private boolean isNominal(int i) {
    Pos tag = tags.get(i);
    return tag == Pos.NOUN || tag == Pos.PROPN || tag == Pos.PRON;
  }
}
