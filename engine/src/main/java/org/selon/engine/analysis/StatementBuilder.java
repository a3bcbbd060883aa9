package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;
import org.selon.engine.time.Time;

/**
 * Makes statements of attributions: type, parent, speaker, chain, time, id.
 *
 * <p>The type is direct where every part of the content is a quotation, indirect where none holds
 * one, mixed otherwise and where a quoted phrase is built into the writer's sentence. The parent is
 * the closest statement whose content holds the cue. The chain runs from the voice nearest to the
 * reader to the speaker: through those who hand the statement on, and those within whose words it
 * stands. The time of saying is the one next to the cue that stands in nobody's content and is no
 * interval. The id is the offset of the cue. Thread-safe.
 */
public final class StatementBuilder {

  /** The farthest that a time of saying stands from its cue, in UTF-16 units. */
  private static final int NEAR = 60;

  private static final SpeakerConfidence SPEAKERS = SpeakerConfidence.load();

  /** One day, with a time of day or without. */
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}(T.*)?";

  /** The statements of a document, in order of their cues. */
  public List<Statement> build(
      List<Attribution> attributions,
      ActorResolver.Result actors,
      List<Quotation> quotations,
      List<Time> times,
      List<TaggedSentence> sentences) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparing((Attribution a) -> a.cue().get(0)));
    return new Run(ordered, actors, quotations, times, sentences).statements();
  }

  private static final class Run {

    /** That an actor is named at a place. */
    private record Naming(String actor, Span place) {}

    private final List<Attribution> ordered;
    private final ActorResolver.Result actors;
    private final SpanIndex<Attribution> contents;
    private final SpanIndex<Quotation> quotations;
    private final SpanIndex<Time> times;
    private final SpanIndex<Naming> namings;
    private final Map<Span, Attribution> byCue = new HashMap<>();
    private final Map<Span, TaggedSentence> previous = new HashMap<>();
    private final Map<Attribution, String> ids;
    private final Map<Attribution, Attribution> parents = new HashMap<>();

    Run(
        List<Attribution> ordered,
        ActorResolver.Result actors,
        List<Quotation> quotations,
        List<Time> times,
        List<TaggedSentence> sentences) {
      this.ordered = ordered;
      this.actors = actors;
      this.ids = Attribution.ids(ordered);
      this.contents = SpanIndex.of(ordered, Attribution::content);
      this.quotations = SpanIndex.of(quotations, q -> List.of(q.span()));
      this.times = SpanIndex.of(times, t -> List.of(t.span()));
      List<Naming> all = new ArrayList<>();
      actors.actors().forEach(a -> a.mentions().forEach(m -> all.add(new Naming(a.id(), m))));
      this.namings = SpanIndex.of(all, naming -> List.of(naming.place()));
      for (Attribution attribution : ordered) {
        byCue.putIfAbsent(attribution.cue().get(0), attribution);
      }
      TaggedSentence before = null;
      for (TaggedSentence sentence : sentences) {
        boolean near = before != null && before.sentence().block() == sentence.sentence().block();
        if (near) {
          previous.put(sentence.sentence().span(), before);
        }
        before = sentence;
      }
      ordered.forEach(a -> parent(a).ifPresent(p -> parents.put(a, p)));
    }

    List<Statement> statements() {
      return ordered.stream().map(this::statement).toList();
    }

    private Statement statement(Attribution attribution) {
      String speaker = actors.speakers().getOrDefault(attribution, "");
      Attribution parent = parents.get(attribution);
      Statement found =
          new Statement(
              ids.get(attribution),
              type(attribution),
              attribution.mode(),
              attribution.stance(),
              attribution.cue(),
              attribution.sourceSpans(),
              attribution.content(),
              actors.addressees().getOrDefault(attribution, List.of()),
              attribution.circumstance().setting(),
              said(attribution),
              speaker,
              parent == null ? "" : ids.get(parent),
              speaker.isEmpty() ? List.of() : chain(attribution),
              attribution.rule(),
              0,
              identification(attribution));
      return found.withConfidence(Confidence.STANDARD.of(found));
    }

    private Identification identification(Attribution attribution) {
      ActorResolver.Evidence evidence = actors.evidence().get(attribution);
      if (evidence == null) {
        return Identification.NONE;
      }
      boolean known = actors.speakers().containsKey(attribution);
      double confidence = known ? SPEAKERS.of(evidence.basis()) : 0;
      return new Identification(evidence.basis(), confidence, evidence.candidates());
    }

    private Optional<Attribution> parent(Attribution attribution) {
      Span cue = attribution.cue().get(0);
      Attribution best = null;
      for (Attribution other : contents.overlapping(cue)) {
        boolean holds =
            other != attribution && other.content().stream().anyMatch(c -> c.contains(cue));
        boolean inner = best == null || other.extent().length() < best.extent().length();
        if (holds && inner && !holds(attribution, other)) {
          best = other;
        }
      }
      return Optional.ofNullable(best);
    }

    private static boolean holds(Attribution outer, Attribution inner) {
      Span cue = inner.cue().get(0);
      return outer.content().stream().anyMatch(c -> c.contains(cue));
    }

    /** The known voices from the nearest to the speaker, each once. */
    private List<String> chain(Attribution attribution) {
      LinkedHashSet<Attribution> path = new LinkedHashSet<>();
      Attribution at = attribution;
      while (at != null && path.add(at)) {
        Attribution nearer = at.via().map(byCue::get).orElse(null);
        at = nearer == null ? parents.get(at) : nearer;
      }
      List<String> voices = new ArrayList<>();
      for (Attribution voice : path) {
        String id = actors.speakers().getOrDefault(voice, "");
        if (!id.isEmpty() && !voices.contains(id)) {
          voices.add(0, id);
        }
      }
      return voices;
    }

    private Optional<Time> said(Attribution attribution) {
      Span sentence = attribution.passage().sentence().sentence().span();
      Span cue = attribution.cue().get(0);
      Time best = null;
      for (Time time : times.overlapping(sentence)) {
        boolean here =
            sentence.contains(time.span())
                && (distance(time.span(), cue) <= NEAR || isAside(attribution, time))
                && time.edtf().indexOf('/') < 0
                && contents.overlapping(time.span()).isEmpty()
                && attribution.sourceSpans().stream().noneMatch(s -> s.overlaps(time.span()));
        if (here && (best == null || distance(time.span(), cue) < distance(best.span(), cue))) {
          best = time;
        }
      }
      return best == null ? saidOnThatDay(attribution, sentence) : Optional.of(best);
    }

    /**
     * The only day of the sentence before, where that tells what the speaker did and this one goes
     * on with a pronoun in the past: <i>Lundi, le préfet est venu. « P », a-t-il dit.</i>
     */
    private Optional<Time> saidOnThatDay(Attribution attribution, Span sentence) {
      TaggedSentence before = previous.get(sentence);
      boolean goesOn =
          attribution
                  .source()
                  .filter(m -> m.form() == Mention.Form.PRONOUN)
                  .filter(m -> m.span().start() < sentence.end())
                  .isPresent()
              && attribution.passage().within().isEmpty()
              && parents.get(attribution) == null
              && isPast(attribution);
      if (before == null || !goesOn || !times.overlapping(sentence).isEmpty()) {
        return Optional.empty();
      }
      Span told = before.sentence().span();
      List<Time> days =
          times.overlapping(told).stream()
              .filter(t -> contents.overlapping(t.span()).isEmpty())
              .toList();
      String speaker = actors.speakers().getOrDefault(attribution, "");
      boolean same =
          namings.overlapping(told).stream()
              .filter(naming -> naming.actor().equals(speaker))
              .map(Naming::place)
              .anyMatch(m -> told.contains(m) && contents.overlapping(m).isEmpty());
      boolean day = days.size() == 1 && days.get(0).edtf().matches(DAY);
      return same && day ? Optional.of(days.get(0)) : Optional.empty();
    }

    /**
     * Whether a time stands between commas before the source: <i>À Dol, lundi, le préfet a dit</i>.
     */
    private static boolean isAside(Attribution attribution, Time time) {
      List<Word> words = attribution.passage().words();
      int first = 0;
      while (first < words.size() && words.get(first).span().start() < time.span().start()) {
        first++;
      }
      int next = first;
      while (next < words.size() && words.get(next).span().start() < time.span().end()) {
        next++;
      }
      int start = attribution.source().map(m -> m.span().start()).orElse(-1);
      return first > 0
          && next < words.size()
          && time.span().end() < start
          && words.get(first - 1).isMark(",")
          && words.get(next).isMark(",")
          && words.subList(0, first).stream().noneMatch(Word::isVerb);
    }

    /** Whether the cue is the participle of a compound tense. */
    private static boolean isPast(Attribution attribution) {
      Span cue = attribution.cue().get(0);
      return attribution.passage().words().stream()
          .anyMatch(w -> w.span().equals(cue) && w.has(Feature.PAST_PARTICIPLE));
    }

    private static int distance(Span a, Span b) {
      return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    private AttributionType type(Attribution attribution) {
      if (attribution.isInserted() || attribution.isVerbatim()) {
        return AttributionType.DIRECT;
      }
      int depth = attribution.passage().within().map(q -> q.depth() + 1).orElse(0);
      boolean all = true;
      boolean some = false;
      for (Span part : attribution.content()) {
        boolean quoted = false;
        for (Quotation quotation : quotations.overlapping(part)) {
          if (quotation.depth() >= depth) {
            some = true;
            quoted |= quotation.span().equals(part);
          }
        }
        all &= quoted;
      }
      if (all && some && !attribution.isBuiltIn()) {
        return AttributionType.DIRECT;
      }
      return some ? AttributionType.MIXED : AttributionType.INDIRECT;
    }
  }
}
