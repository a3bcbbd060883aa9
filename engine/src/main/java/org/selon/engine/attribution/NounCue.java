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
 * A noun or an adjective with a content: <i>the claim that P</i> · <i>sa promesse de P</i> · <i>la
 * rumeur selon laquelle P</i> · <i>le vœu du maire est que P</i> · <i>X is adamant that P</i>.
 */
final class NounCue implements Construction {

  /** Where a content starts and whether it runs to the end of the sentence. */
  private record Start(int at, boolean open, boolean clause) {}

  @Override
  public String name() {
    return "noun";
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    Cue cue = match.cue();
    if (cue.kind() != Cue.Kind.NOUN && cue.kind() != Cue.Kind.ADJ) {
      return scene.no(Miss.NOT_TAKEN);
    }
    Optional<Start> start = start(scene, match);
    if (start.isEmpty()) {
      return scene.no(Miss.NO_CONTENT);
    }
    Parse parse = scene.parse();
    int at = start.get().at();
    Optional<Span> content =
        parse.isQuote(at)
            ? Optional.of(parse.quotation(at).span())
            : parse.span(at, last(scene, match, start.get()));
    if (content.isEmpty()) {
      return scene.no(Miss.NO_CONTENT);
    }
    Optional<Finding> owner = owner(scene, match, List.of(content.get()));
    if (owner.isPresent()) {
      return owner;
    }
    Optional<VerbGroup> verb = verbBefore(parse, match.first());
    boolean nobodys = cue.takes(Frame.AGENTLESS) && parse.isPos(match.first() - 1, Pos.ADP);
    if (verb.isEmpty() || nobodys) {
      return cue.takes(Frame.AGENTLESS)
          ? Scene.unspoken(List.of(content.get()))
          : scene.no(Miss.NO_SOURCE);
    }
    return scene.spokenBefore(verb.get(), List.of(content.get()));
  }

