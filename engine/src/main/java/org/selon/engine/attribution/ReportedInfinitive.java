package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * A verb and a reported infinitive or gerund: <i>X promet de P</i> · <i>X urged Y to P</i> · <i>X
 * accuse Y d’avoir P</i> · <i>X denied doing P</i>.
 */
final class ReportedInfinitive implements Construction {

  static final String NAME = "infinitive";

  private static final int FARTHEST = 24;

  private static final Frame[] FRAMES = {
    Frame.INFINITIVE,
    Frame.ON_TO,
    Frame.PASSIVE_INFINITIVE,
    Frame.CLAUSE_INFINITIVE,
    Frame.ACCUSATION,
    Frame.GERUND,
    Frame.NUMBER
  };

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    Cue cue = match.cue();
    if (match.verb().isEmpty() || ReportedClause.denied(cue, match.verb().get())) {
      return scene.no(match.verb().isEmpty() ? Miss.NOT_TAKEN : Miss.NEGATED);
    }
    VerbGroup verb = match.verb().get();
    Parse parse = scene.parse();
    int from = Math.max(match.last(), verb.last()) + 1;
    int start = -1;
    if (cue.takes(Frame.INFINITIVE) || cue.takes(Frame.ON_TO)) {
      start = infinitive(parse, cue, from);
      int later = scene.afterComplements(from, false);
      if (start < 0 && cue.takes(Frame.INFINITIVE) && later > from) {
        start = free(parse, cue, verbAt(parse, later, Feature.INFINITIVE));
      }
    }
    if (start < 0 && cue.takes(Frame.PASSIVE_INFINITIVE) && verb.passive()) {
      start = marked(parse, from);
    }
    if (start < 0 && cue.takes(Frame.CLAUSE_INFINITIVE) && !verb.passive()) {
      start = withSubject(parse, from);
    }
    if (start < 0 && cue.takes(Frame.ACCUSATION)) {
      start = accusation(parse, cue, from);
    }
    if (start < 0 && cue.takes(Frame.GERUND)) {
      start = verbAt(parse, from, Feature.PRESENT_PARTICIPLE);
    }
    if (start < 0 && cue.takes(Frame.NUMBER) && isActive(verb) && !isAdjective(parse, verb)) {
      start = number(parse, from);
    }
    if (start < 0) {
      return scene.no(Scene.missing(cue, FRAMES));
    }
    boolean quoted =
        parse.isQuote(start) && !parse.quoted(start).isInfinitive() && !goesOn(parse, start + 1);
    int last = quoted ? start : scene.extent().lastOfInfinitive(start);
    return parse
        .span(start, last)
        .flatMap(content -> ReportedClause.source(scene, match, verb, List.of(content)))
        .filter(
            f ->
                !cue.takes(Frame.VOICE)
                    || f.source().filter(m -> !isSomebody(m)).isEmpty()
                    || scene.no(Miss.NO_VOICE).isPresent());
  }

  /**
   * An infinitive with its pronoun <i>en</i>, if no other preposition than the cue's own binds it.
   */
  private static int free(Parse parse, Cue cue, int infinitive) {
    int before = infinitive - 1;
    if (infinitive >= 0 && parse.is(before, WordClass.GERUND_MARKER)) {
      return before;
    }
    return !parse.isPos(before, Pos.ADP) || isMarker(parse, cue, before) ? infinitive : -1;
  }

  /** Whether a noun phrase behind a quotation is the object of what is quoted. */
  private static boolean goesOn(Parse parse, int i) {
    return parse.mention(i).filter(m -> m.first() == i).isPresent();
  }

  /** Whether a participle only qualifies a number: <i>an estimated three billion</i>. */
  private static boolean isAdjective(Parse parse, VerbGroup verb) {
    return parse.isPos(verb.first() - 1, Pos.DET);
  }

  private static boolean isActive(VerbGroup verb) {
    return !verb.passive() && verb.form() != Feature.INFINITIVE && !Scene.isBareParticiple(verb);
  }

  /** Whether a source is somebody: a cliff can threaten to fall, and says nothing by it. */
  static boolean isSomebody(Mention source) {
    return source.form() == Mention.Form.PRONOUN || source.voice();
  }

  private static int infinitive(Parse parse, Cue cue, int from) {
    if (cue.markers().isEmpty() && cue.takes(Frame.INFINITIVE)) {
      return verbAt(parse, from, Feature.INFINITIVE);
    }
    boolean bare = cue.takes(Frame.INFINITIVE) && verbAt(parse, from, Feature.INFINITIVE) >= 0;
    for (int i = from; i < Math.min(parse.size(), from + FARTHEST); i++) {
      if (isMarker(parse, cue, i)) {
        int start = verbAt(parse, i + 1, Feature.INFINITIVE);
        if (start >= 0) {
          return start;
        }
        if (parse.isQuote(i + 1) && parse.quoted(i + 1).isInfinitive()) {
          return i + 1;
        }
        VerbGroup own = parse.verb(i).orElse(null);
        if (own != null && own.first() >= i - 1 && own.form() == Feature.INFINITIVE) {
          return own.first() == i ? i + 1 : own.first();
        }
      }
      if (stops(parse, i)) {
        break;
      }
    }
    return bare ? from : -1;
  }

  /** The word behind the marker of an infinitive that follows at once, or -1. */
  private static int marked(Parse parse, int from) {
    VerbGroup verb = parse.verb(from).orElse(null);
    boolean own = verb != null && verb.first() == from && verb.form() == Feature.INFINITIVE;
    return own && parse.is(from, WordClass.INFINITIVE_MARKER) ? from + 1 : -1;
  }

  /** {@code from}, if a mention and a marked infinitive follow; else -1. */
  private static int withSubject(Parse parse, int from) {
    return parse
        .mention(from)
        .filter(m -> m.first() == from && marked(parse, m.last() + 1) >= 0)
        .map(m -> from)
        .orElse(-1);
  }

  private static boolean isMarker(Parse parse, Cue cue, int i) {
    String form = parse.word(i).form();
    return cue.markers().contains(form)
        || parse.is(i, WordClass.ELISION) && cue.markers().contains(form.replace("'", "e"))
        || cue.takes(Frame.ON_TO) && parse.is(i, WordClass.INFINITIVE_MARKER);
  }

  private static boolean stops(Parse parse, int i) {
    return parse.isMark(i, ".;:")
        || parse.verb(i).filter(VerbGroup::isFinite).isPresent()
        || parse.isComplementiser(i);
  }

  private static int accusation(Parse parse, Cue cue, int from) {
    for (int i = from; i < Math.min(parse.size(), from + FARTHEST); i++) {
      if (isMarker(parse, cue, i)) {
        int start = verbAt(parse, i + 1, Feature.INFINITIVE);
        if (start < 0) {
          start = verbAt(parse, i + 1, Feature.PRESENT_PARTICIPLE);
        }
        if (start >= 0) {
          return start;
        }
        if (parse.isQuote(i + 1)) {
          return i + 1;
        }
      }
      if (stops(parse, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb group of that form that starts at {@code i}, adverbs before it left out; else -1. */
  private static int verbAt(Parse parse, int i, Feature form) {
    int at = i;
    while (parse.isPos(at, Pos.ADV) && parse.verb(at).isEmpty()) {
      at++;
    }
    int start = at;
    while (parse.is(at, WordClass.CLITIC) && parse.verb(at).isEmpty()) {
      at++; // s'en prendre: en may be taken for a preposition
    }
    int first = at;
    boolean found = parse.verb(at).filter(v -> v.first() == first && v.form() == form).isPresent();
    return found ? start : -1;
  }

  /** An estimate: a number right behind the verb, with a preposition or without. */
  private static int number(Parse parse, int from) {
    for (int i = from; i < Math.min(parse.size(), from + 4); i++) {
      if (parse.isPos(i, Pos.NUM)) {
        return from;
      }
    }
    int at = parse.mention(from).filter(m -> m.first() == from).map(m -> m.last() + 1).orElse(-1);
    for (int i = at + 1; parse.isPos(at, Pos.ADP) && i < Math.min(parse.size(), at + 4); i++) {
      if (parse.isPos(i, Pos.NUM)) {
        return from;
      }
    }
    return -1;
  }
}
