package org.selon.export;

import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;

/** Below the text: all voices with jumps to each mention, and the places not understood. */
final class HtmlVoices {

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;
  private final HtmlActors actors;

  HtmlVoices(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
    this.actors = new HtmlActors(findings, messages, html);
  }

  /** Address of an actor's entry. */
  static String place(Findings findings, Actor actor) {
    return "v" + findings.voice(actor);
  }

  /** Writes the list of voices. */
  void voices() {
    html.open("section", "id", "voices", "aria-labelledby", "voices-title");
    html.leaf("h2", messages.get("voices.title"), "id", "voices-title");
    html.open("ul", "role", "list", "class", "voices").line();
    for (Actor actor : findings.analysis().actors()) {
      voice(actor);
    }
    html.close().close().line();
  }

  /** Writes the list of places not understood. */
  void gaps() {
    List<Issue> issues = findings.analysis().issues();
    html.open("section", "id", "gaps", "aria-labelledby", "gaps-title");
    html.leaf("h2", messages.get("gaps.title"), "id", "gaps-title");
    if (issues.isEmpty()) {
      html.leaf("p", messages.get("gaps.none"));
    } else {
      html.open("ol", "role", "list", "class", "gaps").line();
      for (int i = 1; i <= issues.size(); i++) {
        gap(issues.get(i - 1), i);
      }
      html.close();
    }
    html.close().line();
  }

  private void voice(Actor actor) {
    String voice = place(findings, actor);
    html.open("li", "id", voice).open("p", "class", "who");
    html.leaf("bdi", actor.name(), "lang", findings.document().language().code()).text(" ");
    actors.kind(actor);
    html.close();
    actors.roles(actor);
    actor.anonymity().ifPresent(this::anonymity);
    members(actor);
    List<Statement> statements = findings.statementsOf(actor);
    if (!statements.isEmpty()) {
      html.open("p").text(messages.get("voices.statements")).text(" ");
      for (Statement statement : statements) {
        HtmlCards.number(html, messages, findings.number(statement.id()));
        html.text(" ");
      }
      html.close();
    }
    html.open("p").text(messages.get("voices.mentions")).text(" ");
    int number = 0;
    for (Span mention : actor.mentions()) {
      number++;
      html.leaf(
          "a",
          labels.place(mention),
          "href",
          "#m" + voice.substring(1) + "-" + number,
          "title",
          mention.in(findings.document().text()));
      html.text(" ");
    }
    html.close().close().line();
  }

  private void anonymity(Anonymity anonymity) {
    html.open("p").text(messages.get("card.unnamed")).text(" ");
    html.leaf("q", anonymity.words(), "lang", findings.document().language().code()).text(" ");
    html.leaf("span", labels.place(anonymity.span()), "class", "kind").close();
  }

  private void members(Actor actor) {
    if (actor.members().isEmpty()) {
      return;
    }
    html.open("p").text(messages.get("voices.members"));
    for (String member : actor.members()) {
      findings
          .actor(member)
          .ifPresent(
              each -> {
                html.text(" ").open("a", "href", "#" + place(findings, each));
                html.leaf("bdi", each.name()).close();
              });
    }
    html.close();
  }

  private void gap(Issue issue, int number) {
    html.open("li", "id", "gap-g" + number);
    html.leaf("a", labels.place(issue.span()), "href", "#g" + number).text(" ");
    html.leaf(
            "q",
            issue.span().in(findings.document().text()),
            "lang",
            findings.document().language().code())
        .text(" ");
    html.leaf("span", issue.message(), "lang", "en");
    html.close().line();
  }
}
