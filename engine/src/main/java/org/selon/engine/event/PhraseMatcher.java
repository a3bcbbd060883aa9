package org.selon.engine.event;

import java.util.Optional;
import org.selon.engine.attribution.Parse;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.PhraseLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/** Finds the entries of a lexicon of phrases at a word, the longest first. */
final class PhraseMatcher {

  private static final int WIDEST_GAP = 2;
  private static final String OWNER = "*";

  /** An entry in its place, by the numbers of its first and last word. */
  record Match(Phrase phrase, int first, int last) {}

  private final PhraseLexicon lexicon;

  PhraseMatcher(PhraseLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The entry of a type that begins at word {@code i}, the longest there is. */
  Optional<Match> at(Parse parse, int i, Phrase.Type type) {
    if (!parse.has(i)
        || parse.isPos(i, Pos.PUNCT)
        || parse.isQuote(i)
        || type == Phrase.Type.SECRET && i > 0 && parse.word(i).isCapitalised()) {
      return Optional.empty();
    }
    Word word = parse.word(i);
    Match best = longest(parse, i, type, word.lemma(), null);
    if (!word.form().equals(word.lemma())) {
      best = longest(parse, i, type, word.form(), best);
    }
    int plus = word.lemma().indexOf('+');
    if (plus > 0) {
      best = longest(parse, i, type, word.lemma().substring(0, plus), best);
    }
    return Optional.ofNullable(best);
  }

  /** The longest entry whose first word is {@code word}, or one as long that is known already. */
  private Match longest(Parse parse, int i, Phrase.Type type, String word, Match known) {
    Match best = known;
    for (Phrase phrase : lexicon.startingWith(word)) {
      int last = phrase.type() == type ? last(parse, i, phrase) : -1;
      if (last >= 0 && (best == null || last > best.last())) {
        best = new Match(phrase, i, last);
      }
    }
    return best;
  }

  /** Whether a single word is an entry of a type. */
  boolean names(String word, Phrase.Type type) {
    return lexicon.startingWith(word).stream()
        .anyMatch(p -> p.type() == type && p.words().size() == 1);
  }

  /** The first entry of a type that begins between two words. */
  Optional<Match> within(Parse parse, int from, int to, Phrase.Type type) {
    for (int i = Math.max(0, from); i <= to && i < parse.size(); i++) {
      Optional<Match> match = at(parse, i, type);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static int last(Parse parse, int i, Phrase phrase) {
    int at = i;
    for (String part : phrase.words().subList(1, phrase.words().size())) {
      at = next(parse, at + 1, part, parse.word(at).isVerb() ? WIDEST_GAP : 0);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static int next(Parse parse, int from, String part, int gap) {
    if (part.equals(OWNER) && parse.mention(from).isPresent()) {
      int owned = parse.mention(from).get().last();
      for (int i = from + 1; i <= owned + 1; i++) {
        if (parse.isPos(i, Pos.PART) && !parse.word(i).is(WordClass.NEGATION)) {
          return i;
        }
      }
    }
    for (int i = from; i <= from + gap && parse.has(i); i++) {
      Word word = parse.word(i);
      boolean fits =
          part.equals(OWNER)
              ? word.is(WordClass.POSSESSIVE)
              : word.form().equals(part)
                  || word.lemma().equals(part)
                  || word.lemma().startsWith(part + "+");
      if (fits) {
        return i;
      }
      if (word.pos() != Pos.ADV && word.pos() != Pos.PRON) {
        return -1;
      }
    }
    return -1;
  }
}
