package org.selon.engine.morph;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.lexicon.WordClass;

/**
 * Joins verbs to groups by their forms alone.
 *
 * <pre>{@code
 * "Il n'a pas voulu dire"  →  [n'a pas voulu] · [dire]
 * "She had been told"      →  [had been told], passive
 * }</pre>
 *
 * <p>Groups are in text order and apart. Thread-safe.
 */
public final class VerbGroupFinder {

  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_ASIDE = 7;

  /** The verb groups among {@code words}, which are numbered from 0. */
  public List<VerbGroup> find(List<Word> words) {
    List<VerbGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isVerb()) {
        VerbGroup group = group(words, i, from);
        groups.add(group);
        i = group.last();
        from = i + 1;
      }
    }
    return List.copyOf(groups);
  }

  private static VerbGroup group(List<Word> words, int verb, int from) {
    int first = verb;
    boolean negated = isOfNobody(words, verb);
    boolean reflexive = false;
    boolean infinitive = false;
    while (first > from && belongsBefore(words, first - 1)) {
      first--;
      Word word = words.get(first);
      negated |= word.is(WordClass.NEGATION);
      reflexive |= word.is(WordClass.REFLEXIVE);
      infinitive |= word.pos() == Pos.PART && word.is(WordClass.INFINITIVE_MARKER);
    }
    int head = verb;
    int last = verb;
    int inverted = -1;
    boolean passive = false;
    for (int i = verb + 1; i < words.size() && i - last <= LONGEST_GAP; i++) {
      Word word = words.get(i);
      if (word.is(WordClass.INVERTED_SUBJECT)) {
        inverted = i;
        last = i;
      } else if (word.isVerb() && continues(words.get(head), word)) {
        passive =
            words.get(head).lemmaIs(WordClass.PASSIVE_AUXILIARY)
                && word.has(Feature.PAST_PARTICIPLE);
        head = i;
        last = i;
      } else if (word.is(WordClass.NEGATION)
          && !word.is(WordClass.NEGATION_BEFORE)
          && word.pos() != Pos.NOUN
          && !negatesInfinitive(words, i)) {
        negated = true;
        last = word.is(WordClass.INDEFINITE_ARTICLE) ? last : i;
      } else if (isAuxiliary(words.get(head)) && isBoth(words, i)) {
        i += word.is(WordClass.PAIR) ? 0 : 1;
        last = i;
      } else if (words.get(head).is(WordClass.PERFECT_AUXILIARY) && asideEnd(words, i) > 0) {
        i = asideEnd(words, i);
        last = i;
      } else if (word.pos() != Pos.ADV || !isAuxiliary(words.get(head))) {
        break;
      }
    }
    Feature form = infinitive ? Feature.INFINITIVE : form(words.get(verb));
    return new VerbGroup(
        first, last, head, form, negated, passive && !reflexive, reflexive, inverted);
  }

  /** Whether a negation belongs to the infinitive behind it: <i>vowed not to go</i>. */
  private static boolean negatesInfinitive(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).pos() == Pos.PART
        && words.get(i + 1).is(WordClass.INFINITIVE_PARTICLE);
  }

  /** Whether the subject before a verb negates it: <i>neither of the two firms answered</i>. */
  private static boolean isOfNobody(List<Word> words, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (words.get(i).isVerb() && isAuxiliary(words.get(i)) || isSubject(words.get(i)))) {
      if (words.get(i).is(WordClass.NOBODY)) {
        return i + 1 < verb || words.get(i).pos() != Pos.DET;
      }
      i--;
    }
    return false;
  }

  private static boolean isSubject(Word word) {
    return word.isNoun()
        || word.pos() == Pos.ADJ
        || word.pos() == Pos.NUM
        || word.is(WordClass.NOBODY)
        || word.is(WordClass.COORDINATOR)
        || word.is(WordClass.GENITIVE)
        || word.is(WordClass.DEFINITE)
        || word.is(WordClass.PLURAL) && word.is(WordClass.THIRD_PERSON);
  }

  /** Whether a word before a verb belongs to its group: a clitic, a negation, <i>to</i>. */
  private static boolean belongsBefore(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.is(WordClass.FIRST_PERSON) || word.is(WordClass.SECOND_PERSON)) {
      boolean inverted = at + 2 < words.size() && words.get(at + 2).is(WordClass.INVERTED_SUBJECT);
      boolean behind =
          at > 0 && (words.get(at - 1).isNoun() || words.get(at - 1).pos() == Pos.PRON);
      return word.is(WordClass.CLITIC) && (inverted || behind);
    }
    boolean object =
        word.is(WordClass.NEGATION_OBJECT)
            && at > 0
            && words.get(at - 1).is(WordClass.NEGATION_BEFORE);
    return object
        || word.is(WordClass.CLITIC) && word.pos() == Pos.PRON
        || word.is(WordClass.NEGATION) && word.pos() != Pos.NOUN && word.pos() != Pos.DET
        || word.is(WordClass.REFLEXIVE) && word.is(WordClass.ELISION)
        || word.pos() == Pos.PART && word.is(WordClass.INFINITIVE_MARKER);
  }

  /** Whether words count the two who act: <i>ont tous deux dit</i> · <i>have both said</i>. */
  private static boolean isBoth(List<Word> words, int i) {
    int pair = words.get(i).is(WordClass.PAIR) ? i : i + 1;
    boolean all = pair == i || words.get(i).is(WordClass.INDEFINITE);
    return all
        && pair + 1 < words.size()
        && words.get(pair).is(WordClass.PAIR)
        && words.get(pair + 1).isVerb()
        && words.get(pair + 1).has(Feature.PAST_PARTICIPLE);
  }

  /**
   * Number of the last word of what stands between an auxiliary and its participle, 0 if nothing
   * does: <i>a à plusieurs reprises dénoncé</i> · <i>a, pour sa part, dénoncé</i>.
   */
  private static int asideEnd(List<Word> words, int from) {
    int limit = Math.min(words.size() - 1, from + LONGEST_ASIDE);
    int commas = 0;
    for (int i = from; i < limit; i++) {
      Word word = words.get(i);
      boolean comma = word.isMark(",");
      boolean noun = word.isNoun() || word.pos() == Pos.ADV || word.pos() == Pos.ADJ;
      boolean opening = word.pos() == Pos.ADP && (i == from || !isDeterminer(words.get(i - 1)));
      boolean determiner = isDeterminer(word) && i > from && !words.get(i - 1).isNoun();
      if (comma) {
        commas++;
      } else if (!opening && !determiner && (i == from || !noun)) {
        return 0;
      }
      boolean complete = noun || comma && commas == 2;
      Word next = words.get(i + 1);
      if (complete && commas != 1 && next.isVerb()) {
        return next.has(Feature.PAST_PARTICIPLE) ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isDeterminer(Word word) {
    return word.pos() == Pos.DET || word.pos() == Pos.NUM;
  }

  private static boolean isAuxiliary(Word word) {
    return word.pos() == Pos.AUX || word.lemmaIs(WordClass.AUXILIARY);
  }

  private static boolean continues(Word auxiliary, Word verb) {
    if (!isAuxiliary(auxiliary)) {
      return false;
    }
    boolean passive = auxiliary.lemmaIs(WordClass.PASSIVE_AUXILIARY);
    return verb.has(Feature.PAST_PARTICIPLE)
        || verb.has(Feature.PRESENT_PARTICIPLE) && passive
        || verb.has(Feature.INFINITIVE) && auxiliary.lemmaIs(WordClass.AUXILIARY) && !passive
        || verb.features().isEmpty() && verb.pos() == Pos.VERB;
  }

  private static Feature form(Word word) {
    for (Feature form :
        List.of(
            Feature.FINITE,
            Feature.INFINITIVE,
            Feature.PRESENT_PARTICIPLE,
            Feature.PAST_PARTICIPLE)) {
      if (word.has(form)) {
        return form;
      }
    }
    return Feature.FINITE;
  }
}
