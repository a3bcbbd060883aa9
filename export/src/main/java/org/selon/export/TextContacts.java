package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;

/** The contacts on the page for a terminal, each with a small table of the positions on it. */
final class TextContacts {

  private static final int GAP = 2;

  private final TextPage page;
  private final Findings findings;
  private final Labels labels;
  private final ActorWords actors;
  private final Messages messages;

  TextContacts(TextPage page, Findings findings, Messages messages) {
    this.page = page;
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.actors = new ActorWords(messages);
    this.messages = messages;
  }

  /** Writes all contacts, and the positions on what is no contact. */
  void write() {
    List<Event> events = findings.analysis().events();
    if (!events.isEmpty()) {
      page.heading(messages.get("contacts.title"));
    }
    int digits = String.valueOf(events.size()).length();
    int number = 0;
    for (Event event : events) {
      number++;
      String lead = " " + " ".repeat(digits - String.valueOf(number).length()) + number + "  ";
      contact(event, lead);
    }
    List<Position> acts = findings.analysis().positions();
    if (!acts.isEmpty()) {
      page.heading(messages.get("contacts.acts"));
      positions(acts, "  ");
    }
  }

  private void contact(Event event, String lead) {
    String indent = " ".repeat(lead.length());
    page.end();
    String place =
        event.spans().stream().map(labels::place).distinct().collect(Collectors.joining(", "));
    page.entry(lead, labels.contact(event), TextPage.BOLD, "", place);
    List<Actor> participants = findings.actors(event.participants());
    if (!participants.isEmpty()) {
      page.wrapped(indent, actors.names(participants), "");
    }
    List<String> frame = new ArrayList<>();
    if (!event.place().isEmpty()) {
      frame.add(event.place());
    }
    if (!event.when().isEmpty()) {
      frame.add(labels.date(event.when()));
    }
    if (!frame.isEmpty()) {
      page.wrapped(indent, String.join(TextPage.DOT, frame), "");
    }
    for (Statement account : findings.accounts(event.accordingTo())) {
      String number = String.valueOf(findings.number(account.id()));
      String chain = actors.breadcrumb(findings.chain(account));
      page.wrapped(indent, messages.get("contacts.according", number, chain), TextPage.DIM);
    }
    if (!event.positions().isEmpty()) {
      page.end();
      positions(event.positions(), indent);
    }
  }

  private void positions(List<Position> entries, String indent) {
    PositionMatrix matrix = new PositionMatrix(entries);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    matrix.columns().forEach(column -> head.add(labels.position(column)));
    rows.add(head);
    for (String party : matrix.parties()) {
      List<String> row = new ArrayList<>(List.of(name(party)));
      matrix.columns().forEach(column -> row.add(cell(matrix.cell(party, column))));
      rows.add(row);
    }
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0));
    }
    int whole = indent.length() + widths.stream().mapToInt(width -> width + GAP).sum() - GAP;
    if (whole <= page.width()) {
      table(rows, widths, indent);
    } else {
      list(rows, indent);
    }
  }

  private void table(List<List<String>> rows, List<Integer> widths, String indent) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        line.append(" ".repeat(widths.get(i) - Columns.of(row.get(i)) + GAP));
      }
      page.put(line.toString().stripTrailing(), row.equals(rows.get(0)) ? TextPage.DIM : "").end();
    }
  }

  /** What would be a table too wide for the page. */
  private void list(List<List<String>> rows, String indent) {
    List<String> head = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      page.wrapped(indent, row.get(0), "");
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          page.hanging(indent + "  ", indent + "    ", head.get(i) + " " + row.get(i), "");
        }
      }
    }
  }

  private String name(String party) {
    return Columns.printable(findings.actor(party).map(Actor::name).orElse(party));
  }

  private String cell(List<Position> entries) {
    return entries.stream().map(this::entry).collect(Collectors.joining(", "));
  }

  private String entry(Position position) {
    String numbers =
        findings.accounts(position.accordingTo()).stream()
            .map(each -> "[" + findings.number(each.id()) + "]")
            .collect(Collectors.joining());
    String holds = labels.holds(position.holds());
    return numbers.isEmpty() ? holds : holds + " " + numbers;
  }
}
