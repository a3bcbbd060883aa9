package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/** Finds the terms of a lexicon in a passage, by the forms or the lemmas of its words. */
final class TermFinder {

  private final TermLexicon lexicon;

  TermFinder(TermLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The longest term of one of the tags that starts at word {@code i}. */
  Optional<Term> at(Passage passage, int i, Tag... tags) {
    if (i < 0 || i >= passage.size()) {
      return Optional.empty();
    }
    Word word = passage.word(i);
    List<Term> terms = new ArrayList<>(lexicon.startingWith(word.form()));
    if (!word.lemma().equals(word.form())) {
      terms.addAll(lexicon.startingWith(word.lemma()));
    }
    Term best = null;
    for (Term term : terms) {
      boolean longer = best == null || term.words().size() > best.words().size();
      if (longer && List.of(tags).contains(term.tag()) && matches(term, passage, i)) {
        best = term;
      }
    }
    return Optional.ofNullable(best);
  }

  boolean isAt(Passage passage, int i, Tag... tags) {
    return at(passage, i, tags).isPresent();
  }

  /** The term that is the beginning of a hyphenated word, such as <i>ex-</i>. */
  Optional<Term> beginning(Word word) {
    int hyphen = word.form().indexOf('-') + 1;
    boolean inside = hyphen > 1 && hyphen < word.form().length();
    return inside ? first(word.form().substring(0, hyphen)) : Optional.empty();
  }

  /** The term that is the end of a hyphenated word, such as <i>-elect</i>. */
  Optional<Term> end(Word word) {
    int hyphen = word.form().lastIndexOf('-');
    boolean inside = hyphen > 0 && hyphen + 1 < word.form().length();
    return inside ? first(word.form().substring(hyphen)) : Optional.empty();
  }

  private Optional<Term> first(String part) {
    return lexicon.startingWith(part).stream().findFirst();
  }

  private static boolean matches(Term term, Passage passage, int from) {
    List<String> words = term.words();
    if (from + words.size() > passage.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = passage.word(from + i);
      if (!words.get(i).equals(word.form()) && !words.get(i).equals(word.lemma())) {
        return false;
      }
    }
    return true;
  }
}
