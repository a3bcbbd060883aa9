package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Weighing;
import org.selon.engine.analysis.SpeakerTrace.Way;
import org.selon.engine.attribution.PassageTrace;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/** Tells how a speaker was found from what the resolver left in the record. */
final class SpeakerTracer {

  private final Explanation explanation;
  private final String text;

  /** A mention with the passage that its word numbers belong to. */
  private record Place(Passage passage, Mention mention) {

    Word head() {
      return passage.word(mention.head());
    }

    boolean isPronoun() {
      return mention.form() == Mention.Form.PRONOUN;
    }
  }

  SpeakerTracer(Explanation explanation) {
    this.explanation = explanation;
    this.text = explanation.analysis().document().text();
  }

  Optional<SpeakerTrace> trace(Statement statement) {
    if (statement.source().isEmpty()) {
      return Optional.empty();
    }
    Span words = statement.source().get(0);
    Optional<Actor> actor =
        explanation.analysis().actors().stream()
            .filter(a -> a.id().equals(statement.speaker()))
            .findFirst();
    if (actor.filter(a -> !a.members().isEmpty()).isPresent()) {
      return Optional.of(new SpeakerTrace(Way.JOINT, words, Optional.empty(), List.of()));
    }
    return place(words).map(place -> trace(place, words, actor));
  }

  private SpeakerTrace trace(Place place, Span words, Optional<Actor> actor) {
    Way way = way(place, words, actor);
    List<Weighing.Candidate> candidates =
        explanation.weighings().stream()
            .filter(w -> w.words().equals(place.mention().span()) && !w.candidates().isEmpty())
            .reduce((a, b) -> b)
            .map(Weighing::candidates)
            .orElse(List.of());
    Optional<Span> proof = actor.flatMap(a -> proof(way, place, words, a));
    return new SpeakerTrace(way, words, proof, candidates);
  }

  private Way way(Place place, Span words, Optional<Actor> actor) {
    return switch (place.mention().form()) {
      case NAME ->
          actor.filter(a -> words.in(text).contains(a.name())).isPresent()
              ? Way.NAME
              : Way.OTHER_NAME;
      case DESCRIPTION -> Way.DESCRIPTION;
      case PRONOUN ->
          place.head().is(WordClass.FIRST_PERSON) && !place.head().is(WordClass.THIRD_PERSON)
              ? Way.FIRST_PERSON
              : Way.PRONOUN;
    };
  }

  /** The mention that tells best who the voice is. */
  private Optional<Span> proof(Way way, Place source, Span words, Actor actor) {
    List<Place> others = new ArrayList<>();
    for (Span span : actor.mentions()) {
      if (!span.overlaps(words)) {
        place(span).filter(p -> !p.isPronoun()).ifPresent(others::add);
      }
    }
    return switch (way) {
      case NAME, JOINT -> Optional.empty();
      case OTHER_NAME -> first(others, p -> isNamed(p, actor)).or(() -> last(others, words));
      case DESCRIPTION ->
          first(others, p -> shares(p, source.head())).or(() -> last(others, words));
      case PRONOUN, FIRST_PERSON -> last(others, words);
    };
  }

  private boolean isNamed(Place place, Actor actor) {
    return place.mention().span().in(text).contains(actor.name());
  }

  private static boolean shares(Place place, Word head) {
    for (int i = place.mention().first(); i <= place.mention().last(); i++) {
      if (place.passage().word(i).lemma().equals(head.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Span> first(List<Place> places, Predicate<Place> fits) {
    return places.stream().filter(fits).findFirst().map(p -> p.mention().span());
  }

  /** The last mention before the source, or the first behind it. */
  private static Optional<Span> last(List<Place> places, Span source) {
    Optional<Place> before =
        places.stream()
            .filter(p -> p.mention().span().start() < source.start())
            .reduce((a, b) -> b);
    return before.or(() -> places.stream().findFirst()).map(p -> p.mention().span());
  }

  /** The mention that stands at a span, or that a part of stands there. */
  private Optional<Place> place(Span span) {
    Optional<SentenceTrace> sentence = explanation.sentenceAt(span.start());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> overlapping = Optional.empty();
    for (PassageTrace passage : sentence.get().passages()) {
      for (Mention mention : passage.mentions()) {
        Place place = new Place(passage.passage(), mention);
        if (mention.span().equals(span)) {
          return Optional.of(place);
        }
        if (overlapping.isEmpty() && mention.span().overlaps(span)) {
          overlapping = Optional.of(place);
        }
      }
    }
    return overlapping;
  }
}
