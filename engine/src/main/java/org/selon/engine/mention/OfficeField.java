package org.selon.engine.mention;

import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Takes into an office what it is for, and the name behind that, where a preposition binds them.
 *
 * <pre>{@code
 * "la secrétaire d’État au Numérique Léa Roy a dit"  →  all up to Roy
 * "a dit le secrétaire d’État à Léa Roy"             →  the secrétaire d’État alone
 * }</pre>
 *
 * <p>Behind a verb whom somebody spoke to looks alike; there only a name behind the field tells
 * that it is one.
 */
final class OfficeField {

  private final Passage passage;
  private final PhraseParser parser;
  private final NameLexicon names;

  OfficeField(Passage passage, PhraseParser parser, NameLexicon names) {
    this.passage = passage;
    this.parser = parser;
    this.names = names;
  }

  /** The phrase with its field, or as it is. */
  PhraseParser.Phrase with(PhraseParser.Phrase office) {
    int link = office.last() + 1;
    if (!passage.word(office.head()).lemmaIs(WordClass.ROLE_TO) || !links(link)) {
      return office;
    }
    PhraseParser.Phrase field = parser.at(link + 1);
    if (field == null || isSomebody(field)) {
      return office;
    }
    boolean told = office.first() > 0 && passage.word(office.first() - 1).isVerb();
    boolean plain = passage.word(field.head()).isCapitalised() && !told;
    return hasName(field) || plain
        ? new PhraseParser.Phrase(office.first(), field.last(), office.head())
        : office;
  }

  private boolean links(int i) {
    return i + 1 < passage.size()
        && passage.word(i).pos() == Pos.ADP
        && passage.word(i).is(WordClass.ADDRESSEE);
  }

  /** Whether who is named right behind the preposition is a person or an outlet. */
  private boolean isSomebody(PhraseParser.Phrase field) {
    Word first = passage.word(field.head());
    StringBuilder words = new StringBuilder();
    for (int i = field.head(); i <= field.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(passage.word(i).text());
    }
    return names.isGiven(first.text())
        || names.isTitle(first.text())
        || names.isOutlet(first.text())
        || names.isOutlet(words.toString());
  }

  /** Whether a name stands behind the noun of the field: a given name, or two capitals. */
  private boolean hasName(PhraseParser.Phrase field) {
    boolean capitals = field.last() - field.head() > 1;
    for (int i = field.head() + 1; i <= field.last(); i++) {
      capitals &= passage.word(i).isCapitalised();
    }
    if (capitals) {
      return true;
    }
    for (int i = field.head() + 1; i < field.last(); i++) {
      if (passage.word(i).isCapitalised() && names.isGiven(passage.word(i).text())) {
        return true;
      }
    }
    return false;
  }
}
