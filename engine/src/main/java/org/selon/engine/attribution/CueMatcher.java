package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * Finds the entries of a cue lexicon in a passage, one match a place for each entry that fits, the
 * longest expression first.
 */
final class CueMatcher {

  private static final int WIDEST_GAP = 2;

  private final CueLexicon lexicon;

  CueMatcher(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All matches by place; those of one place in the lexicon's order. */
  List<CueMatch> match(Parse parse) {
    List<CueMatch> matches = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Word word = parse.word(i);
      if (word.pos() != Pos.PUNCT && word.pos() != Pos.QUOTE) {
        List<Cue> cues = new ArrayList<>(lexicon.startingWith(word.lemma()));
        if (!word.form().equals(word.lemma())) {
          cues.addAll(lexicon.startingWith(word.form()));
          cues.sort(Comparator.comparingInt((Cue c) -> -c.words().size()));
        }
        for (Cue cue : cues) {
          match(parse, i, cue).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  private static Optional<CueMatch> match(Parse parse, int i, Cue cue) {
    boolean refusal = cue.takes(Frame.NOWORDS);
    Optional<VerbGroup> verb = parse.verb(i).filter(v -> refusal || v.head() == i);
    if (!fits(parse, i, cue, verb)) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    Span span = parse.word(i).span();
    int at = i;
    for (String part : cue.words().subList(1, cue.words().size())) {
      int next = next(parse, at + 1, part);
      if (next < 0) {
        return Optional.empty();
      }
      if (next > at + 1) {
        spans.add(span);
        span = parse.word(next).span();
      } else {
        span = span.union(parse.word(next).span());
      }
      at = next;
    }
    spans.add(span);
    return Optional.of(new CueMatch(cue, verb, i, at, spans));
  }

  /**
   * Number of the word that carries on a fixed expression, few adverbs allowed before it, or -1.
   */
  private static int next(Parse parse, int from, String part) {
    for (int i = from; i < parse.size() && i <= from + WIDEST_GAP; i++) {
      Word word = parse.word(i);
      if (word.form().equals(part) || word.lemma().equals(part) || inflects(word, part)) {
        return i;
      }
      if (word.pos() != Pos.ADV && word.pos() != Pos.PRON && !word.is(WordClass.NEGATION)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a word is a participle in the feminine or plural: <i>jointes</i> of <i>joint</i>. */
  private static boolean inflects(Word word, String part) {
    return word.has(Feature.PAST_PARTICIPLE)
        && word.form().startsWith(part)
        && word.form().length() - part.length() <= 2;
  }

  /** Whether an entry is of a refusal, whose expression may hold a reflexive of its own. */
  private static boolean refuses(Cue cue) {
    return cue.takes(Frame.NOWORDS) || cue.words().size() > 1 && !cue.takes(Frame.REFLEXIVE);
  }

  private static boolean fits(Parse parse, int i, Cue cue, Optional<VerbGroup> verb) {
    Word word = parse.word(i);
    return switch (cue.kind()) {
      case VERB ->
          verb.isPresent()
              && word.isVerb()
              && (cue.takes(Frame.REFLEXIVE) == verb.get().reflexive() || refuses(cue))
              && (!cue.takes(Frame.NEGATED) || verb.get().negated());
      case NOUN -> word.pos() == Pos.NOUN;
      case ADJ -> word.pos() == Pos.ADJ || word.pos() == Pos.VERB || word.pos() == Pos.ADV;
      case PREP -> true;
    };
  }
}
