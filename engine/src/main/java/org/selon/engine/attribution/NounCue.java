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
import org.selon.engine.text.Span;

/**
 * A noun or an adjective with a reported clause: <i>the claim that P</i> · <i>sa promesse de P</i>
 * · <i>X is adamant that P</i>.
 */
final class NounCue implements Construction {

  @Override
  public String name() {
    return "noun";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    Cue cue = match.cue();
    if (cue.kind() != Cue.Kind.NOUN && cue.kind() != Cue.Kind.ADJ) {
      return Optional.empty();
    }
    int start = start(scene, match);
    if (start < 0) {
      return Optional.empty();
    }
    Parse parse = scene.parse();
    Optional<Span> content = parse.span(start, scene.extent().last(start));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Finding> owner = owner(scene, match, List.of(content.get()));
    if (owner.isPresent()) {
      return owner;
    }
    Optional<VerbGroup> verb = verbBefore(parse, match.first());
    if (verb.isEmpty()) {
      return cue.takes(Frame.AGENTLESS) ? Scene.unspoken(List.of(content.get())) : Optional.empty();
    }
    return scene.spokenBefore(verb.get(), List.of(content.get()));
  }

  private static int start(Scene scene, CueMatch match) {
    Parse parse = scene.parse();
    Cue cue = match.cue();
    int i = match.last() + 1;
    Optional<Mention> around = parse.mention(match.first());
    if (cue.kind() == Cue.Kind.NOUN && around.isPresent() && around.get().last() >= i) {
      i = around.get().last() + 1;
    }
    if ((cue.takes(Frame.CLAUSE) || cue.takes(Frame.CLAUSE_THAT))
        && parse.is(i, WordClass.COMPLEMENTISER)
        && !parse.isPos(i, Pos.DET)
        && isComplete(parse, i + 1, cue)) {
      return i + 1;
    }
    if (cue.takes(Frame.INFINITIVE)) {
      int marker = i;
      Optional<VerbGroup> verb = parse.verb(i).filter(v -> v.first() == marker);
      if (verb.isPresent()
          && verb.get().form() == Feature.INFINITIVE
          && parse.is(i, WordClass.INFINITIVE_MARKER)) {
        return i + 1;
      }
      int next = i + 1;
      boolean infinitive =
          parse
              .verb(next)
              .filter(v -> v.first() == next && v.form() == Feature.INFINITIVE)
              .isPresent();
      if (parse.is(i, WordClass.INFINITIVE_MARKER) && infinitive) {
        return next;
      }
    }
    return -1;
  }

  /** Whether what follows is a clause with a subject of its own, no relative clause. */
  private static boolean isComplete(Parse parse, int i, Cue cue) {
    if (cue.kind() == Cue.Kind.ADJ) {
      return parse.hasFinite(i, parse.size() - 1);
    }
    return parse.verb(i).filter(v -> v.first() == i && v.isFinite()).isEmpty()
        && parse.hasFinite(i, parse.size() - 1);
  }

  /** The one whose claim it is: <i>Roy’s claim</i> · <i>la promesse du maire</i>. */
  private static Optional<Finding> owner(Scene scene, CueMatch match, List<Span> content) {
    if (match.cue().kind() != Cue.Kind.NOUN) {
      return Optional.empty();
    }
    Parse parse = scene.parse();
    Optional<Mention> around = parse.mention(match.first());
    if (around.isEmpty()) {
      return Optional.empty();
    }
    int first = around.get().first();
    int last = around.get().last();
    if (match.last() + 1 < last && parse.is(match.last() + 1, WordClass.GENITIVE)) {
      Span words = parse.passage().span(match.last() + 2, last);
      return Optional.of(new Finding(part(around.get(), words), List.of(words), content, false));
    }
    for (int i = match.first() - 1; i > first; i--) {
      if (parse.isPos(i, Pos.PART)) {
        Span words = parse.passage().span(first, i - 1);
        return Optional.of(new Finding(part(around.get(), words), List.of(words), content, false));
      }
    }
    return Optional.empty();
  }

  /** A mention for the owner's part of a larger one. */
  private static Optional<Mention> part(Mention whole, Span words) {
    Span name = words.contains(whole.name()) ? whole.name() : words;
    return Optional.of(
        new Mention(
            whole.form(),
            whole.kind(),
            whole.first(),
            whole.last(),
            whole.head(),
            words,
            name,
            whole.plural(),
            whole.gender(),
            whole.voice()));
  }

  private static Optional<VerbGroup> verbBefore(Parse parse, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 8); i--) {
      if (parse.verb(i).isPresent()) {
        return parse.verb(i);
      }
    }
    return Optional.empty();
  }
}
