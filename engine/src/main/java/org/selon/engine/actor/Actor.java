package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Span;

/**
 * A voice of the article, with all the places that mention it.
 *
 * <pre>{@code
 * "La maire, Ada Roy, a parlé. Elle part."
 *   →  a1, Ada Roy, a person, role "maire", mentioned as "La maire, Ada Roy" and "Elle"
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id unique in its document, such as {@code a1}
 * @param name the fullest name that the article gives; of an unnamed actor the fullest description
 * @param kind person, organization, unnamed or document
 * @param roles what it is or was, in the order of the text
 * @param count how many an unnamed actor is, where the text tells
 * @param anonymity why it is not named, where the text tells
 * @param mentions where it is named, described or meant by a pronoun, in text order
 * @param members ids of the actors who speak jointly as this one, mostly none
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<Role> roles,
    Optional<Count> count,
    Optional<Anonymity> anonymity,
    List<Span> mentions,
    List<String> members) {

  /** Copies the lists. */
  public Actor {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    members = List.copyOf(members);
  }

  /** An actor of whom no more is told than a name. */
  public Actor(String id, String name, ActorKind kind, List<Span> mentions, List<String> members) {
    this(id, name, kind, List.of(), Optional.empty(), Optional.empty(), mentions, members);
  }
}
