package org.selon.export;

import java.util.List;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.mention.ActorKind;

/** Actors wherever the page names them: linked to their entry, an unnamed one told as such. */
final class HtmlActors {

  private final Findings findings;
  private final ActorWords words;
  private final Messages messages;
  private final Html html;

  HtmlActors(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.words = new ActorWords(messages);
    this.messages = messages;
    this.html = html;
  }

  /** The way to the reader, from the article to the farthest voice. */
  void breadcrumb(List<Actor> chain) {
    html.open("ol", "role", "list", "class", "chain", "aria-label", messages.get("chain"));
    html.leaf("li", messages.get("chain.article"));
    for (Actor actor : chain) {
      html.open("li");
      name(actor);
      html.close();
    }
    html.close();
  }

  /** Names, with a comma between them. */
  void list(List<Actor> actors) {
    String between = "";
    for (Actor actor : actors) {
      html.text(between);
      name(actor);
      between = ", ";
    }
  }

  private void name(Actor actor) {
    html.open("a", "href", "#" + HtmlVoices.place(findings, actor));
    html.leaf("bdi", actor.name(), "lang", language()).close();
    if (actor.kind() == ActorKind.UNNAMED) {
      html.text(" ");
      kind(actor);
    }
  }

  /** What an actor is, and of an unnamed one how many. */
  void kind(Actor actor) {
    html.leaf("span", words.kind(actor), "class", "kind " + Findings.lower(actor.kind()));
  }

  /** The functions of an actor, if any are told. */
  void roles(Actor actor) {
    if (!actor.roles().isEmpty()) {
      String roles = actor.roles().stream().map(words::role).collect(Collectors.joining(" · "));
      html.leaf("p", roles, "class", "role", "lang", language());
    }
  }

  private String language() {
    return findings.document().language().code();
  }
}
