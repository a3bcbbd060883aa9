package org.selon.engine.event;

import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.attribution.Parse;
import org.selon.engine.attribution.SubjectFinder;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.PhraseLexicon;
import org.selon.engine.mention.MentionFinder;
import org.selon.engine.morph.VerbGroupFinder;
import org.selon.engine.text.Document;
import org.selon.engine.time.Time;

/**
 * Finds the contacts that an article reports, and what parties are said to have had to do with
 * them.
 *
 * <pre>{@code
 * "La mairie n’était pas au courant de la rencontre, a dit Léa Roy."
 *   →  position: la mairie, aware, does not hold, according to Léa Roy’s statement
 * }</pre>
 *
 * <p>A contact told in several places is one event. A contact that stands in a statement is told on
 * the word of its speaker; one that is only denied has the status denied; one that is only wished
 * for is none. Events come in the order of their first place. Those who take part and never speak
 * become actors. Thread-safe.
 */
public final class EventFinder {

  /**
   * What was found.
   *
   * @param events contacts in the order of their first place
   * @param positions positions on what is no contact, in text order
   * @param actors the actors given, and behind them those made here
   */
  public record Result(List<Event> events, List<Position> positions, List<Actor> actors) {

    /** Copies the lists. */
    public Result {
      events = List.copyOf(events);
      positions = List.copyOf(positions);
      actors = List.copyOf(actors);
    }
  }

  private final PhraseMatcher contacts;
  private final PhraseMatcher positions;
  private final CueLexicon cues;
  private final MentionFinder mentionFinder;
  private final VerbGroupFinder verbGroups = new VerbGroupFinder();

  /** A finder with the words of contact, of position and of saying of one language. */
  public EventFinder(
      PhraseLexicon contacts,
      PhraseLexicon positions,
      CueLexicon cues,
      MentionFinder mentionFinder) {
    this.contacts = new PhraseMatcher(contacts);
    this.positions = new PhraseMatcher(positions);
    this.cues = cues;
    this.mentionFinder = mentionFinder;
  }

  /** The events of a document from what the earlier stages found in it. */
  public Result find(
      Document document,
      List<Mentions> mentions,
      List<Attribution> attributions,
      ActorResolver.Result cast,
      List<Time> times) {
    Evidence evidence = new Evidence(attributions);
    Chronicle chronicle =
        new Chronicle(document.text(), cast, evidence, Attribution.ids(attributions), times);
    for (Mentions here : new QuotedPhrases(mentionFinder).unfold(mentions)) {
      Parse parse =
          new Parse(here.passage(), verbGroups.find(here.passage().words()), here.mentions());
      SubjectFinder subjects = new SubjectFinder(parse, cues);
      chronicle.read(new Ground(parse, subjects, contacts, positions, mentionFinder));
    }
    return new Result(chronicle.events(), chronicle.positions(), chronicle.parties().actors());
  }
}
