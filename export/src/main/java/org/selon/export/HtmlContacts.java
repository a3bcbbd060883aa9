package org.selon.export;

import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Span;

/** The contacts that the article reports, each with a table of the positions of the parties. */
final class HtmlContacts {

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;
  private final HtmlActors actors;

  HtmlContacts(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
    this.actors = new HtmlActors(findings, messages, html);
  }

  /** Address of a contact, counted from 1. */
  static String place(int event) {
    return "c" + event;
  }

  /** Address of one of the places in the text that tell of a contact, both counted from 1. */
  static String telling(int event, int span) {
    return "e" + event + "-" + span;
  }

  /** Writes the section; nothing where there is neither contact nor position. */
  void write() {
    List<Event> events = findings.analysis().events();
    List<Position> acts = findings.analysis().positions();
    if (events.isEmpty() && acts.isEmpty()) {
      return;
    }
    html.open("section", "id", "contacts", "aria-labelledby", "contacts-title");
    html.leaf("h2", messages.get("contacts.title"), "id", "contacts-title");
    html.open("ol", "role", "list", "class", "contacts").line();
    int number = 0;
    for (Event event : events) {
      contact(event, ++number);
    }
    html.close();
    if (!acts.isEmpty()) {
      matrix(acts, messages.get("contacts.acts"), "acts");
    }
    html.close().line();
  }

  private void contact(Event event, int number) {
    html.open("li", "id", place(number), "class", Findings.lower(event.status()));
    html.open("h3", "class", "who").text(number + ". ").leaf("span", labels.contact(event));
    html.close().open("dl");
    List<Actor> participants = findings.actors(event.participants());
    if (!participants.isEmpty()) {
      html.leaf("dt", messages.get("contacts.who")).open("dd");
      actors.list(participants);
      html.close();
    }
    field("contacts.where", event.place(), findings.document().language().code());
    if (!event.when().isEmpty()) {
      field("contacts.when", labels.date(event.when()), "");
    }
    accounts(event);
    tellings(event, number);
    html.close();
    if (!event.positions().isEmpty()) {
      String title = messages.get("contacts.positions", number, labels.contact(event));
      matrix(event.positions(), title, "positions" + number);
    }
    html.close().line();
  }

  private void field(String key, String value, String language) {
    if (!value.isEmpty()) {
      html.leaf("dt", messages.get(key)).leaf("dd", value, "lang", language);
    }
  }

  private void accounts(Event event) {
    List<Statement> accounts = findings.accounts(event.accordingTo());
    html.leaf("dt", messages.get("contacts.word")).open("dd");
    if (accounts.isEmpty()) {
      html.text(messages.get("contacts.writer"));
    }
    for (Statement account : accounts) {
      html.open("div", "class", "account");
      HtmlCards.number(html, messages, findings.number(account.id()));
      html.text(" ");
      actors.breadcrumb(findings.chain(account));
      html.close();
    }
    html.close();
  }

  private void tellings(Event event, int number) {
    html.leaf("dt", messages.get("contacts.text")).open("dd");
    int nth = 0;
    for (Span span : event.spans()) {
      html.text(nth == 0 ? "" : ", ").open("span").open("a", "href", "#" + telling(number, ++nth));
      html.leaf("q", span.in(findings.document().text()), "lang", language()).close().text(" ");
      html.leaf("span", labels.place(span), "class", "kind").close();
    }
    html.close();
  }

  private void matrix(List<Position> entries, String title, String id) {
    PositionMatrix matrix = new PositionMatrix(entries);
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", id);
    html.open("table", "class", "matrix").leaf("caption", title, "id", id);
    html.open("thead").open("tr").leaf("td", "");
    for (String column : matrix.columns()) {
      html.leaf("th", labels.position(column), "scope", "col");
    }
    html.close().close().line().open("tbody");
    for (String party : matrix.parties()) {
      html.open("tr").open("th", "scope", "row");
      actors.list(findings.actors(List.of(party)));
      html.close();
      for (String column : matrix.columns()) {
        html.open("td");
        matrix.cell(party, column).forEach(this::entry);
        html.close();
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private void entry(Position position) {
    html.open("p", "class", position.holds() ? "yes" : "no");
    html.text(labels.holds(position.holds()));
    for (Statement account : findings.accounts(position.accordingTo())) {
      html.text(" ");
      HtmlCards.number(html, messages, findings.number(account.id()));
    }
    html.close();
  }

  private String language() {
    return findings.document().language().code();
  }
}
