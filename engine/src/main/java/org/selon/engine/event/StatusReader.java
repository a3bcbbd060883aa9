package org.selon.engine.event;

import java.util.Locale;
import java.util.Optional;
import org.selon.engine.attribution.Parse;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;

/**
 * Tells by the form of a verb and the words that govern it whether a contact takes place.
 *
 * <pre>{@code
 * "X doit rencontrer Y"    →  PLANNED
 * "X pourrait rencontrer Y" →  POSSIBLE
 * "X refuse de rencontrer Y" →  nothing: an infinitive alone tells no contact
 * }</pre>
 */
final class StatusReader {

  private static final String WISH = "wish";
  private static final int NEAR = 5;

  private final Ground ground;
  private final Parse parse;

  StatusReader(Ground ground) {
    this.ground = ground;
    this.parse = ground.parse();
  }

  /** The status that a verb gives, empty where it tells no contact. */
  Optional<Event.Status> of(VerbGroup verb) {
    if (verb.negated()) {
      return Optional.empty();
    }
    int from = verb.first();
    boolean perfect = verb.head() > verb.first() && has(verb, Feature.PAST_PARTICIPLE);
    if (verb.form() == Feature.INFINITIVE && !perfect) {
      Optional<VerbGroup> governor = governor(verb);
      if (governor.isEmpty() || governor.get().negated()) {
        return Optional.empty();
      }
      from = governor.get().first();
      Optional<PhraseMatcher.Match> marked = marker(from, verb.first());
      return marked.flatMap(m -> status(m.phrase()));
    }
    boolean contact = ground.contact(verb.head(), Phrase.Type.VERB).isPresent();
    Optional<PhraseMatcher.Match> marked = marker(from, contact ? verb.head() - 1 : verb.last());
    if (marked.isPresent()) {
      return status(marked.get().phrase());
    }
    return Optional.of(tense(verb));
  }

  private Event.Status tense(VerbGroup verb) {
    for (int i = verb.first(); i <= verb.last(); i++) {
      if (parse.word(i).has(Feature.FUTURE)) {
        return Event.Status.PLANNED;
      }
    }
    return Event.Status.HELD;
  }

  private boolean has(VerbGroup verb, Feature feature) {
    return parse.word(verb.head()).has(feature);
  }

  /** The verb that an infinitive follows directly. */
  private Optional<VerbGroup> governor(VerbGroup infinitive) {
    for (int i = infinitive.first() - 1; i >= Math.max(0, infinitive.first() - NEAR); i--) {
      Optional<VerbGroup> verb = parse.verb(i);
      if (verb.isPresent()) {
        return verb;
      }
      if (parse.mention(i).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<PhraseMatcher.Match> marker(int from, int to) {
    Optional<PhraseMatcher.Match> best = Optional.empty();
    for (int i = from; i <= to; i++) {
      Optional<PhraseMatcher.Match> match = ground.contact(i, Phrase.Type.STATUS);
      if (match.isPresent() && fits(match.get())) {
        best = match;
      }
    }
    return best;
  }

  /** Whether the form of the marker is the one that its entry asks for. */
  private boolean fits(PhraseMatcher.Match match) {
    Word word = parse.word(match.first());
    return !match.phrase().needs("conditional") || word.has(Feature.CONDITIONAL);
  }

  /** The status that words between two numbers give to the noun before them: <i>planned for</i>. */
  Optional<Event.Status> marked(int from, int to) {
    Optional<Event.Status> found = Optional.empty();
    for (int i = Math.max(0, from); i <= to; i++) {
      Optional<PhraseMatcher.Match> match = ground.contact(i, Phrase.Type.STATUS);
      if (match.isPresent() && fits(match.get())) {
        boolean negated = parse.verb(i).filter(VerbGroup::negated).isPresent();
        Optional<Event.Status> here = negated ? Optional.empty() : status(match.get().phrase());
        if (here.isPresent() && found.filter(s -> s == Event.Status.CANCELLED).isEmpty()) {
          found = here;
        }
      }
    }
    return found;
  }

  private static Optional<Event.Status> status(Phrase phrase) {
    return phrase.value().equals(WISH)
        ? Optional.empty()
        : Optional.of(Event.Status.valueOf(phrase.value().toUpperCase(Locale.ROOT)));
  }
}
