package org.selon.export;

import java.util.List;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Count;
import org.selon.engine.actor.Role;
import org.selon.engine.mention.ActorKind;

/** What the formats made for people say of an actor: what it is, how many, in which functions. */
final class ActorWords {

  private final Messages messages;

  ActorWords(Messages messages) {
    this.messages = messages;
  }

  /** Its kind, an unnamed one with its number: <i>unnamed ×6</i>. */
  String kind(Actor actor) {
    String kind = messages.label("kind", actor.kind());
    return actor.count().filter(ActorWords::isTold).map(this::count).map(kind::concat).orElse(kind);
  }

  /** A single one goes without saying. */
  private static boolean isTold(Count count) {
    return count.precision() != Count.Precision.EXACTLY || count.number() > 1;
  }

  private String count(Count count) {
    return messages.get("count." + Findings.lower(count.precision()), count.number());
  }

  /** Its name, with its kind behind it where it is not named. */
  String name(Actor actor) {
    return actor.kind() == ActorKind.UNNAMED
        ? actor.name() + " (" + kind(actor) + ")"
        : actor.name();
  }

  /** Names, with a comma between them. */
  String names(List<Actor> actors) {
    return actors.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** The way to the reader, from the article to the farthest voice. */
  String breadcrumb(List<Actor> chain) {
    return messages.get("chain.article")
        + chain.stream().map(this::name).map(" ← "::concat).collect(Collectors.joining());
  }

  /** A function, what it is of, and whether the actor has it still. */
  String role(Role role) {
    String words = role.of().isEmpty() ? role.title() : role.title() + ", " + role.of();
    return role.status() == Role.Status.CURRENT
        ? words
        : words + " (" + messages.label("role", role.status()) + ")";
  }
}
