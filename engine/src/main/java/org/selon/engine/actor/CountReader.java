package org.selon.engine.actor;

import java.util.Optional;
import org.selon.engine.actor.Count.Precision;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Reads how many people a description means.
 *
 * <pre>{@code
 * "six personnes"  →  exactly 6       "au moins un membre"  →  at least 1
 * "une dizaine de pilotes"  →  about 10       "des responsables"  →  not known
 * }</pre>
 *
 * <p>One person is exactly one; a noun that means many in the singular has no count. Thread-safe.
 */
final class CountReader {

  /** How many words before a number may tell how exact it is. */
  private static final int REACH = 3;

  private static final int LONGEST = 6;

  private final TermFinder terms;
  private final NounLexicon nouns;

  CountReader(TermLexicon terms, NounLexicon nouns) {
    this.terms = new TermFinder(terms);
    this.nouns = nouns;
  }

  /** The count that a description gives. */
  Optional<Count> read(Spot spot) {
    Mention mention = spot.mention();
    Passage passage = spot.passage();
    boolean part = mention.form() == Mention.Form.PRONOUN && mention.last() > mention.first();
    if (mention.form() != Mention.Form.DESCRIPTION && !part) {
      return Optional.empty();
    }
    int first = withNumber(passage, mention.first());
    for (int i = first; i <= mention.head(); i++) {
      Optional<Term> term = terms.at(passage, i, Tag.UNCOUNTED, Tag.COLLECTIVE, Tag.SEVERAL);
      if (term.isPresent()) {
        return collective(passage.word(i), term.get());
      }
    }
    for (int i = first; i <= mention.head(); i++) {
      int number = number(passage, i);
      if (number > 0 && (i < mention.head() || number == 1 || part)) {
        return some(precision(passage, i), number);
      }
    }
    return isOne(passage, mention)
        ? some(precision(passage, mention.first()), 1)
        : Optional.empty();
  }

  /** The first word of a phrase with the number that may stand before it. */
  private int withNumber(Passage passage, int first) {
    boolean counted = first > 0 && terms.isAt(passage, first - 1, Tag.NUMBER);
    return counted ? first - 1 : first;
  }

  private static Optional<Count> collective(Word word, Term term) {
    return switch (term.tag()) {
      case SEVERAL -> some(Precision.AT_LEAST, 2);
      case COLLECTIVE ->
          word.has(Feature.PLURAL) ? Optional.empty() : some(Precision.ABOUT, term.number());
      default -> Optional.empty();
    };
  }

  private static Optional<Count> some(Precision precision, int number) {
    return Optional.of(new Count(precision, number));
  }

  /** The number that a word is, or 0. */
  private int number(Passage passage, int i) {
    Word word = passage.word(i);
    Optional<Term> term = terms.at(passage, i, Tag.NUMBER);
    // by its form alone: the lemma of "des" is that of "un"
    if (term.isPresent() && term.get().words().get(0).equals(word.form())) {
      return term.get().number();
    }
    String digits = word.form().replaceAll("[\\s\\u00a0\\u202f.,](?=\\d{3})", "");
    boolean number = word.pos() == Pos.NUM && digits.length() <= LONGEST;
    return number && digits.matches("[1-9]\\d*") ? Integer.parseInt(digits) : 0;
  }

  /** What the words right before a number tell of how exact it is. */
  private Precision precision(Passage passage, int number) {
    for (int back = 1; back <= REACH; back++) {
      int from = number - back;
      Optional<Term> term = terms.at(passage, from, Tag.AT_LEAST, Tag.ABOUT);
      if (term.isPresent() && from + term.get().words().size() == number) {
        return term.get().tag() == Tag.ABOUT ? Precision.ABOUT : Precision.AT_LEAST;
      }
    }
    return Precision.EXACTLY;
  }

  /** Whether a description in the singular means one person. */
  private boolean isOne(Passage passage, Mention mention) {
    Word head = passage.word(mention.head());
    boolean people =
        nouns
            .kind(RoleParser.lemma(nouns, head))
            .filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED)
            .isPresent();
    boolean many = mention.plural() || head.has(Feature.PLURAL) && !head.has(Feature.SINGULAR);
    return people && !many && !terms.isAt(passage, mention.head(), Tag.CROWD);
  }
}
