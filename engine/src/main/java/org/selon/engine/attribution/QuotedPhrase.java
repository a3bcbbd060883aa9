package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/** A quoted phrase built into the writer's sentence: <i>X a salué un signe de « P »</i>. */
final class QuotedPhrase implements Construction {

  static final String NAME = "phrase";
  private static final int FARTHEST = 22;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    boolean takes =
        match.cue().takes(Frame.PHRASE) || match.cue().takes(Frame.AS) || isObject(scene, match);
    boolean infinitive =
        !takes && match.verb().isPresent() && isInfinitive(scene, match, match.verb().get());
    if (match.verb().isEmpty() || !takes && !infinitive) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    if (scene.isAgentless(verb) && !match.cue().takes(Frame.AGENTLESS)) {
      return scene.no(Miss.AGENTLESS);
    }
    Parse parse = scene.parse();
    List<Span> content = new ArrayList<>();
    int from = Math.max(match.last(), verb.last()) + 1;
    boolean open = match.cue().takes(Frame.AS) && !match.cue().takes(Frame.PHRASE);
    for (int i = from; i < Math.min(parse.size(), from + FARTHEST); i++) {
      open &= !parse.is(i, WordClass.COMPARISON);
      if (parse.isQuote(i) && open) {
        break;
      }
      if (parse.isQuote(i)) {
        content.add(parse.quotation(i).span());
      } else if (stops(parse, i, content.isEmpty())) {
        break;
      }
    }
    if (infinitive) {
      content = List.of(wholeInfinitive(scene, content.get(0), from));
    }
    return content.isEmpty()
        ? scene.no(Miss.NO_CONTENT)
        : ReportedClause.source(scene, match, verb, content);
  }

  /**
   * Whether a verb that takes quotations has a quoted noun as its object: <i>admet « un oubli
   * »</i>.
   */
  private static boolean isObject(Scene scene, CueMatch match) {
    return match.verb().isPresent()
        && match.cue().takes(Frame.QUOTE)
        && isNoun(scene.parse(), Math.max(match.last(), match.verb().get().last()) + 1);
  }

  /** Whether a quotation stands here that opens as a noun phrase does and is no sentence. */
  static boolean isNoun(Parse parse, int i) {
    return parse.isQuote(i)
        && !parse.quoted(i).isSentence()
        && parse.quoted(i).opensNoun()
        && !parse.quoted(i).isTitle();
  }

  /** A quoted infinitive with its complements that stand behind the quotation. */
  private static Span wholeInfinitive(Scene scene, Span quoted, int from) {
    Parse parse = scene.parse();
    int at = from;
    while (!parse.isQuote(at) || !parse.quotation(at).span().equals(quoted)) {
      at++;
    }
    boolean more = parse.has(at + 1) && !parse.isPos(at + 1, Pos.PUNCT);
    return more ? parse.span(at, scene.extent().lastOfInfinitive(at)).orElse(quoted) : quoted;
  }

  /** Whether a quotation that opens with an infinitive is the object of a verb of saying. */
  private static boolean isInfinitive(Scene scene, CueMatch match, VerbGroup verb) {
    Parse parse = scene.parse();
    int from = Math.max(match.last(), verb.last()) + 1;
    int at = scene.afterComplements(from, match.cue().takes(Frame.OBJECT));
    boolean marker = parse.is(at - 1, WordClass.INFINITIVE_MARKER);
    return match.cue().takes(Frame.QUOTE)
        && parse.isQuote(at)
        && (at == from || marker || !parse.isPos(at - 1, Pos.ADP))
        && parse.quoted(at).isInfinitive();
  }

  private static boolean stops(Parse parse, int i, boolean before) {
    if (parse.isMark(i, ".;:")) {
      return true;
    }
    boolean aside = parse.isMark(i - 1, ",") || parse.is(i - 1, WordClass.GERUND_MARKER);
    boolean verb = parse.verb(i).filter(v -> v.isFinite() || aside && v.first() == i).isPresent();
    boolean own =
        parse.mention(i - 1).isPresent()
            && parse.verb(i).filter(v -> v.form() == Feature.PRESENT_PARTICIPLE).isPresent();
    return verb
        || own
        || !before
            && !parse.isPos(i, Pos.CCONJ)
            && !parse.isMark(i, ",")
            && !parse.isPos(i, Pos.ADP)
            && !parse.isPos(i, Pos.DET);
  }
}
