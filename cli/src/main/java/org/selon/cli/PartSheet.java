package org.selon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Block;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** One statement, actor or event of an article for people: a field a line, then the words. */
final class PartSheet {

  private static final int NAMES = 12;

  private final Analysis analysis;
  private final Printout out;
  private final int width;

  PartSheet(Analysis analysis, Printout out, int width) {
    this.analysis = analysis;
    this.out = out;
    this.width = width;
  }

  /** Writes the part of that id; false if there is none. */
  boolean write(String id) throws OutputException {
    Optional<Statement> statement =
        analysis.statements().stream().filter(each -> each.id().equals(id)).findFirst();
    Optional<Actor> actor = actor(id);
    Optional<Event> event =
        analysis.events().stream().filter(each -> each.id().equals(id)).findFirst();
    if (statement.isPresent()) {
      write(statement.get());
    } else if (actor.isPresent()) {
      write(actor.get());
    } else if (event.isPresent()) {
      write(event.get());
    }
    return statement.isPresent() || actor.isPresent() || event.isPresent();
  }

  private void write(Statement statement) throws OutputException {
    out.line(out.bold(name(statement.speaker())));
    field("words", words(statement.content()));
    field(
        "how",
        String.join(
            ", ", small(statement.stance()), small(statement.type()), small(statement.mode())));
    field("source", words(statement.source()));
    field("cue", words(statement.cue()));
    field(
        "chain",
        statement.chain().size() < 2
            ? ""
            : statement.chain().stream().map(this::name).collect(Collectors.joining(" → ")));
    field("to", names(statement.addressee()));
    field("said", statement.said().map(PartSheet::time).orElse(""));
    field("setting", words(statement.setting()));
    field("within", statement.parent());
    field(
        "found by",
        statement.rule() + String.format(Locale.ROOT, ", %.2f", statement.confidence()));
    List<Span> all = new ArrayList<>(statement.cue());
    all.addAll(statement.content());
    paragraphs(all);
  }

  private void write(Actor actor) throws OutputException {
    out.line(out.bold(Printout.printable(actor.name())));
    field("kind", small(actor.kind()));
    for (Role role : actor.roles()) {
      String of = role.of().isEmpty() ? "" : ", " + role.of();
      String when = role.status() == Role.Status.CURRENT ? "" : " (" + small(role.status()) + ")";
      field("role", role.title() + of + when);
    }
    field("number", actor.count().map(c -> small(c.precision()) + " " + c.number()).orElse(""));
    field("unnamed for", actor.anonymity().map(reason -> reason.words()).orElse(""));
    field("members", names(actor.members()));
    field("mentioned", actor.mentions().size() + " times");
    for (Statement each : analysis.statements()) {
      if (each.speaker().equals(actor.id())) {
        String words = each.content().isEmpty() ? words(each.cue()) : words(each.content());
        field(each.id(), small(each.stance()) + ": " + words);
      }
    }
  }

  private void write(Event event) throws OutputException {
    out.line(out.bold(small(event.kind()) + ", " + small(event.status())));
    field("between", names(event.participants()));
    field("when", event.when());
    field("where", event.place());
    field("secrecy", event.secrecy());
    for (Position each : event.positions()) {
      String by = each.accordingTo().isEmpty() ? "" : " (" + each.accordingTo().get(0) + ")";
      field(
          "position", name(each.party()) + (each.holds() ? ": " : ": not ") + each.position() + by);
    }
    field("according to", String.join(", ", event.accordingTo()));
    paragraphs(event.spans());
  }

  private void field(String name, String value) throws OutputException {
    if (value.isEmpty()) {
      return;
    }
    String lead = "  " + name + " ".repeat(Math.max(1, NAMES - name.length()));
    String indent = " ".repeat(lead.length());
    String before = lead;
    for (String line : HitList.wrapped(Printout.printable(value), width - lead.length())) {
      out.line(out.dim(before) + line);
      before = indent;
    }
  }

  /** The paragraphs that hold the first and the other spans. */
  private void paragraphs(List<Span> spans) throws OutputException {
    for (Block block : analysis.document().blocks()) {
      if (spans.stream().anyMatch(span -> block.span().overlaps(span))) {
        out.line("");
        String text = Printout.printable(block.span().in(analysis.document().text()));
        for (String line : HitList.wrapped(text, width)) {
          out.line(line);
        }
      }
    }
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(analysis.document().text()))
        .collect(Collectors.joining(" […] "));
  }

  private Optional<Actor> actor(String id) {
    return analysis.actors().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private String name(String id) {
    return actor(id)
        .map(each -> Printout.printable(each.name()) + " (" + id + ")")
        .orElse("unknown");
  }

  private String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining("; "));
  }

  private static String time(Time time) {
    return "“" + time.words() + "”" + (time.edtf().isEmpty() ? "" : " → " + time.edtf());
  }

  private static String small(Enum<?> constant) {
    return SearchCommand.small(constant);
  }
}
