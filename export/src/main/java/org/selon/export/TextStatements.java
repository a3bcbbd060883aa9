package org.selon.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Span;

/** The statements on the page for a terminal: who, in what words, by what way. */
final class TextStatements {

  private final TextPage page;
  private final Findings findings;
  private final Labels labels;
  private final ActorWords actors;

  TextStatements(TextPage page, Findings findings, Messages messages) {
    this.page = page;
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.actors = new ActorWords(messages);
  }

  /** Writes all statements. */
  void write() {
    List<Statement> statements = findings.analysis().statements();
    int digits = String.valueOf(statements.size()).length();
    for (Statement statement : statements) {
      page.end();
      write(statement, " ".repeat(digits + 3));
    }
  }

  private void write(Statement statement, String indent) {
    String number = String.valueOf(findings.number(statement.id()));
    String lead = " ".repeat(indent.length() - 2 - number.length()) + number + "  ";
    Optional<Actor> speaker = findings.speaker(statement);
    String kind =
        speaker
            .filter(actor -> actor.kind() == ActorKind.UNNAMED)
            .map(actor -> " (" + actors.kind(actor) + ")")
            .orElse("");
    String weight = speaker.isPresent() ? TextPage.BOLD : TextPage.DOUBTFUL;
    page.entry(lead, labels.speaker(statement), weight, kind, place(statement));
    words(statement, indent);
    String chain = labels.chain(statement);
    if (!chain.isEmpty()) {
      page.wrapped(indent, chain, TextPage.DIM);
    }
    List<String> circumstances = labels.circumstances(statement);
    if (!circumstances.isEmpty()) {
      page.wrapped(indent, String.join(TextPage.DOT, circumstances), TextPage.DIM);
    }
  }

  private String place(Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.manner(statement));
    if (!Labels.confidenceKey(statement.confidence()).equals("established")) {
      parts.add(labels.confidence(statement.confidence()));
    }
    String doubt = labels.doubt(statement);
    if (!doubt.isEmpty()) {
      parts.add(doubt);
    }
    findings.extent(statement).ifPresent(span -> parts.add(labels.offsets(span)));
    return String.join(TextPage.DOT, parts);
  }

  private void words(Statement statement, String indent) {
    StringBuilder words = new StringBuilder();
    BitSet quoted = new BitSet();
    String text = findings.document().text();
    boolean direct = statement.type() == AttributionType.DIRECT;
    Span last = null;
    for (Span part : statement.content()) {
      words.append(last == null ? "" : findings.between(last, part));
      last = part;
      int shift = words.length() - part.start();
      for (Span quote : Quotes.in(text, part, statement.type())) {
        quoted.set(quote.start() + shift, quote.end() + shift);
      }
      words.append(text, part.start(), part.end());
    }
    String clean = Columns.printable(words.toString());
    for (Span line : Columns.lines(clean, Math.max(1, page.width() - indent.length() - 2))) {
      page.put(indent, "").put(direct ? "┃ " : "┊ ", TextPage.DIM);
      int at = line.start();
      while (at < line.end()) {
        boolean inside = quoted.get(at);
        int change = inside ? quoted.nextClearBit(at) : quoted.nextSetBit(at);
        int end = change < 0 ? line.end() : Math.min(change, line.end());
        page.put(clean.substring(at, end), inside ? TextPage.QUOTED : "");
        at = end;
      }
      page.end();
    }
  }
}
