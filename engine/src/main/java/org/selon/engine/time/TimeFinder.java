package org.selon.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;
import org.selon.engine.time.Reckoning.Anchor;

/**
 * Finds every expression that says when, and computes its value against the date of publication.
 *
 * <pre>{@code
 * TimeFinder finder = new TimeFinder(TimeLexicon.load("fr"));
 * // published 2023-07: "en avril" → 2023-04, "jeudi" → the five Thursdays it may have been
 * List<Time> times = finder.find(document, tagged);
 * }</pre>
 *
 * <p>Times are in text order and apart; an interval ("du 3 au 5 mai") or enumeration is one. A
 * value is as uncertain as the text leaves it, and empty where nothing is known: a weekday in an
 * article without a date. Durations ("trois jours de grève") and times of day without a day are not
 * dated expressions. Takes time in proportion to the text. Thread-safe.
 */
public final class TimeFinder {

  /** How many sentences back "the day before" may find the day it counts from. */
  private static final int MEMORY = 3;

  /** Days far apart: what has the same value on both does not depend on the day. */
  private static final List<String> PROBES = List.of("2001-02-03", "2020-11-24");

  private static final TimeConfidence CONFIDENCE = TimeConfidence.load();

  private final TimeLexicon lexicon;
  private final Resolver resolver;

  /** A finder for the language of {@code lexicon}. */
  public TimeFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.resolver = new Resolver(lexicon.isDayFirst());
  }

  /** The dated expressions of the sentences of a document. */
  public List<Time> find(Document document, List<TaggedSentence> sentences) {
    return find(document, sentences, reckoning -> {});
  }

  /** The same, with somebody who hears from where each is counted. */
  public List<Time> find(
      Document document, List<TaggedSentence> sentences, Consumer<Supplier<Reckoning>> trace) {
    Reference published = Reference.of(document.published());
    List<Time> times = new ArrayList<>();
    Value anchor = Value.NONE;
    int age = 0;
    for (TaggedSentence sentence : sentences) {
      age++;
      List<Cell> cells = CellReader.read(sentence);
      Matcher matcher = new Matcher(lexicon, cells);
      Guard guard = new Guard(sentence, cells);
      TenseReader tense = new TenseReader(sentence, cells, matcher, lexicon.futures());
      int at = 0;
      while (at < cells.size()) {
        Optional<Match> found = match(matcher, guard, at);
        if (found.isEmpty()) {
          at++;
          continue;
        }
        Match match = found.get();
        at = match.end();
        if (match.rule().equals("none")) {
          continue;
        }
        Direction direction = tense.direction(match.first(), match.end());
        Value from = age <= MEMORY ? anchor : Value.NONE;
        Reference.Settled settled = settle(match, published, direction, from);
        if (isPoint(settled.value())) {
          anchor = settled.value();
          age = 0;
        }
        Time time = time(document, cells, match, settled.edtf());
        times.add(time);
        trace.accept(() -> reckoning(document, time, match, direction, from));
      }
    }
    return List.copyOf(times);
  }

  /** The match at a cell; one that needs words before it gives way to a longer one without. */
  private static Optional<Match> match(Matcher matcher, Guard guard, int at) {
    Optional<Match> found = matcher.top(at).filter(guard::accepts);
    if (found.isEmpty() || found.get().first() == at) {
      return found;
    }
    Optional<Match> inner = match(matcher, guard, found.get().first());
    return inner.isPresent() && inner.get().end() > found.get().end() ? inner : found;
  }

  private Reckoning reckoning(
      Document document, Time time, Match match, Direction direction, Value before) {
    if (isAnchored(match)) {
      return new Reckoning(time.span(), Anchor.TIME_BEFORE, before.text(), direction);
    }
    boolean itself =
        PROBES.stream()
            .map(Reference::of)
            .map(day -> settle(match, day, direction, before).edtf())
            .allMatch(time.edtf()::equals);
    return itself
        ? new Reckoning(time.span(), Anchor.ITSELF, "", direction)
        : new Reckoning(time.span(), Anchor.PUBLICATION, document.published(), direction);
  }

  private static boolean isAnchored(Match match) {
    return match.rule().equals("shift") || match.rule().equals("dayafter");
  }

  private Reference.Settled settle(
      Match match, Reference published, Direction direction, Value anchor) {
    if (!isAnchored(match)) {
      return published.settle(day -> resolver.resolve(match, day, direction));
    }
    List<Value> values = new ArrayList<>();
    Grain unit = Distances.step(match);
    for (Period period : anchor.periods()) {
      boolean fine = period.grain().compareTo(unit) <= 0;
      values.add(fine ? resolver.resolve(match, period.from(), direction) : Value.NONE);
    }
    return Reference.Settled.of(values.isEmpty() ? Value.NONE : Value.anyOf(values));
  }

  /**
   * Whether a time is one that others can be counted from: a day, month or year, or one of some.
   */
  private static boolean isPoint(Value value) {
    return !value.isNone() && !value.all() && value.periods().stream().allMatch(Period::isUnit);
  }

  private static Time time(Document document, List<Cell> cells, Match match, String edtf) {
    int start = cells.get(match.first()).span().start();
    int end = cells.get(match.end() - 1).span().end();
    Span span = new Span(start, end);
    Time time = new Time(span, span.in(document.text()), edtf, match.rule());
    return time.withConfidence(CONFIDENCE.of(time, document.published()));
  }
}
