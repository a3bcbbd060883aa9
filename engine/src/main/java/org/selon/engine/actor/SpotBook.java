package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;

/**
 * Where the mentions of one article stand: in which passage, as the source of what, and in whose
 * words.
 *
 * <pre>{@code
 * "Ada Roy et le maire disent qu'elle viendra."
 *   Ada Roy, le maire   speak, together
 *   elle                stands in what they say
 * }</pre>
 */
final class SpotBook {

  private final List<Spot> spots;
  private final List<Passage> passages;
  private final List<Attribution> attributions;
  private final SpanIndex<Attribution> contents;
  private final Map<Passage, List<Spot>> spotsOf = new IdentityHashMap<>();
  private final Map<Passage, List<Attribution>> attributionsOf = new IdentityHashMap<>();
  private final Map<Spot, Attribution> sources = new IdentityHashMap<>();

  /** Those who speak, each for itself or with others. */
  private final Set<Spot> chorus = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Further roles of one who speaks, with the first that is told. */
  private final Map<Spot, Spot> furtherRoles = new IdentityHashMap<>();

  /** All parameters in text order. */
  SpotBook(List<Spot> spots, List<Passage> passages, List<Attribution> attributions) {
    this.spots = spots;
    this.passages = passages;
    this.attributions = attributions;
    this.contents = SpanIndex.of(attributions, Attribution::content);
    spots.forEach(s -> spotsOf.computeIfAbsent(s.passage(), p -> new ArrayList<>()).add(s));
    attributions.forEach(
        a -> attributionsOf.computeIfAbsent(a.passage(), p -> new ArrayList<>()).add(a));
    attributions.forEach(a -> mention(a).ifPresent(s -> learnSource(a, s)));
  }

  /** Notes who speaks: one, in one role or several, or several. */
  private void learnSource(Attribution attribution, Spot spot) {
    List<Spot> joined = speakers(attribution, spot);
    chorus.addAll(joined);
    boolean alone = joined.size() == 1;
    sources.putIfAbsent(alone ? joined.get(0) : spot, attribution);
    if (alone && joined.get(0) != spot) {
      furtherRoles.put(spot, joined.get(0));
    }
  }

  /** All mentions in text order. */
  List<Spot> all() {
    return spots;
  }

  /** The passages outside quotations in text order. */
  List<Passage> outerPassages() {
    return passages.stream().filter(p -> p.within().isEmpty()).toList();
  }

  /** The mentions of a passage in text order. */
  List<Spot> in(Passage passage) {
    return spotsOf.getOrDefault(passage, List.of());
  }

  /** The attributions of a passage in text order. */
  List<Attribution> saidIn(Passage passage) {
    return attributionsOf.getOrDefault(passage, List.of());
  }

  /** The attributions within quotations, the outer quotations before the inner. */
  List<Attribution> saidInQuotations() {
    return attributions.stream()
        .filter(a -> depth(a) > 0)
        .sorted(Comparator.comparing(SpotBook::depth))
        .toList();
  }

  private static int depth(Attribution attribution) {
    return attribution.passage().within().map(q -> q.depth() + 1).orElse(0);
  }

  /** A mention of a passage in its place, if it was found there. */
  Optional<Spot> at(Passage passage, Mention mention) {
    return in(passage).stream().filter(s -> s.mention().equals(mention)).findFirst();
  }

  /** The source of an attribution in its place, if it is among the mentions. */
  Optional<Spot> mention(Attribution attribution) {
    return attribution.source().flatMap(m -> at(attribution.passage(), m));
  }

  /** The source of an attribution that names one, from now on known as a source. */
  Spot source(Attribution attribution) {
    Spot spot =
        mention(attribution)
            .orElseGet(
                () ->
                    new Spot(
                        attribution.passage(),
                        attribution.source().orElseThrow(),
                        placeOf(attribution, Spot::sentence),
                        placeOf(attribution, Spot::paragraph),
                        Spot.Standing.SUBJECT,
                        false));
    sources.putIfAbsent(spot, attribution);
    return spot;
  }

  private int placeOf(Attribution attribution, ToIntFunction<Spot> number) {
    List<Spot> here = in(attribution.passage());
    return here.isEmpty() ? 0 : number.applyAsInt(here.get(0));
  }

  /** Whose words a mention calls somebody's words: <i>le témoignage de Roy</i>. */
  Optional<Spot> teller(Spot spot) {
    Mention mention = spot.mention();
    if (!spot.head().lemmaIs(WordClass.TESTIMONY) || spot.form() == Mention.Form.PRONOUN) {
      return Optional.empty();
    }
    return in(spot.passage()).stream()
        .filter(s -> mention.inside().size() == 1 && s.mention() == mention.inside().get(0))
        .findFirst();
  }

  /** Those who speak together in an attribution; mostly its source alone. */
  List<Spot> speakers(Attribution attribution, Spot source) {
    return SourceParts.of(attribution, source, in(attribution.passage()));
  }

  /** The mentions that are a source, those too that are found to be one later. */
  Set<Spot> sources() {
    return Collections.unmodifiableSet(sources.keySet());
  }

  /** Whether a mention is a source, or a part of one. */
  boolean speaks(Spot spot) {
    return sources.containsKey(spot) || chorus.contains(spot);
  }

  /** What a mention is the source of, if anything. */
  Optional<Attribution> saidBy(Spot spot) {
    return Optional.ofNullable(sources.get(spot));
  }

  /** The first role told of a speaker of whom a mention tells a further one. */
  Optional<Spot> firstRole(Spot spot) {
    return Optional.ofNullable(furtherRoles.get(spot));
  }

  /** The attributions within whose content a mention stands, but for its own. */
  List<Attribution> around(Spot spot) {
    Span words = spot.mention().span();
    Attribution own = sources.get(spot);
    return contents.overlapping(words).stream()
        .filter(a -> a != own && a.content().stream().anyMatch(c -> c.contains(words)))
        .toList();
  }
}
