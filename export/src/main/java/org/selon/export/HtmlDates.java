package org.selon.export;

import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.time.Time;
import org.selon.export.DatedThings.Entry;

/**
 * The dates of the article: a table whose rows are drawn on one line of time.
 *
 * <p>A day is a diamond, a longer time a bar, one of several days as many hollow diamonds on a
 * dotted line, an open end an arrow. The drawing says nothing that the table does not.
 */
final class HtmlDates {

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;
  private final List<Entry> entries;

  HtmlDates(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
    this.entries = DatedThings.in(findings.analysis());
  }

  /** Address of the place of an expression of time, counted from 1. */
  static String place(int time) {
    return "d" + time;
  }

  /** Writes the section; nothing where the article dates nothing. */
  void write() {
    if (findings.analysis().times().isEmpty()) {
      return;
    }
    List<EdtfValue> placed = entries.stream().flatMap(entry -> entry.placed().stream()).toList();
    Optional<TimeScale> scale =
        placed.isEmpty() ? Optional.empty() : Optional.of(new TimeScale(placed));
    html.open("section", "id", "dates", "aria-labelledby", "dates-title");
    html.leaf("h2", messages.get("dates.title"), "id", "dates-title");
    html.open("table", "role", "table", "class", "dates").line();
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    column("dates.when", "");
    column("dates.line", "line");
    column("dates.what", "");
    html.close().close().line().open("tbody", "role", "rowgroup").line();
    for (Entry entry : entries) {
      row(entry, scale);
    }
    html.close().close();
    html.leaf("p", messages.get("dates.legend"), "class", "hint").close().line();
  }

  private void column(String key, String look) {
    html.leaf("th", messages.get(key), "scope", "col", "role", "columnheader", "class", look);
  }

  private void row(Entry entry, Optional<TimeScale> scale) {
    html.open("tr", "role", "row");
    html.open("th", "scope", "row", "role", "rowheader");
    if (entry.edtf().isEmpty()) {
      html.leaf("span", messages.get("date.unsettled"), "class", "unknown");
    } else {
      String words = labels.date(entry.edtf());
      html.text(words).text(" ");
      if (!words.equals(entry.edtf())) {
        html.leaf("code", entry.edtf().replace(",", ",\u200b").replace("/", "/\u200b"));
      }
    }
    html.close();
    html.open("td", "role", "cell", "class", "line");
    if (scale.isPresent() && entry.placed().isPresent()) {
      drawing(entry.placed().get(), scale.get());
    }
    html.close();
    html.open("td", "role", "cell");
    what(entry);
    html.close().close().line();
  }

  private void what(Entry entry) {
    if (entry.published()) {
      html.leaf("p", messages.get("dates.published"));
    }
    for (Time time : entry.times()) {
      int number = findings.analysis().times().indexOf(time) + 1;
      html.open("p");
      html.open("a", "href", "#" + place(number));
      html.leaf("q", time.words(), "lang", findings.document().language().code()).close();
      html.text(" ").leaf("span", labels.place(time.span()), "class", "kind");
      sure(time);
      html.close();
    }
    if (!entry.statements().isEmpty()) {
      html.open("p").text(messages.get("dates.said"));
      for (Statement statement : entry.statements()) {
        html.text(" ");
        HtmlCards.number(html, messages, findings.number(statement.id()));
      }
      html.close();
    }
    for (Event event : entry.events()) {
      int number = findings.analysis().events().indexOf(event) + 1;
      html.open("p").open("a", "href", "#" + HtmlContacts.place(number));
      html.text(messages.get("dates.contact", number)).close();
      html.text(" ").leaf("span", labels.contact(event), "class", "kind").close();
    }
  }

  /** How sure the date is, where it is not established. */
  private void sure(Time time) {
    String key = Labels.confidenceKey(time.confidence());
    if (!time.edtf().isEmpty() && !key.equals("established")) {
      html.text(" ").leaf("span", labels.confidence(time.confidence()), "class", "sure " + key);
    }
  }

  private void drawing(EdtfValue value, TimeScale scale) {
    html.open("svg", "aria-hidden", "true", "focusable", "false");
    EdtfValue.of(findings.document().published())
        .filter(EdtfValue::isPlaced)
        .ifPresent(published -> new DateShapes(html, scale).shade(published));
    DateShapes shapes = new DateShapes(html, scale);
    shapes.axis();
    shapes.draw(value);
    html.close();
  }
}
