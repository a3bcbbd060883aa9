package org.selon.engine.time;

import java.util.List;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;

/**
 * Tells whether the clause of an expression looks back or ahead, from the verb nearest to it.
 *
 * <pre>{@code
 * "Il a dit jeudi qu'elle serait reçue vendredi."  →  jeudi PAST, vendredi FUTURE
 * }</pre>
 *
 * <p>The verb before the expression counts, unless a comma or conjunction parts the two and one
 * after it is not parted.
 */
final class TenseReader {

  private static final int REACH = 30;
  private static final int NEAR = 3;

  private final TaggedSentence sentence;
  private final List<Cell> cells;
  private final Matcher matcher;
  private final List<TimeLexicon.Future> futures;

  TenseReader(
      TaggedSentence sentence,
      List<Cell> cells,
      Matcher matcher,
      List<TimeLexicon.Future> futures) {
    this.sentence = sentence;
    this.cells = cells;
    this.matcher = matcher;
    this.futures = futures;
  }

  private record Sign(Direction direction, boolean parted) {}

  /** The direction of the clause that holds the cells from {@code first} to {@code end}. */
  Direction direction(int first, int end) {
    boolean limit = matcher.leads("limit", first);
    Sign before = before(first);
    if (matcher.leads("goal", first) && before != null && before.direction() == Direction.PAST) {
      return isLong(first) ? Direction.NEAREST : Direction.FUTURE;
    }
    if (before != null && !before.parted()) {
      return limit ? limited(before) : before.direction();
    }
    Sign after = limit ? null : after(end);
    if (after != null && (before == null || !after.parted())) {
      return after.direction();
    }
    if (limit) {
      return before == null ? Direction.FUTURE : limited(before);
    }
    return before == null ? Direction.PAST : before.direction();
  }

  /** "Until Friday" looks ahead, unless all is told in the past: then it is either Friday. */
  private static Direction limited(Sign verb) {
    return verb.direction() == Direction.FUTURE ? Direction.FUTURE : Direction.EITHER;
  }

  private Sign before(int first) {
    boolean parted = false;
    boolean infinitive = false;
    boolean planned = false;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (isBoundary(i)) {
        parted = true;
      }
      if (matcher.is(i, "will") || matcher.is(i, "wasplan")) {
        return new Sign(matcher.is(i, "will") ? Direction.FUTURE : Direction.NEAREST, parted);
      }
      if (matcher.is(i, "planned") && (infinitive || !matcher.is(i, "because"))) {
        planned = true;
      } else if (infinitive && matcher.is(i, "governor")) {
        return new Sign(Direction.FUTURE, parted);
      } else if (isVerb(i)) {
        Word word = word(i);
        if (isFuture(word)) {
          return new Sign(Direction.FUTURE, parted);
        }
        if (word.has(Feature.INFINITIVE) && !word.has(Feature.FINITE) || isBare(i)) {
          infinitive = true;
        } else {
          return new Sign(group(i, planned), parted);
        }
      }
    }
    if (planned) {
      return new Sign(isOver(first) ? Direction.PAST : Direction.FUTURE, parted);
    }
    return null;
  }

  /** Whether the clause before a cell is told in the past: <i>was summoned for Friday</i>. */
  private boolean isLong(int first) {
    for (int i = first - 1; i >= 0 && !isBoundary(i); i--) {
      if (matcher.is(i, "waspast")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what was planned is told as past: <i>l’appel prévu lundi avait été annulé</i>. */
  private boolean isOver(int first) {
    for (int i = first; i < Math.min(cells.size(), first + REACH) && !isBoundary(i); i++) {
      if (isVerb(i)) {
        boolean participle = i + 1 < cells.size() && isVerb(i + 1);
        return matcher.is(i, "waspast") && participle;
      }
    }
    return false;
  }

  /** Whether an infinitive marker stands right before: <i>to meet</i>. */
  private boolean isBare(int i) {
    return i > 0 && matcher.is(i - 1, "tomark");
  }

  /** Direction of the verb group whose last word is at {@code i}. */
  private Direction group(int i, boolean planned) {
    boolean past = matcher.is(i, "waspast");
    boolean plan = planned;
    for (int k = i - 1; k >= Math.max(0, i - NEAR - 1) && !isBoundary(k); k--) {
      if (matcher.is(k, "will") || isVerb(k) && isFuture(word(k))) {
        return Direction.FUTURE;
      }
      if (matcher.is(k, "wasplan")) {
        return Direction.NEAREST;
      }
      past |= matcher.is(k, "waspast");
    }
    if (plan) {
      return past ? Direction.NEAREST : Direction.FUTURE;
    }
    return Direction.PAST;
  }

  private Sign after(int end) {
    boolean parted = false;
    for (int i = end; i < Math.min(cells.size(), end + REACH); i++) {
      if (isBoundary(i) && !(i == end && cells.get(i).form().equals(","))) {
        parted = true;
      }
      if (matcher.is(i, "will") || matcher.is(i, "wasplan")) {
        return new Sign(matcher.is(i, "will") ? Direction.FUTURE : Direction.NEAREST, parted);
      }
      if (isVerb(i) && word(i).pos() != null && !word(i).has(Feature.INFINITIVE)) {
        return new Sign(ahead(i), parted);
      }
    }
    return null;
  }

  /** Direction of the verb group that begins at {@code i}. */
  private Direction ahead(int i) {
    boolean past = matcher.is(i, "waspast");
    for (int k = i; k < Math.min(cells.size(), i + NEAR + 1) && !isBoundary(k); k++) {
      if (matcher.is(k, "will") || isVerb(k) && isFuture(word(k))) {
        return Direction.FUTURE;
      }
      if (matcher.is(k, "planned")) {
        return past ? Direction.NEAREST : Direction.FUTURE;
      }
    }
    return Direction.PAST;
  }

  private Word word(int cell) {
    return sentence.word(cells.get(cell).word());
  }

  private boolean isVerb(int cell) {
    return word(cell).isVerb() && Character.isLetter(cells.get(cell).form().charAt(0));
  }

  private boolean isBoundary(int cell) {
    String form = cells.get(cell).form();
    if (form.length() == 1 && ",;:.!?()«»\"“”—–".contains(form)) {
      return true;
    }
    Word word = word(cell);
    return word.is(WordClass.COMPLEMENTISER)
        || word.is(WordClass.SUBORDINATOR) && !matcher.is(cell, "notclause")
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.RELATIVE_SUBJECT)
        || word.is(WordClass.ADVERSATIVE);
  }

  private boolean isFuture(Word word) {
    for (TimeLexicon.Future future : futures) {
      if (word.lemma().endsWith(future.lemma()) && word.form().endsWith(future.ending())) {
        return true;
      }
    }
    return false;
  }
}
