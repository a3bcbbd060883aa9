package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * The one who stands between a quotation and its verb, whatever else stands there of him.
 *
 * <pre>{@code
 * “Go,” retired fire chief Ivo Hale, whose café shut in May, said.   →  fire chief Ivo Hale
 * }</pre>
 *
 * <p>A quotation that leads on, by a comma or a question, is followed by its speaker: what stands
 * up to the verb without a clause of its own tells who that is.
 */
final class BehindQuotation {

  private static final int FARTHEST = 24;

  /** How many words stand before the noun of the speaker at most: <i>retired</i>. */
  private static final int AHEAD = 3;

  private BehindQuotation() {}

  /** The speaker before a verb, if a quotation that leads on stands before both. */
  static Optional<Mention> speaker(Scene scene, VerbGroup verb) {
    Parse parse = scene.parse();
    int from = first(parse, verb);
    if (from < 0 || from >= verb.first() || !opensPhrase(parse, from)) {
      return Optional.empty();
    }
    boolean own = isOwn(parse, from, verb);
    if (own || parse.hasMain(afterParticiple(parse, from), verb.first() - 1)) {
      return Optional.empty();
    }
    return parse.mentions().stream()
        .filter(m -> m.first() >= from && m.last() < verb.first())
        .findFirst()
        .filter(m -> m.first() <= from + AHEAD && scene.canSpeak(m))
        .filter(m -> !scene.parse().isGoverned(m));
  }

  /** The word behind the quotation that leads on to a verb, and its comma; or -1. */
  static int first(Parse parse, VerbGroup verb) {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - FARTHEST); i--) {
      if (parse.isQuote(i)) {
        boolean comma = parse.isMark(i + 1, ",");
        return comma || parse.quoted(i).endsIn(",?!") ? i + (comma ? 2 : 1) : -1;
      }
      if (parse.isMark(i, ";:")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a verb has a subject of its own in a relative clause: <i>the novel she wrote</i>. */
  private static boolean isOwn(Parse parse, int from, VerbGroup verb) {
    int before = verb.first() - 1;
    boolean pronoun =
        parse
            .mention(before)
            .filter(m -> m.form() == Mention.Form.PRONOUN && m.first() > from)
            .isPresent();
    return pronoun || parse.is(before, WordClass.RELATIVE_SUBJECT);
  }

  /** The word behind a participle that opens a noun phrase: <i>retired fire chief</i>. */
  private static int afterParticiple(Parse parse, int i) {
    return parse.has(i) && parse.word(i).has(Feature.PAST_PARTICIPLE) ? i + 1 : i;
  }

  private static boolean opensPhrase(Parse parse, int i) {
    boolean conjunction = parse.isPos(i, Pos.CCONJ) || parse.isPos(i, Pos.SCONJ);
    return !conjunction
        && !parse.isPos(i, Pos.ADP)
        && !parse.isPos(i, Pos.PUNCT)
        && !parse.is(i, WordClass.RELATIVE_SUBJECT);
  }
}
