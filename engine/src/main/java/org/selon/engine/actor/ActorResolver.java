package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.mention.Mention;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Document;

/**
 * Says which mentions mean the same voice, and who speaks in each attribution.
 *
 * <pre>{@code
 * "Léa Roy a parlé. « Non », a-t-elle dit. Mme Roy …"  →  one actor, Léa Roy, three mentions
 * }</pre>
 *
 * <p>Names are joined by family name, short form and acronym; a description with a definite article
 * takes up who was described so before; a pronoun takes up the last voice that agrees with it,
 * those that speak first. Whom nothing settles stays without an actor. Actors come in the order of
 * their first mention. Thread-safe.
 */
public final class ActorResolver {

  /**
   * The actors, and which of them speak in each attribution and are spoken to.
   *
   * @param actors in the order of their first mention
   * @param speakers ids of the speakers that are known
   * @param addressees ids of the addressees that are known
   * @param evidence by what each source is known, that of unknown speakers too
   */
  public record Result(
      List<Actor> actors,
      Map<Attribution, String> speakers,
      Map<Attribution, List<String>> addressees,
      Map<Attribution, Evidence> evidence) {

    /** Copies the collections. */
    public Result {
      actors = List.copyOf(actors);
      speakers = Map.copyOf(speakers);
      addressees = Map.copyOf(addressees);
      evidence = Map.copyOf(evidence);
    }
  }

  /**
   * By what a source is known.
   *
   * @param basis a line of {@code lang/speakers.txt}
   * @param candidates ids of those that were weighed, the likeliest first
   */
  public record Evidence(String basis, List<String> candidates) {

    /** Copies the list. */
    public Evidence {
      candidates = List.copyOf(candidates);
    }
  }

  private final NounLexicon nouns;
  private final NameLexicon names;
  private final OfficeLexicon offices;
  private final ProfileReader profiles;
  private final CastSelector selector;
  private final String and;
  private final boolean thingPronoun;
  private final Weights weights;

  /**
   * @param profiles reads what is told of a voice beside its name
   * @param and the word that joins those who speak together
   * @param thingPronoun whether the language has a pronoun of its own for things and bodies, as
   *     English has
   * @param weights by what those who could be meant are weighed
   */
  public ActorResolver(
      NounLexicon nouns,
      NameLexicon names,
      OfficeLexicon offices,
      ProfileReader profiles,
      String and,
      boolean thingPronoun,
      Weights weights) {
    this.nouns = nouns;
    this.names = names;
    this.offices = offices;
    this.selector = new CastSelector(nouns, names);
    this.profiles = profiles;
    this.and = and;
    this.thingPronoun = thingPronoun;
    this.weights = weights;
  }

  /**
   * The actors of a document from its mentions and attributions, both in text order.
   *
   * @param trace hears how those who could be meant were weighed
   */
  public Result resolve(
      Document document,
      List<Mentions> mentions,
      List<Attribution> attributions,
      Consumer<Supplier<Weighing>> trace) {
    List<Spot> spots = SpotFinder.find(mentions, document.text());
    List<Passage> passages = mentions.stream().map(Mentions::passage).toList();
    SpotBook book = new SpotBook(spots, passages, attributions);
    CastReader reader =
        new CastReader(
            document.text(),
            book,
            nouns,
            names,
            offices,
            thingPronoun,
            new CastBook(and, weights, trace));
    reader.read();
    Map<Attribution, List<Cast>> addressees = addressees(reader, attributions);
    return result(
        reader, addressees, profiles.read(reader.meanings(), document.text(), reader::owner));
  }

  private static Map<Attribution, List<Cast>> addressees(
      CastReader reader, List<Attribution> attributions) {
    Map<Attribution, List<Cast>> addressees = new HashMap<>();
    for (Attribution attribution : attributions) {
      List<Cast> casts = new ArrayList<>();
      for (Mention mention : attribution.circumstance().addressees()) {
        reader.castOf(attribution.passage(), mention).ifPresent(casts::add);
      }
      addressees.put(attribution, casts);
    }
    return addressees;
  }

  private Result result(
      CastReader reader,
      Map<Attribution, List<Cast>> addressees,
      Map<Cast, ProfileReader.Profile> profiles) {
    Set<Cast> heard = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Attribution, Cast> known = reader.speakers();
    heard.addAll(known.values());
    reader
        .grounds()
        .forEach(
            (a, ground) -> heard.addAll(known.containsKey(a) ? List.of() : ground.candidates()));
    addressees.values().forEach(heard::addAll);
    List<Cast> used = selector.choose(reader.casts(), heard, reader.meanings());
    Map<Cast, String> ids = new IdentityHashMap<>();
    used.forEach(c -> ids.put(c, "a" + (ids.size() + 1)));
    List<Actor> actors = new ArrayList<>();
    for (Cast cast : used) {
      List<String> members = cast.members().stream().map(ids::get).toList();
      ProfileReader.Profile profile = profiles.getOrDefault(cast, ProfileReader.Profile.NONE);
      actors.add(
          new Actor(
              ids.get(cast),
              cast.name(),
              cast.kind(),
              profile.roles(),
              profile.count(),
              profile.anonymity(),
              cast.mentions(),
              members));
    }
    Map<Attribution, String> speakers = new HashMap<>();
    known.forEach((attribution, cast) -> speakers.put(attribution, ids.get(cast)));
    Map<Attribution, List<String>> spoken = new HashMap<>();
    addressees.forEach((a, casts) -> spoken.put(a, casts.stream().map(ids::get).toList()));
    Map<Attribution, Evidence> evidence = new HashMap<>();
    reader
        .grounds()
        .forEach(
            (a, ground) ->
                evidence.put(
                    a,
                    new Evidence(
                        ground.basis(),
                        ground.candidates().stream()
                            .map(ids::get)
                            .filter(Objects::nonNull)
                            .toList())));
    return new Result(actors, speakers, spoken, evidence);
  }
}
