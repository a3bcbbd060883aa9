package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.mention.Mention;
import org.selon.engine.mention.MentionFinder;
import org.selon.engine.morph.VerbGroupFinder;
import org.selon.engine.quotation.Passage;
import org.selon.engine.segment.Sentence;
import org.selon.engine.text.Span;

/**
 * Finds who is said to have said what.
 *
 * <pre>{@code
 * "« Il pleut », a dit Léa."  →  source [Léa], cue [dit], content [« Il pleut »], rule incise
 * }</pre>
 *
 * <p>Each cue of a passage is tried against the constructions in their order; the first that fits
 * makes the attribution. Attributions come in the order of their passages. Thread-safe.
 */
public final class AttributionFinder {

  /**
   * What was found.
   *
   * @param attributions in the order of their passages
   * @param mentions all that were seen on the way
   * @param silent verbs of saying that seem to have a content and gave no attribution
   */
  public record Result(List<Attribution> attributions, List<Mentions> mentions, List<Span> silent) {

    /** Copies the lists. */
    public Result {
      attributions = List.copyOf(attributions);
      mentions = List.copyOf(mentions);
      silent = List.copyOf(silent);
    }
  }

  /** The mentions of a passage. */
  public record Mentions(Passage passage, List<Mention> mentions) {

    /** Copies the list. */
    public Mentions {
      mentions = List.copyOf(mentions);
    }
  }

  private final String language;
  private final CueLexicon cues;
  private final MentionFinder mentionFinder;
  private final VerbGroupFinder verbGroups = new VerbGroupFinder();
  private final CueMatcher matcher;
  private final CircumstanceFinder circumstances;
  private final List<Construction> constructions;

  /**
   * @param language two-letter code, the first part of each rule's name
   * @param bareClauses whether the language can leave the complementiser of a reported clause out
   */
  public AttributionFinder(
      String language,
      CueLexicon cues,
      NameLexicon names,
      NounLexicon nouns,
      MentionFinder mentionFinder,
      boolean bareClauses) {
    this.language = language;
    this.cues = cues;
    this.mentionFinder = mentionFinder;
    this.matcher = new CueMatcher(cues);
    this.circumstances = new CircumstanceFinder(names, nouns);
    this.constructions =
        List.of(
            new NoWords(),
            new Relay(),
            new CitedBy(),
            new AccordingTo(),
            new AsSaid(),
            new Incise(!bareClauses),
            new ReportedClause(bareClauses),
            new ReportedInfinitive(),
            new QuotedObject(),
            new QuotedPhrase(),
            new InView(),
            new NounCue());
  }

  /**
   * The names of the rules that attributions can come with, in the order in which they are tried.
   */
  public List<String> rules() {
    return Stream.concat(
            constructions.stream().map(Construction::name), Stream.of(NameAndQuotation.NAME))
        .map(name -> language + "." + name)
        .toList();
  }

  /**
   * The attributions of {@code passages}, in order.
   *
   * @param trace hears what is tried
   */
  public Result find(List<Passage> passages, Trace trace) {
    List<Attribution> found = new ArrayList<>();
    List<Mentions> seen = new ArrayList<>();
    List<Span> silent = new ArrayList<>();
    Map<Integer, Integer> blockEnds = blockEnds(passages);
    ContentJoiner joiner = new ContentJoiner();
    Optional<Span> before = Optional.empty();
    for (Passage passage : passages) {
      List<Mention> mentions = mentionFinder.find(passage);
      seen.add(new Mentions(passage, mentions));
      Parse parse = new Parse(passage, verbGroups.find(passage.words()), mentions);
      Scene scene = Scene.of(parse, cues, trace, before);
      trace.passage(passage, mentions, parse.verbs());
      List<Attribution> here = new ArrayList<>();
      int taken = -1;
      for (CueMatch match : matcher.match(parse)) {
        trace.cue(match.cue(), match.spans());
        if (match.first() > taken) {
          Optional<Attribution> attribution = attribute(scene, match);
          if (attribution.filter(a -> isNew(a, here)).isPresent()) {
            here.add(attribution.get());
            taken = match.last();
          }
        }
      }
      int end = blockEnds.get(passage.sentence().sentence().block());
      NameAndQuotation.turn(language, scene, end).ifPresent(turn -> here.add(0, turn));
      if (here.isEmpty()) {
        Optional<Attribution> mark = NameAndQuotation.find(language, scene);
        mark.ifPresentOrElse(here::add, () -> trace.missed(Miss.NO_MARK));
        tried(
            trace,
            NameAndQuotation.NAME,
            mark.map(Attribution::sourceSpans),
            mark.map(Attribution::content));
      }
      if (here.isEmpty()) {
        matcher.match(parse).stream()
            .filter(m -> seemsToSay(parse, m))
            .findFirst()
            .ifPresent(m -> silent.add(m.spans().get(0)));
      }
      joiner.add(scene, here, found);
      if (passage.within().isEmpty()) {
        before = here.isEmpty() ? parse.span(0, parse.lastWord()) : Optional.empty();
      }
    }
    return new Result(joiner.finish(found), seen, silent);
  }

  /** Whether nothing found in the same passage gives the same words to the same source. */
  private static boolean isNew(Attribution attribution, List<Attribution> others) {
    return attribution.content().isEmpty()
        || others.stream()
            .noneMatch(
                o ->
                    o.content().equals(attribution.content())
                        && o.sourceSpans().equals(attribution.sourceSpans()));
  }

  /** Whether a verb of saying has what looks like a content behind it. */
  private static boolean seemsToSay(Parse parse, CueMatch match) {
    Cue cue = match.cue();
    boolean says = cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE);
    if (!says
        || cue.thought()
        || match.verb().filter(v -> v.isFinite() && !v.negated()).isEmpty()) {
      return false;
    }
    int next = Math.max(match.last(), match.verb().get().last()) + 1;
    return cue.takes(Frame.CLAUSE) && parse.isComplementiser(next)
        || cue.takes(Frame.QUOTE) && (parse.isQuote(next) || parse.isQuote(next + 1));
  }

  private static Map<Integer, Integer> blockEnds(List<Passage> passages) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (Passage passage : passages) {
      Sentence sentence = passage.sentence().sentence();
      ends.merge(sentence.block(), sentence.span().end(), Math::max);
    }
    return ends;
  }

  private Optional<Attribution> attribute(Scene scene, CueMatch match) {
    Optional<Attribution> first = Optional.empty();
    for (Construction construction : constructions) {
      if (first.isEmpty() || scene.trace().wantsAll()) {
        Optional<Finding> finding = construction.find(scene, match);
        tried(
            scene.trace(),
            construction.name(),
            finding.map(Finding::sourceSpans),
            finding.map(Finding::content));
        first = first.or(() -> finding.map(f -> attribution(scene, match, construction, f)));
      }
    }
    return first;
  }

  private void tried(
      Trace trace, String name, Optional<List<Span>> source, Optional<List<Span>> content) {
    String rule = language + "." + name;
    trace.tried(rule, source.isPresent(), source.orElse(List.of()), content.orElse(List.of()));
  }

  private Attribution attribution(
      Scene scene, CueMatch match, Construction construction, Finding finding) {
    Cue cue = match.cue();
    List<Span> cueSpans = match.spans();
    return new Attribution(
        scene.parse().passage(),
        finding.source(),
        finding.sourceSpans(),
        cueSpans,
        finding.content(),
        cue.thought() ? Mode.THOUGHT : Mode.SPEECH,
        Stance.valueOf(cue.stance()),
        language + "." + construction.name(),
        circumstances.find(scene, match, finding),
        Optional.empty());
  }
}
