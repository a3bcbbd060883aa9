package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Makes one name of the mentions that an acronym in parentheses spells out.
 *
 * <pre>{@code
 * [la Ligue kardanienne] pour [l’accès aux] [digues (LKAD)]  →  one name of a body
 * }</pre>
 */
final class AcronymJoiner {

  private static final int MOST = 5;

  private final Passage passage;

  AcronymJoiner(Passage passage) {
    this.passage = passage;
  }

  /** The mentions with those joined that belong to one acronym. */
  List<Mention> join(List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      int from = joined.size();
      if (endsInAcronym(mention)) {
        int least = Math.max(0, joined.size() - MOST);
        for (int i = joined.size() - 1; i >= least && from == joined.size(); i--) {
          from = isSpelt(joined.get(i), mention) ? i : from;
        }
      }
      if (from < joined.size()) {
        Mention first = joined.get(from);
        joined.subList(from, joined.size()).clear();
        joined.add(body(first, mention));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private boolean endsInAcronym(Mention mention) {
    int close = mention.last();
    return close >= 2
        && passage.word(close).isMark(")")
        && passage.word(close - 2).isMark("(")
        && passage.word(close - 1).text().length() > 2;
  }

  /** Whether the telling words from one mention on begin with the letters of the acronym. */
  private boolean isSpelt(Mention first, Mention last) {
    StringBuilder initials = new StringBuilder();
    for (int i = first.first(); i < last.last() - 2; i++) {
      Word word = passage.word(i);
      boolean tells = word.isNoun() || word.pos() == Pos.ADJ || word.pos() == Pos.X;
      if (tells) {
        initials.append(Character.toUpperCase(word.text().charAt(0)));
      }
    }
    return initials.toString().contentEquals(passage.word(last.last() - 1).text());
  }

  private Mention body(Mention first, Mention last) {
    int from = first.first();
    while (from < first.last() && passage.word(from).pos() == Pos.DET) {
      from++;
    }
    return new Mention(
        Mention.Form.NAME,
        ActorKind.ORGANIZATION,
        first.first(),
        last.last(),
        first.head(),
        passage.span(first.first(), last.last()),
        passage.span(from, last.last()),
        false,
        first.gender(),
        true);
  }
}
