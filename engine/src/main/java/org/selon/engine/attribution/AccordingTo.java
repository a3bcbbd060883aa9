package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * A preposition that names the source: <i>Selon X, P</i> · <i>P, according to X</i> · <i>Pour X,
 * P</i>.
 */
final class AccordingTo implements Construction {

  @Override
  public String name() {
    return "according";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.cue().kind() != Cue.Kind.PREP) {
      return scene.no(Miss.NOT_TAKEN);
    }
    if (scene.parse().is(match.last(), WordClass.RELATIVE_SUBJECT)) {
      return forWhom(scene, match);
    }
    Parse parse = scene.parse();
    int at = match.last() + 1;
    while (parse.isPos(at, Pos.ADP) && parse.mention(at).isEmpty()) {
      at++;
    }
    Optional<Mention> found = parse.mention(at);
    if (found.isEmpty() || !scene.canSpeak(found.get())) {
      return scene.no(found.isEmpty() ? Miss.NO_SOURCE : Miss.SPEECHLESS);
    }
    Mention source = behind(parse, found.get(), at);
    boolean apart = match.first() == 0 || parse.isMark(match.first() - 1, ",");
    if (isMeasure(parse, source, apart)) {
      return scene.no(Miss.NO_VOICE);
    }
    boolean restricted = match.cue().takes(Frame.RESTRICTED) || !match.cue().takes(Frame.AFTER);
    if (restricted && (source.kind() == ActorKind.DOCUMENT || !opens(parse, match.first()))) {
      return scene.no(Miss.NOT_TAKEN);
    }
    Span words = joined(parse, source);
    int end = lastOf(parse, words, source);
    List<Span> content = content(scene, match, end, restricted);
    return content.isEmpty()
        ? scene.no(Miss.NO_CONTENT)
        : Optional.of(new Finding(Optional.of(source), List.of(words), content, false));
  }

  /** A relative clause that gives somebody's view: <i>la ligue, pour qui P, …</i>. */
  private static Optional<Finding> forWhom(Scene scene, CueMatch match) {
    Parse parse = scene.parse();
    int before = parse.isMark(match.first() - 1, ",") ? match.first() - 2 : match.first() - 1;
    Optional<Mention> source = parse.mention(before).filter(scene::canSpeak);
    int from = match.last() + 1;
    int end = from;
    boolean said = false;
    while (parse.has(end) && !(said && parse.isMark(end, ",")) && end <= parse.lastWord()) {
      said |= parse.verb(end).filter(VerbGroup::isFinite).isPresent() || parse.isQuote(end);
      end++;
    }
    Optional<Span> content = said ? parse.span(from, end - 1) : Optional.empty();
    return source.isPresent() && content.isPresent()
        ? Optional.of(
            new Finding(source, List.of(source.get().span()), List.of(content.get()), false))
        : scene.no(Miss.NO_CONTENT);
  }

  /** Whether a mention is a bare noun in the singular, which names no voice: <i>per person</i>. */
  private static boolean isMeasure(Parse parse, Mention mention, boolean apart) {
    if (mention.form() != Mention.Form.DESCRIPTION) {
      return false;
    }
    boolean owned = parse.is(mention.first(), WordClass.POSSESSIVE);
    boolean thing = !mention.voice() && !parse.word(mention.head()).isCapitalised();
    if (thing && !apart && (owned || !mention.plural())) {
      return true;
    }
    return mention.first() == mention.last()
        && parse.isPos(mention.first(), Pos.NOUN)
        && !parse.word(mention.first()).isCapitalised()
        && !parse.word(mention.first()).has(Feature.PLURAL);
  }

  /** The part of a mention that stands behind the preposition: <i>de l’avis de</i> · <i>Roy</i>. */
  private static Mention behind(Parse parse, Mention mention, int at) {
    return mention.first() >= at
        ? mention
        : mention.from(at, parse.passage().span(at, mention.last()));
  }

  private static Span joined(Parse parse, Mention source) {
    int next = source.last() + 1;
    boolean joins =
        parse.isPos(next, Pos.CCONJ)
            && parse.mention(next + 1).isPresent()
            && parse.verb(parse.mention(next + 1).get().last() + 1).isEmpty();
    return joins ? source.span().union(parse.mention(next + 1).get().span()) : source.span();
  }

  private static int lastOf(Parse parse, Span words, Mention source) {
    int i = source.last();
    while (parse.has(i + 1) && parse.word(i + 1).span().start() < words.end()) {
      i++;
    }
    return i;
  }

  /** Whether the preposition opens the passage or a clause of it. */
  private static boolean opens(Parse parse, int first) {
    return first == 0
        || parse.isPos(first - 1, Pos.CCONJ)
        || parse.isPos(first - 1, Pos.SCONJ)
        || parse.is(first - 1, WordClass.ADVERSATIVE)
        || parse.isMark(first - 1, ";:")
        || parse.isPos(first - 1, Pos.ADV) && first == 1;
  }

  private static List<Span> content(Scene scene, CueMatch match, int end, boolean restricted) {
    Parse parse = scene.parse();
    int first = match.first();
    boolean comma = parse.isMark(end + 1, ",:");
    int rest =
        comma ? afterGerund(parse, afterRelative(parse, end + 2)) : afterParticiple(parse, end + 1);
    Optional<Span> after =
        parse.has(rest) ? parse.span(rest, scene.extent().last(rest)) : Optional.empty();
    if (opens(parse, first) || first == 1 && parse.isMark(0, ",")) {
      boolean says =
          comma || parse.isQuote(end + 1) || !restricted && parse.hasFinite(rest, parse.size() - 1);
      return says ? parse.spans(after, Optional.empty()) : List.of();
    }
    if (restricted) {
      return List.of();
    }
    int start = start(parse, first);
    int relative = relative(parse, first);
    if (comma && relative >= 0) {
      return parse.spans(parse.span(relative, first - 1), after);
    }
    Optional<Span> before = parse.span(start, first - 1);
    boolean complete =
        parse.hasFinite(start, first - 1) || parse.isQuote(first - 1) || parse.isQuote(first - 2);
    boolean more =
        comma && parse.isMark(first - 1, ",") && parse.hasFinite(end + 2, parse.size() - 1);
    return parse.spans(before, !complete && more ? after : Optional.empty());
  }

  /** Where a relative clause starts that the insertion cuts right behind its pronoun; or -1. */
  private static int relative(Parse parse, int first) {
    for (int i = first - 2; i > Math.max(0, first - 7) && !parse.isMark(i, ","); i--) {
      if (parse.is(i, WordClass.RELATIVE_SUBJECT) && parse.isMark(first - 1, ",")) {
        return parse.isPos(i - 1, Pos.PRON) ? i - 1 : i;
      }
    }
    return -1;
  }

  /** Passes a participle or adjective that says more of the source, up to its comma. */
  private static int afterParticiple(Parse parse, int i) {
    boolean more = parse.isPos(i, Pos.ADJ) || parse.verb(i).filter(v -> !v.isFinite()).isPresent();
    for (int k = i; more && k < parse.size(); k++) {
      if (parse.isMark(k, ",")) {
        return k + 1;
      }
      if (parse.verb(k).filter(VerbGroup::isFinite).isPresent()) {
        return i;
      }
    }
    return i;
  }

  /** Passes a gerund that says what the source does: <i>selon la radio, citant Roy, P</i>. */
  private static int afterGerund(Parse parse, int i) {
    boolean gerund = parse.verb(i).filter(v -> v.form() == Feature.PRESENT_PARTICIPLE).isPresent();
    return gerund ? afterParticiple(parse, i) : i;
  }

  /** Passes a relative clause that says more of the source. */
  private static int afterRelative(Parse parse, int i) {
    if (!parse.is(i, WordClass.RELATIVE_SUBJECT)) {
      return i;
    }
    boolean verb = false;
    for (int k = i; k < parse.size(); k++) {
      verb |= parse.verb(k).isPresent();
      if (verb && parse.isMark(k, ",")) {
        return k + 1;
      }
    }
    return parse.size();
  }

  /** Where the clause that the preposition closes begins. */
  private static int start(Parse parse, int first) {
    for (int i = first - 2; i > 0; i--) {
      if (parse.isMark(i, ";")) {
        return i + 1;
      }
    }
    return 0;
  }
}