  private static Optional<Start> start(Scene scene, CueMatch match) {
    Parse parse = scene.parse();
    Cue cue = match.cue();
    int i = match.last() + 1;
    Optional<Mention> around = parse.mention(match.first());
    if (cue.kind() == Cue.Kind.NOUN && around.isPresent() && around.get().last() >= i) {
      i = around.get().last() + 1;
    }
    if (parse.is(i, WordClass.AGENT) && parse.mention(i + 1).isPresent()) {
      i = parse.mention(i + 1).get().last() + 1;
    }
    Optional<Mention> origin = origin(parse, i);
    if (origin.isPresent()) {
      i = origin.get().last() + 1;
      boolean more = parse.isPos(i, Pos.ADP) && parse.mention(i + 1).isPresent();
      i = more ? parse.mention(i + 1).get().last() + 1 : i;
    }
    if (cue.takes(Frame.QUOTE) && parse.isMark(i, ":") && parse.isQuote(i + 1)) {
      return Optional.of(new Start(i + 1, true, false));
    }
    if (cue.takes(Frame.CLAUSE) || cue.takes(Frame.CLAUSE_THAT)) {
      int hearsay = parse.isMark(i, ",") ? i + 1 : i;
      if (parse.is(hearsay, WordClass.HEARSAY) && parse.is(hearsay + 1, WordClass.RELATIVE)) {
        return Optional.of(new Start(hearsay + 2, false, true));
      }
      Optional<VerbGroup> copula = parse.verb(i);
      int that = copula.map(v -> v.last() + 1).orElse(i);
      boolean joined =
          copula.isEmpty() || parse.word(copula.get().head()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
      if (joined && parse.isComplementiser(that) && isComplete(parse, that + 1, cue)) {
        return Optional.of(new Start(that + 1, copula.isPresent(), true));
      }
    }
    return cue.takes(Frame.INFINITIVE) && !isLocution(parse, match.first(), i)
        ? infinitive(parse, i)
        : Optional.empty();
  }

  /** Whether a bare noun is one expression with the words around it: <i>in order to</i>. */
  private static boolean isLocution(Parse parse, int noun, int next) {
    return parse.isPos(noun - 1, Pos.ADP)
        && next == noun + 1
        && !parse.word(noun).has(Feature.PLURAL);
  }

  private static Optional<Start> infinitive(Parse parse, int i) {
    if (!parse.is(i, WordClass.INFINITIVE_MARKER)) {
      return Optional.empty();
    }
    for (int at : new int[] {i, i + 1}) {
      VerbGroup verb = parse.verb(at).orElse(null);
      if (verb != null && verb.first() == at && verb.form() == Feature.INFINITIVE) {
        return Optional.of(new Start(i + 1, false, false));
      }
    }
    return Optional.empty();
  }

  /** Where the content ends: before the main verb, if the noun is its subject. */
  private static int last(Scene scene, CueMatch match, Start start) {
    Parse parse = scene.parse();
    boolean subject = match.cue().kind() == Cue.Kind.NOUN && !parse.hasFinite(0, match.first());
    if (start.open() || !subject) {
      return scene.extent().last(start.at());
    }
    boolean own = !start.clause();
    for (VerbGroup verb : parse.verbs()) {
      if (verb.first() >= start.at() && verb.isFinite()) {
        boolean bound =
            parse.is(verb.first() - 1, WordClass.RELATIVE_SUBJECT)
                || parse.isPos(verb.first() - 1, Pos.PRON)
                || parse.isPos(verb.first() - 1, Pos.CCONJ);
        if (own && !bound) {
          return verb.first() - 1;
        }
        own = true;
      }
    }
    return scene.extent().last(start.at());
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
  static Optional<Finding> owner(Scene scene, CueMatch match, List<Span> content) {
    Parse parse = scene.parse();
    Optional<Mention> around = parse.mention(match.first());
    if (match.cue().kind() != Cue.Kind.NOUN || around.isEmpty()) {
      return Optional.empty();
    }
    Mention whole = around.get();
    int behind = match.last() + 1;
    if (behind < whole.last() && parse.is(behind, WordClass.GENITIVE)) {
      Span words = parse.passage().span(behind + 1, whole.last());
      return Optional.of(finding(whole.from(behind + 1, words), content));
    }
    int agent = whole.last() + 1;
    if (parse.is(agent, WordClass.AGENT) && parse.mention(agent + 1).isPresent()) {
      return Optional.of(finding(parse.mention(agent + 1).get(), content));
    }
    Optional<Mention> origin = origin(parse, whole.last() + 1);
    if (origin.isPresent()) {
      return Optional.of(finding(origin.get(), content));
    }
    boolean spoken = parse.is(whole.first(), WordClass.SPOKEN);
    if (parse.is(whole.first(), WordClass.POSSESSIVE)
        && whole.first() < match.first()
        && verbBefore(parse, whole.first()).isEmpty()
        && (!spoken || parse.passage().within().isPresent())) {
      return Optional.of(finding(owner(parse, whole.first()), content));
    }
    for (int i = match.first() - 1; i > whole.first(); i--) {
      if (parse.isPos(i, Pos.PART)) {
        Span words = parse.passage().span(whole.first(), i - 1);
        return Optional.of(finding(whole.from(whole.first(), words), content));
      }
    }
    return parse.is(whole.first(), WordClass.POSSESSIVE)
        ? Optional.of(finding(owner(parse, whole.first()), content))
        : Optional.empty();
  }

  /** The one whom a claim comes from: <i>a request from the owners to P</i>. */
  private static Optional<Mention> origin(Parse parse, int from) {
    boolean belongs = parse.is(from, WordClass.BELONGING) && !parse.is(from, WordClass.GENITIVE);
    return belongs ? parse.mention(from + 1).filter(m -> m.first() == from + 1) : Optional.empty();
  }

  /** Whom the possessive at a word means: <i>her claim</i>. */
  private static Mention owner(Parse parse, int i) {
    return Mention.pronoun(parse.word(i), parse.word(i).span());
  }

  private static Finding finding(Mention source, List<Span> content) {
    return new Finding(Optional.of(source), List.of(source.span()), content, false);
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
