package org.selon.export;

import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** The cards beside the text, one a statement: its words, whose they are, and how it was found. */
final class HtmlCards {

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;
  private final HtmlActors actors;
  private final String reasons;

  /**
   * The cards of a page.
   *
   * @param reasons id of the form that asks for the reasons of a statement, or empty
   */
  HtmlCards(Findings findings, Messages messages, Html html, String reasons) {
    this.reasons = reasons;
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
    this.actors = new HtmlActors(findings, messages, html);
  }

  /** Writes the list of all cards. */
  void write() {
    html.open(
            "ol",
            "role",
            "list",
            "class",
            "cards",
            "id",
            "cards",
            "data-close",
            messages.get("keys.close"),
            "data-copied",
            messages.get("copied"))
        .line();
    for (Statement statement : findings.analysis().statements()) {
      card(statement);
    }
    html.close().line();
  }

  /** A number that leads to the card of its statement. */
  static void number(Html html, Messages messages, int statement) {
    html.leaf(
        "a",
        String.valueOf(statement),
        "class",
        "num",
        "href",
        "#s" + statement,
        "aria-label",
        messages.get("statement", statement));
  }

  private void card(Statement statement) {
    String number = String.valueOf(findings.number(statement.id()));
    String look = statement.content().isEmpty() ? "bare" : Findings.lower(statement.type());
    html.open("li", "class", "card " + look, "id", "s" + number, "data-s", number);
    html.open("h3", "class", "who");
    html.leaf(
        "a",
        number,
        "class",
        "num",
        "href",
        "#" + HtmlText.place(findings.number(statement.id())),
        "aria-label",
        messages.get("statement.text", number));
    html.text(" ");
    speaker(statement);
    html.close();
    findings.speaker(statement).ifPresent(actors::roles);
    words(statement);
    chain(statement);
    circumstances(statement);
    html.open("p", "class", "tags");
    html.leaf("span", labels.manner(statement)).text(" · ");
    String confidence = labels.confidence(statement.confidence());
    html.leaf(
        "span",
        confidence,
        "class",
        "sure " + Labels.confidenceKey(statement.confidence()),
        "title",
        messages.get("confidence.number", percent(statement)));
    String doubt = labels.doubt(statement);
    if (!doubt.isEmpty()) {
      html.text(" · ").leaf("span", doubt);
    }
    html.close();
    details(statement);
    html.close().line();
  }

  private void speaker(Statement statement) {
    Optional<Actor> speaker = findings.speaker(statement);
    if (speaker.isEmpty()) {
      html.open("span", "class", "unknown").leaf("bdi", labels.speaker(statement)).close();
      return;
    }
    Actor actor = speaker.get();
    html.open("a", "class", "voice", "href", "#" + HtmlVoices.place(findings, actor));
    html.leaf("bdi", actor.name(), "lang", language()).close().text(" ");
    actors.kind(actor);
  }

  private void words(Statement statement) {
    if (statement.content().isEmpty()) {
      return;
    }
    html.open("blockquote", "lang", language());
    Span last = null;
    for (Span part : statement.content()) {
      if (last != null) {
        String between = findings.between(last, part);
        if (between.isBlank()) {
          html.lone("br");
        } else {
          html.leaf("span", between, "class", "cut");
        }
      }
      html.text(part.in(findings.document().text()));
      last = part;
    }
    html.close();
  }

  private void chain(Statement statement) {
    List<Actor> chain = findings.chain(statement);
    if (chain.size() > 1) {
      actors.breadcrumb(chain);
    }
  }

  /** To whom, on what occasion and when it was said, and why the speaker is not named. */
  private void circumstances(Statement statement) {
    List<Actor> addressees = findings.actors(statement.addressee());
    Optional<Anonymity> anonymity = findings.speaker(statement).flatMap(Actor::anonymity);
    boolean none = addressees.isEmpty() && statement.setting().isEmpty();
    if (none && statement.said().isEmpty() && anonymity.isEmpty()) {
      return;
    }
    html.open("dl", "class", "told");
    if (!addressees.isEmpty()) {
      html.leaf("dt", messages.get("card.addressee")).open("dd");
      actors.list(addressees);
      html.close();
    }
    if (!statement.setting().isEmpty()) {
      quote("card.setting", statement.setting());
    }
    statement.said().ifPresent(this::said);
    anonymity.ifPresent(reason -> quote("card.unnamed", List.of(reason.span())));
    html.close();
  }

  private void said(Time time) {
    html.leaf("dt", messages.get("card.said")).open("dd");
    int number = findings.analysis().times().indexOf(time) + 1;
    if (number > 0) {
      html.open("a", "href", "#" + HtmlDates.place(number));
    }
    html.leaf("q", time.words(), "lang", language());
    if (number > 0) {
      html.close();
    }
    html.text(" → " + labels.date(time)).close();
  }

  private void details(Statement statement) {
    html.open("details", "class", "more", "open", "open");
    html.leaf("summary", messages.get("card.details")).open("dl");
    findings.extent(statement).ifPresent(span -> field("card.place", labels.offsets(span)));
    if (!statement.source().isEmpty()) {
      quote("card.source", statement.source());
    }
    if (!statement.cue().isEmpty()) {
      quote("card.cue", statement.cue());
    }
    findings.speaker(statement).ifPresent(this::mentions);
    statement.said().ifPresent(time -> field("card.edtf", time.edtf()));
    field("card.stance", messages.label("stance", statement.stance()));
    related("card.within", within(statement));
    related("card.holds", holds(statement));
    field("card.rule", statement.rule());
    field(
        "card.confidence", labels.confidence(statement.confidence()) + " · " + percent(statement));
    html.close();
    why(statement);
    html.close();
  }

  /** A button that asks for the reasons, in the form that takes the question. */
  private void why(Statement statement) {
    if (!reasons.isEmpty()) {
      html.open("p");
      html.leaf(
          "button",
          messages.get("card.why"),
          "class",
          "why",
          "form",
          reasons,
          "name",
          "statement",
          "value",
          statement.id());
      html.close();
    }
  }

  private void mentions(Actor actor) {
    html.leaf("dt", messages.get("card.mentions")).open("dd");
    html.leaf(
        "a",
        messages.count("mentions", actor.mentions().size()),
        "href",
        "#" + HtmlVoices.place(findings, actor));
    html.close();
  }

  private List<Integer> within(Statement statement) {
    int parent = findings.number(statement.parent());
    return parent == 0 ? List.of() : List.of(parent);
  }

  private List<Integer> holds(Statement statement) {
    return findings.within(statement).stream().map(each -> findings.number(each.id())).toList();
  }

  private void related(String key, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.leaf("dt", messages.get(key)).open("dd");
    for (int number : numbers) {
      html.leaf("a", messages.get("statement", number), "href", "#s" + number).text(" ");
    }
    html.close();
  }

  private void quote(String key, List<Span> parts) {
    html.leaf("dt", messages.get(key));
    html.leaf("dd", findings.words(parts), "lang", language());
  }

  private void field(String key, String value) {
    if (!value.isEmpty()) {
      html.leaf("dt", messages.get(key)).leaf("dd", value);
    }
  }

  private String language() {
    return findings.document().language().code();
  }

  private static String percent(Statement statement) {
    return Math.round(statement.confidence() * 100) + " %";
  }
}
