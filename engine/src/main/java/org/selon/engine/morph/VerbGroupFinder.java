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
    boolean negated = false;
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
      } else if (isAside(words, i) && isAuxiliary(words.get(head))) {
        i += 2;
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

  /** Whether a word before a verb belongs to its group: a clitic, a negation, <i>to</i>. */
  private static boolean belongsBefore(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.is(WordClass.FIRST_PERSON) || word.is(WordClass.SECOND_PERSON)) {
      return word.is(WordClass.CLITIC)
          && at > 0
          && (words.get(at - 1).isNoun() || words.get(at - 1).pos() == Pos.PRON);
    }
    return word.is(WordClass.CLITIC) && word.pos() == Pos.PRON
        || word.is(WordClass.NEGATION) && word.pos() != Pos.NOUN && word.pos() != Pos.DET
        || word.is(WordClass.REFLEXIVE) && word.is(WordClass.ELISION)
        || word.pos() == Pos.PART && word.is(WordClass.INFINITIVE_MARKER);
  }

  /** Whether three words say <i>de son côté</i>, <i>pour sa part</i> before a participle. */
  private static boolean isAside(List<Word> words, int i) {
    return i + 3 < words.size()
        && words.get(i).pos() == Pos.ADP
        && words.get(i + 1).is(WordClass.POSSESSIVE)
        && words.get(i + 2).isNoun()
        && (words.get(i + 3).has(Feature.PAST_PARTICIPLE) || words.get(i + 3).pos() == Pos.ADV);
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
