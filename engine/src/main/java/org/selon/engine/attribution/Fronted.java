package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * A report that stands before the main clause and ends where that begins.
 *
 * <pre>{@code
 * "Saying the dam was sound, the mayor left."       main clause from [the mayor], who says it
 * "After police said the road was shut, we left."   main clause from [we]
 * }</pre>
 *
 * @param main number of the main clause's first word
 * @param subject whoever it is about
 * @param participle whether the report has no subject of its own, and takes that of the main clause
 */
record Fronted(int main, Mention subject, boolean participle) {

  /** The report of {@code verb} whose content starts at {@code from}, if it stands so. */
  static Optional<Fronted> of(Parse parse, VerbGroup verb, int from) {
    boolean joined = parse.isPos(0, Pos.CCONJ) || parse.is(0, WordClass.CONNECTIVE);
    int first = joined && !parse.is(0, WordClass.SUBORDINATOR) ? 1 : 0;
    boolean participle = verb.first() == first && verb.form() == Feature.PRESENT_PARTICIPLE;
    boolean subordinate =
        (parse.is(first, WordClass.SUBORDINATOR) || parse.is(first, WordClass.CONTRAST))
            && !parse.isPos(first, Pos.ADV)
            && verb.isFinite()
            && !parse.hasFinite(first, verb.first() - 1);
    return participle || subordinate ? main(parse, from, participle) : Optional.empty();
  }

  private static Optional<Fronted> main(Parse parse, int from, boolean participle) {
    for (int i = from + 1; i + 1 < parse.size(); i++) {
      boolean comma = parse.isMark(i, ",") || parse.isQuote(i) && parse.quoted(i).endsIn(",");
      Optional<Mention> subject = comma ? parse.mention(i + 1) : Optional.empty();
      int start = i + 1;
      if (subject.filter(m -> m.first() == start && hasVerb(parse, m)).isPresent()
          && isComplete(parse, from, i)) {
        return Optional.of(new Fronted(start, subject.get(), participle));
      }
    }
    return Optional.empty();
  }

  /** Whether a finite verb stands behind a mention, adverbs between left out. */
  private static boolean hasVerb(Parse parse, Mention mention) {
    int i = mention.last() + 1;
    while (parse.isPos(i, Pos.ADV)) {
      i++;
    }
    return parse.finiteAt(i).isPresent();
  }

  /** Whether the content has a verb of its own before word {@code end}, or is a quotation. */
  private static boolean isComplete(Parse parse, int from, int end) {
    boolean conditional = parse.is(from, WordClass.SUBORDINATOR) || parse.isPos(from, Pos.SCONJ);
    return parse.isQuote(end) || !conditional && parse.hasFinite(from, end - 1);
  }
}
