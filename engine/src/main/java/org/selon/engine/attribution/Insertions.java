package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * Finds a subject that insertions between commas part from its verb, whatever clauses they hold.
 *
 * <pre>{@code
 * "Ada Poe, who has lived opposite the quay for years, said …"   →  [Ada Poe]
 * "The study, published in the journal Tides, also found …"      →  [The study]
 * }</pre>
 */
final class Insertions {

  private static final int FARTHEST = 60;

  private final Parse parse;
  private final RelativeClauses relatives;

  Insertions(Parse parse, RelativeClauses relatives) {
    this.parse = parse;
    this.relatives = relatives;
  }

  /** The subject before the insertions that end right before a verb, adverbs left out. */
  Optional<Mention> subjectBefore(VerbGroup verb) {
    int close = verb.first() - 1;
    while (parse.isPos(close, Pos.ADV)) {
      close--;
    }
    if (!parse.isMark(close, ",")) {
      return Optional.empty();
    }
    boolean opened = false;
    for (int i = close - 1; i > 0 && i > close - FARTHEST; i--) {
      boolean over = parse.isMark(i, ",") && !opens(i + 1) && parse.finiteAt(i + 1).isPresent();
      if (over || parse.isMark(i, ";:–—") || parse.isQuote(i)) {
        return Optional.empty();
      }
      if (parse.isMark(i, ",") && (opens(i + 1) || opened && parse.isPos(i + 1, Pos.ADP))) {
        opened = true;
        Optional<Mention> subject = before(i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a relative clause or a participle starts here. */
  private boolean opens(int i) {
    boolean participle =
        parse.verb(i).filter(v -> v.first() == i).isPresent()
            && parse.word(i).has(Feature.PAST_PARTICIPLE)
            && parse.isPos(i + 1, Pos.ADP);
    return relatives.isPronoun(i) || participle;
  }

  /** The mention that ends right before a comma and that nothing governs. */
  private Optional<Mention> before(int comma) {
    return parse.mention(comma - 1).filter(m -> m.last() == comma - 1 && !parse.isGoverned(m));
  }
}
