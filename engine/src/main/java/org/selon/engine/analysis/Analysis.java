package org.selon.engine.analysis;

import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.time.Time;

/**
 * All that was found in one document.
 *
 * <pre>{@code
 * "Il pleut, a dit Léa."  →  one statement, whose speaker is the actor a1, Léa
 *
 * for (Statement each : analysis.statements()) {
 *   String words = each.content().get(0).in(analysis.document().text());   // Il pleut
 * }
 * }</pre>
 *
 * <p>Statements, events and positions name actors and statements by their ids; each id that they
 * name is there. All spans are UTF-16 offsets into the document's text; {@link
 * org.selon.engine.text.CodePoints} turns them into the offsets that the output formats have. Where
 * nothing was found lists are empty. Immutable.
 *
 * @param document the document, its text unchanged
 * @param statements in order of their cues
 * @param actors in order of their first mention
 * @param times expressions of time, in text order
 * @param events contacts, in order of their first telling
 * @param positions what parties had to do with acts that are no contact
 * @param issues what was not understood, in text order
 */
public record Analysis(
    Document document,
    List<Statement> statements,
    List<Actor> actors,
    List<Time> times,
    List<Event> events,
    List<Position> positions,
    List<Issue> issues) {

  /** Copies the lists. */
  public Analysis {
    statements = List.copyOf(statements);
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    events = List.copyOf(events);
    positions = List.copyOf(positions);
    issues = List.copyOf(issues);
  }

  /** An analysis of statements alone. */
  public Analysis(
      Document document, List<Statement> statements, List<Actor> actors, List<Issue> issues) {
    this(document, statements, actors, List.of(), List.of(), List.of(), issues);
  }
}
