package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/** A verb with a quotation behind it: <i>X a lancé : « P »</i> · <i>X said, “P”</i>. */
final class QuotedObject implements Construction {

  static final String NAME = "quote";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.verb().isEmpty() || !match.cue().takes(Frame.QUOTE)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    if (scene.isAgentless(verb) && !match.cue().takes(Frame.AGENTLESS)) {
      return scene.no(Miss.AGENTLESS);
    }
    Parse parse = scene.parse();
    int from = Math.max(match.last(), verb.last()) + 1;
    int i = colonOrQuote(scene, from, match.cue().takes(Frame.OBJECT));
    if (i < 0) {
      return scene.no(Miss.NO_CONTENT);
    }
    if (parse.isMark(i, ":") && i == parse.size() - 1) {
      return ReportedClause.source(scene, match, verb, List.of())
          .map(f -> new Finding(f.source(), f.sourceSpans(), List.of(), true));
    }
    int at = parse.isQuote(i) ? i : i + 1;
    boolean phrase =
        parse.isQuote(at)
            && !parse.quoted(at).isSentence()
            && (match.cue().takes(Frame.PHRASE) || QuotedPhrase.isNoun(parse, from));
    boolean infinitive = parse.isQuote(at) && parse.quoted(at).isInfinitive();
    if ((phrase || infinitive) && !parse.isMark(at - 1, ":,")) {
      return Optional.empty();
    }
    if (!parse.isQuote(at)) {
      boolean direct = scene.afterComplements(from, false) == i;
      return direct && parse.isMark(i, ":") && parse.finiteFrom(at).isPresent()
          ? afterColon(scene, match, verb, at)
          : scene.no(Miss.NO_CONTENT);
    }
    boolean governed = parse.isPos(at - 1, Pos.DET) || parse.isPos(at - 1, Pos.ADP);
    if (governed || !parse.isMark(at - 1, ":,") && parse.quoted(at).isTitle()) {
      return scene.no(Miss.NO_CONTENT);
    }
    List<Span> content = new ArrayList<>(List.of(parse.quotation(at).span()));
    for (int k = at + 1; k < parse.size() && (parse.isQuote(k) || parse.isMark(k, ",.")); k++) {
      if (parse.isQuote(k)) {
        content.add(parse.quotation(k).span());
      }
    }
    return ReportedClause.source(scene, match, verb, content);
  }

  /** A clause without quotation marks behind a colon. */
  private static Optional<Finding> afterColon(
      Scene scene, CueMatch match, VerbGroup verb, int from) {
    boolean alone = from - 2 <= Math.max(match.last(), verb.last());
    return scene
        .parse()
        .span(from, scene.parse().lastWord())
        .flatMap(content -> ReportedClause.source(scene, match, verb, List.of(content)))
        .filter(
            f ->
                f.source()
                    .filter(m -> alone || m.plural() || ReportedInfinitive.isSomebody(m))
                    .isPresent());
  }

  /** Whether a verb between another one and a colon takes what follows for itself. */
  private static boolean stops(Scene scene, VerbGroup verb) {
    boolean saying =
        scene.cues().startingWith(scene.parse().word(verb.head()).lemma()).stream()
            .anyMatch(c -> c.kind() == Cue.Kind.VERB && c.takes(Frame.QUOTE));
    return verb.isFinite() || saying && verb.form() != Feature.PAST_PARTICIPLE;
  }

  /** Number of the colon or the quotation that follows a verb and what belongs to it, or -1. */
  private static int colonOrQuote(Scene scene, int from, boolean object) {
    Parse parse = scene.parse();
    int i = scene.afterComplements(from, object);
    if (parse.isMark(i, ",") && parse.isQuote(i + 1)) {
      return i + 1;
    }
    if (parse.isQuote(i) || parse.isMark(i, ":")) {
      return i;
    }
    for (int k = i; k < parse.size(); k++) {
      if (parse.isMark(k, ":")) {
        return k;
      }
      boolean stops =
          parse.verb(k).filter(v -> stops(scene, v)).isPresent()
              || parse.isMark(k, ";")
              || parse.isQuote(k)
              || parse.isComplementiser(k)
              || parse.isPos(k, Pos.CCONJ);
      if (stops) {
        return -1;
      }
    }
    return -1;
  }
}
