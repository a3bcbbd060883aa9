package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * Says whether a clause with a subject of its own starts at a word, where no complementiser says
 * so: <i>he claimed the money was gone</i>, against <i>he claimed the money if he asked</i>.
 *
 * <p>A clause is a subject and a finite verb that no relative pronoun opens, with nothing between
 * that would begin another clause: no conjunction, no second subject behind a comma.
 */
final class ClauseStart {

  private final Parse parse;

  private ClauseStart(Parse parse) {
    this.parse = parse;
  }

  /** {@code i}, if a clause with its own subject starts there; else -1. */
  static int at(Parse parse, int i) {
    ClauseStart start = new ClauseStart(parse);
    if (parse.is(i, WordClass.SUBORDINATOR) && start.isSubordinator(i) && start.isWithoutMain(i)) {
      return -1;
    }
    int after = subjectEnd(parse, i);
    return after >= 0 && start.hasVerb(i, after) ? i : -1;
  }

  /** Whether a subordinate clause has no main one behind it: <i>said before he died</i>. */
  private boolean isWithoutMain(int i) {
    int finite = 0;
    for (VerbGroup verb : parse.verbs()) {
      finite += verb.first() > i && verb.isFinite() ? 1 : 0;
    }
    boolean quoted = false;
    for (int k = i; k < parse.size(); k++) {
      quoted |= parse.isQuote(k) && parse.quoted(k).isSentence();
    }
    return finite < 2 && !quoted;
  }

  /**
   * The same behind a verb that says little else than that somebody spoke: there, a clause starts
   * with whatever a finite verb follows, be it no subject that could be told: <i>said up to 20
   * homes were hit</i>, and with what goes before a clause: <i>said despite the rain, he would
   * come</i>.
   */
  static int behindSaying(Parse parse, int i) {
    int start = at(parse, i);
    if (start >= 0 || subjectEnd(parse, i) >= 0 || !parse.has(i)) {
      return start;
    }
    return new ClauseStart(parse).isLoose(i) ? i : -1;
  }

  /** Whether a finite verb that can be the clause's own comes up behind some words. */
  private boolean isLoose(int first) {
    boolean opened = false;
    boolean relative = false;
    boolean adverbial = isAdverbial(first);
    if (parse.isPos(first, Pos.CCONJ) || !adverbial && parse.isPos(first, Pos.SCONJ)) {
      return false;
    }
    for (int k = first; k < parse.size(); k++) {
      if (adverbial && parse.isMark(k, ",") && k > first + 1) {
        boolean starts = at(parse, k + 1) >= 0;
        if (starts || parse.mention(k).isEmpty()) {
          return starts;
        }
        continue;
      }
      boolean sign = k == first && parse.isMark(k, "£$€¥#");
      if (ends(k) || parse.isPos(k, Pos.PUNCT) && !sign && !parse.isMark(k, "%()&/")) {
        return false;
      }
      if (k > first && parse.isQuote(k) && opened) {
        return !adverbial && parse.quoted(k).opensFinite();
      }
      Optional<VerbGroup> verb = parse.verb(k);
      boolean finite = k > first && verb.filter(VerbGroup::isFinite).isPresent();
      relative |= opensRelative(k);
      if (finite && relative) {
        relative = false;
        k = verb.get().last();
      } else if (finite && !adverbial) {
        return opened && !isJoined(verb.get());
      }
      opened |= !parse.isPos(k, Pos.ADP) && !parse.isPos(k, Pos.PUNCT);
    }
    return false;
  }

  /** Whether a preposition or conjunction opens what stands before a clause. */
  private boolean isAdverbial(int i) {
    boolean quantity = parse.isPos(i + 1, Pos.NUM) || parse.isPos(i + 2, Pos.NUM);
    return (parse.isPos(i, Pos.ADP)
            || parse.isPos(i, Pos.SCONJ)
            || parse.isPos(i, Pos.ADV) && parse.isPos(i + 1, Pos.ADP))
        && !parse.is(i, WordClass.COMPLEMENTISER)
        && !quantity;
  }

