package org.selon.archive;

import java.util.List;
import org.selon.engine.actor.Role;

/**
 * Somebody whom articles quote, as far as names tell: all who have these words in their name.
 *
 * @param names the forms of the name that articles give, most statements first; they may be several
 *     people
 * @param roles what articles say that they are, the newest first
 * @param via through whom they were heard, most first; what came directly is not among it
 */
public record SpeakerProfile(List<SpeakerCount> names, List<Told> roles, List<Status.Count> via) {

  /** Copies the lists. */
  public SpeakerProfile {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    via = List.copyOf(via);
  }

  /**
   * A role with the article that tells it.
   *
   * @param name the form of the name there
   * @param role the role
   * @param article the newest article that tells it
   */
  public record Told(String name, Role role, ArticleHead article) {}
}
