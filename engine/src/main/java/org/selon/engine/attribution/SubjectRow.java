package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/** Finds those who share a verb with its subject: <i>Roy et Blanc</i> · <i>ni A, ni B</i>. */
final class SubjectRow {

  private final Parse parse;

  SubjectRow(Parse parse) {
    this.parse = parse;
  }

  /** Number of the first word of a mention and of those joined to it before a verb. */
  int first(Mention mention, VerbGroup verb) {
    int start = words(mention, verb).start();
    int i = mention.first();
    while (i > 0 && parse.word(i - 1).span().start() >= start) {
      i--;
    }
    return i;
  }

  /** The words of a mention together with those joined to it: <i>Roy et Blanc</i>. */
  Span words(Mention mention, VerbGroup verb) {
    int i = mention.first() - 1;
    int before = isRepeated(i) ? i - 2 : i - 1;
    boolean joins =
        parse.isPos(i, Pos.CCONJ)
            && parse.is(i, WordClass.COORDINATOR)
            && mention.last() < verb.first()
            && parse.mention(before).isPresent();
    if (joins) {
      Mention left = parse.mention(before).get();
      boolean governed = parse.isGoverned(left) || parse.verb(left.first() - 1).isPresent();
      if (!governed) {
        return left.span().union(mention.span());
      }
    }
    return mention.first() > verb.last() ? enumerated(mention) : mention.span();
  }

  /**
   * Whether a conjunction behind a comma stands before the first of a row too: <i>ni A, ni B</i>.
   */
  private boolean isRepeated(int and) {
    return parse.isMark(and - 1, ",")
        && parse
            .mention(and - 2)
            .map(m -> m.first() - 1)
            .filter(i -> parse.isPos(i, Pos.CCONJ))
            .filter(i -> parse.word(i).lemma().equals(parse.word(and).lemma()))
            .isPresent();
  }

  /** A mention with those that follow it in a row which a coordinator ends. */
  private Span enumerated(Mention first) {
    Mention last = first;
    while (true) {
      int j = last.last() + 1;
      boolean comma = parse.isMark(j, ",");
      int k = comma ? j + 1 : j;
      boolean and = parse.isPos(k, Pos.CCONJ) && parse.is(k, WordClass.COORDINATOR);
      int next = and ? k + 1 : k;
      Optional<Mention> other = parse.mention(next).filter(m -> m.first() == next);
      boolean joins = and ? !comma || parse.hasComma(last) : comma;
      if (!joins || other.isEmpty() || parse.verb(other.get().last() + 1).isPresent()) {
        return first.span();
      }
      last = other.get();
      if (and) {
        return first.span().union(last.span());
      }
    }
  }
}