  /**
   * Whether a clause follows a complementiser at {@code i} that may be the article of a noun too.
   */
  static boolean behind(Parse parse, int i) {
    Optional<Mention> noun = parse.mention(i).filter(m -> m.first() == i);
    return noun.isPresent()
        ? new ClauseStart(parse).hasVerb(i, noun.get().last() + 1)
        : at(parse, i + 1) >= 0;
  }

  /** Whether the subject that ends before word {@code after} has a finite verb of its own. */
  private boolean hasVerb(int first, int after) {
    if (parse.isQuote(first) && parse.quoted(first).isSentence()) {
      return true;
    }
    boolean relative = false;
    boolean paused = false;
    for (int k = after; k < parse.size(); k++) {
      if (ends(k)) {
        return false;
      }
      paused |= parse.isMark(k, ",");
      if (parse.isQuote(k)
          && !parse.is(k - 1, WordClass.INFINITIVE_PARTICLE)
          && parse.quotation(k).span().length() > 8
          && (paused ? parse.quoted(k).opensFinite() : !parse.quoted(k).isTitle())) {
        return true;
      }
      Optional<VerbGroup> verb = parse.verb(k);
      if (verb.isEmpty() || !isFinite(verb.get())) {
        relative |= opensRelative(k);
      } else if (relative || isRelative(verb.get().first() - 1, first)) {
        relative = false;
        k = verb.get().last();
      } else if (!isJoined(verb.get())) {
        return true;
      } else if (!goesOnInfinitive(verb.get(), after)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a relative pronoun stands at {@code i}, and is not the subject itself. */
  private boolean isRelative(int i, int first) {
    return i > first && parse.is(i, WordClass.RELATIVE_SUBJECT);
  }

  /** Whether a verb can carry a clause, in the subjunctive too: <i>that boots be worn</i>. */
  private boolean isFinite(VerbGroup verb) {
    return verb.isFinite()
        || verb.form() == Feature.INFINITIVE
            && !parse.is(verb.first(), WordClass.INFINITIVE_PARTICLE)
            && parse.word(verb.first()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
  }

  /** Whether no verb of the subject can follow: the sentence ends or another clause begins. */
  private boolean ends(int k) {
    boolean pause = parse.isMark(k, ",–—") || parse.word(k).text().startsWith("--");
    return parse.isMark(k, ";:.")
        || parse.isPos(k, Pos.CCONJ) && parse.isMark(k - 1, ",–—-") && !parse.is(k, WordClass.PAIR)
        || isSubordinator(k)
        || isComparison(k)
        || pause && isSubject(k + 1);
  }

  /** Whether a comparison tells what goes on meanwhile: <i>a tight race as X wins back Y</i>. */
  private boolean isComparison(int k) {
    return parse.is(k, WordClass.COMPARISON)
        && parse.is(k, WordClass.SUBORDINATOR)
        && parse.mention(k + 1).flatMap(m -> parse.finiteAt(m.last() + 1)).isPresent();
  }

  /** Whether a conjunction begins a clause here, and is no adverb: <i>if he asked</i>. */
  private boolean isSubordinator(int k) {
    return parse.isPos(k, Pos.SCONJ)
        && !parse.is(k, WordClass.COMPLEMENTISER)
        && parse.verb(k + 1).filter(VerbGroup::isFinite).isEmpty();
  }

  /** Whether a pronoun and its verb start here: <i>, he said</i>. */
  private boolean isSubject(int i) {
    return parse
        .mention(i)
        .filter(m -> m.form() == Mention.Form.PRONOUN)
        .flatMap(m -> parse.verb(m.last() + 1))
        .filter(VerbGroup::isFinite)
        .isPresent();
  }

  /**
   * Whether a relative clause starts here, with a pronoun or without: <i>the money they lost</i>.
   */
  private boolean opensRelative(int k) {
    if (parse.is(k, WordClass.RELATIVE_SUBJECT) || parse.is(k, WordClass.RELATIVE)) {
      return true;
    }
    Optional<Mention> mention = parse.mention(k);
    return mention.isPresent()
        && mention.get().first() == k
        && mention.get().form() == Mention.Form.PRONOUN
        && !parse.is(k, WordClass.INDEFINITE)
        && parse.mention(k - 1).filter(m -> m.form() != Mention.Form.PRONOUN).isPresent();
  }

  /** Whether a verb goes on an infinitive of the subject: <i>plans to tax and spend</i>. */
  private boolean goesOnInfinitive(VerbGroup verb, int after) {
    return parse.word(verb.head()).has(Feature.INFINITIVE)
        && parse.verbs().stream()
            .anyMatch(
                v ->
                    v.form() == Feature.INFINITIVE
                        && v.first() >= after
                        && v.last() < verb.first());
  }

  /** Whether a verb is joined to one before it by a conjunction. */
  private boolean isJoined(VerbGroup verb) {
    int i = verb.first() - 1;
    while (parse.isPos(i, Pos.ADV)) {
      i--;
    }
    return parse.isPos(i, Pos.CCONJ)
        && (parse.is(i, WordClass.COORDINATOR) || parse.is(i, WordClass.ADVERSATIVE));
  }

  /** The word behind the subject of a clause that starts at {@code i}, or -1. */
  private static int subjectEnd(Parse parse, int i) {
    int subject = i;
    boolean number = false;
    while (subject < i + 4 && isQuantity(parse, subject)) {
      number |= parse.isPos(subject, Pos.NUM);
      subject++;
    }
    Optional<Mention> mention = parse.mention(subject);
    if (mention.isPresent() && mention.get().first() == subject) {
      return mention.get().last() + 1;
    }
    if (parse.isQuote(subject) || parse.is(subject - 1, WordClass.EXPLETIVE)) {
      return parse.isQuote(subject) ? subject + 1 : subject;
    }
    boolean owned = parse.is(subject, WordClass.POSSESSIVE) || parse.isPos(subject, Pos.DET);
    if (owned && parse.isQuote(subject + 1)) {
      return subject + 1;
    }
    if (isPronoun(parse, subject)) {
      return subject + 1;
    }
    boolean gerund = subject == i && parse.verb(subject).filter(v -> !v.isFinite()).isPresent();
    if (gerund) {
      return parse.verb(subject).get().last() + 1;
    }
    return number ? subject : -1;
  }

  /** Whether a pronoun that names nobody stands here: <i>anything</i>, <i>that</i>. */
  private static boolean isPronoun(Parse parse, int i) {
    boolean shown = parse.is(i, WordClass.DEFINITE) && parse.verb(i + 1).isPresent();
    return (parse.isPos(i, Pos.PRON) || shown) && !parse.is(i, WordClass.QUESTION);
  }

  /** Whether a word can stand before the subject or measure it: <i>more than 40%</i>. */
  private static boolean isQuantity(Parse parse, int i) {
    if (!parse.has(i) || parse.mention(i).isPresent() || parse.verb(i).isPresent()) {
      return false;
    }
    return switch (parse.word(i).pos()) {
      case ADV, SCONJ, NUM, SYM, ADJ -> true;
      case CCONJ -> !parse.is(i, WordClass.COORDINATOR) && !parse.is(i, WordClass.ADVERSATIVE);
      case ADP ->
          parse.isPos(i + 1, Pos.ADJ)
              || parse.mention(i + 1).isEmpty()
                  && parse.verb(i + 1).isEmpty()
                  && !parse.isQuote(i + 1);
      default -> parse.isMark(i, "%");
    };
  }
}
