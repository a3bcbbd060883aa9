package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * Finds where relative clauses start, and what they belong to.
 *
 * <pre>{@code
 * "Ada Poe, who left, said …"  antecedent(who)    →  [Ada Poe]
 * "The list that she drew up …"  start([drew up])  →  that
 * }</pre>
 */
final class RelativeClauses {

  private final Parse parse;

  RelativeClauses(Parse parse) {
    this.parse = parse;
  }

  /** Whether a word is a relative pronoun in the place of a subject. */
  boolean isPronoun(int i) {
    return parse.is(i, WordClass.RELATIVE_SUBJECT)
        && (parse.isPos(i, Pos.PRON) || parse.isPos(i, Pos.SCONJ));
  }

  /** Where the relative clause of a verb starts that has a subject of its own; or -1. */
  int start(VerbGroup verb) {
    for (int k = verb.first() - 1; k > Math.max(0, verb.first() - 10); k--) {
      if (parse.isMark(k, ",")) {
        return -1;
      }
      if (parse.is(k, WordClass.COMPLEMENTISER)
          && parse.isMark(k - 1, ",")
          && parse.mention(k - 2).isPresent()) {
        return k;
      }
      if (opensObjectRelative(k, verb)) {
        return k;
      }
      boolean governed = parse.isPos(k - 1, Pos.ADP) && isPronoun(k);
      if (parse.is(k, WordClass.RELATIVE) && !parse.isPos(k, Pos.ADV) || governed) {
        return governed ? k - 1 : k;
      }
    }
    return -1;
  }

  /** Whether a conjunction takes up the noun before it: <i>the list that she drew up</i>. */
  private boolean opensObjectRelative(int i, VerbGroup verb) {
    Optional<Mention> noun = parse.mention(i - 1);
    return parse.is(i, WordClass.COMPLEMENTISER)
        && noun.isPresent()
        && noun.get().form() != Mention.Form.PRONOUN
        && parse.verb(noun.get().first() - 1).isEmpty()
        && parse.mention(i + 1).filter(m -> m.last() + 1 == verb.first()).isPresent();
  }

  /** The mention that a relative pronoun takes up. */
  Optional<Mention> antecedent(int pronoun) {
    int i = pronoun - 1;
    if (parse.isMark(i, ",")) {
      i--;
    }
    Optional<Mention> antecedent = parse.mention(i);
    int last = i;
    return antecedent
        .filter(m -> !m.voice())
        .flatMap(m -> m.inside().stream().filter(n -> n.last() == last && n.voice()).findFirst())
        .or(() -> antecedent);
  }
}
