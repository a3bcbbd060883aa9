package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
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
    Optional<Mention> aged = before(close).filter(this::isApposed);
    if (aged.isPresent()) {
      return aged;
    }
    boolean opened = false;
    for (int i = close - 1; i > 0 && i > close - FARTHEST; i--) {
      boolean over = parse.isMark(i, ",") && !opens(i + 1) && parse.finiteAt(i + 1).isPresent();
      if (over || parse.isMark(i, ";:–—") || parse.isQuote(i)) {
        return Optional.empty();
      }
      Optional<Mention> told = relatives.isPronoun(i) ? before(i).filter(this::isApposed) : aged;
      if (told.isPresent()) {
        return told;
      }
      if (parse.isMark(i, ",") && parse.is(i + 1, WordClass.INDEFINITE_ARTICLE)) {
        Optional<Mention> somebody = before(i).filter(Insertions::isNamed);
        if (somebody.isPresent()) {
          return somebody;
        }
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

  /** Whether a name has an age or a description between commas: <i>Ada Poe, 68</i>. */
  private boolean isApposed(Mention mention) {
    boolean comma = false;
    for (int i = mention.first(); i <= mention.last(); i++) {
      comma |= parse.isMark(i, ",");
    }
    return comma && isNamed(mention);
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() == Mention.Form.NAME && mention.kind() == ActorKind.PERSON;
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
