package org.selon.engine.analysis;

import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;

/**
 * All that was found in one document.
 *
 * @param document the document, its text unchanged
 * @param statements in order of their cues
 * @param actors in order of their first mention
 * @param issues what was not understood, in text order
 */
public record Analysis(
    Document document, List<Statement> statements, List<Actor> actors, List<Issue> issues) {

  /** Copies the lists. */
  public Analysis {
    statements = List.copyOf(statements);
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
  }
}
