package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;

/**
 * Writes a page for a terminal: what the article says, and on whose word.
 *
 * <pre>{@code
 * La digue
 * L’Estuaire · 3 March 2024 · in French
 * 1 statement · 1 speaker · 0 unnamed sources · 0 places not understood
 *
 *  1  Léa Morvan                              asserts, indirect · ¶ 1 · 0–8
 *     ┊ Il pleut
 * }</pre>
 *
 * <p>The words of a statement are those of the text, wrapped, a solid bar beside them where all of
 * them are the speaker's own and a dotted one otherwise; quoted words keep their quotation marks
 * and are set off by colour where that is on. The place is the paragraph and the offsets of the
 * other formats. Characters that could command the terminal are replaced.
 */
public final class TextWriter implements AnalysisWriter {

  private static final String DOT = " · ";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String QUOTED = "\u001b[36m";
  private static final String DOUBTFUL = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final WriterOptions options;
  private final Messages messages;

  /** A writer of that width, with or without colour. */
  public TextWriter(WriterOptions options) {
    this.options = options;
    this.messages = Messages.in(options.labels());
  }

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    Findings findings = new Findings(analysis);
    Labels labels = new Labels(findings, messages);
    StringBuilder page = new StringBuilder();
    String title = analysis.document().title();
    wrapped(page, "", title.isEmpty() ? analysis.document().id() : title, BOLD);
    wrapped(page, "", String.join(DOT, labels.about()), DIM);
    wrapped(page, "", String.join(DOT, labels.ledger()), "");
    int digits = String.valueOf(analysis.statements().size()).length();
    for (Statement statement : analysis.statements()) {
      page.append('\n');
      statement(page, findings, labels, statement, " ".repeat(digits + 3));
    }
    issues(page, findings, labels);
    out.append(page.append('\n'));
  }

  private void statement(
      StringBuilder page, Findings findings, Labels labels, Statement statement, String indent) {
    String number = String.valueOf(findings.number(statement.id()));
    String lead = " ".repeat(indent.length() - 2 - number.length()) + number + "  ";
    Optional<Actor> speaker = findings.speaker(statement);
    String name = Columns.printable(labels.speaker(statement));
    String kind =
        speaker
            .filter(actor -> actor.kind() == ActorKind.UNNAMED)
            .map(actor -> " (" + messages.label("kind", actor.kind()) + ")")
            .orElse("");
    String place = place(findings, labels, statement);
    int gap =
        options.width()
            - Columns.of(lead)
            - Columns.of(name)
            - Columns.of(kind)
            - Columns.of(place);
    if (gap >= 2) {
      String weight = speaker.isPresent() ? BOLD : DOUBTFUL;
      page.append(style(lead, DIM)).append(style(name, weight)).append(style(kind, DOUBTFUL));
      page.append(" ".repeat(gap)).append(style(place, DIM)).append('\n');
    } else {
      List<Span> lines = Columns.lines(name + kind, options.width() - indent.length());
      String before = style(lead, DIM);
      for (Span line : lines) {
        page.append(before).append(style(line.in(name + kind), BOLD)).append('\n');
        before = indent;
      }
      wrapped(page, indent, place, DIM);
    }
    words(page, findings, statement, indent);
    if (!labels.chain(statement).isEmpty()) {
      wrapped(page, indent, labels.chain(statement), DIM);
    }
  }

  private String place(Findings findings, Labels labels, Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.manner(statement));
    if (!Labels.confidenceKey(statement.confidence()).equals("established")) {
      parts.add(labels.confidence(statement.confidence()));
    }
    findings.extent(statement).ifPresent(span -> parts.add(place(findings, labels, span)));
    return String.join(DOT, parts);
  }

  private static String place(Findings findings, Labels labels, Span span) {
    return labels.place(span)
        + DOT
        + findings.offset(span.start())
        + "–"
        + findings.offset(span.end());
  }

  private void words(StringBuilder page, Findings findings, Statement statement, String indent) {
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
    String bar = indent + style(direct ? "┃ " : "┊ ", DIM);
    for (Span line : Columns.lines(clean, Math.max(1, options.width() - indent.length() - 2))) {
      page.append(bar);
      int at = line.start();
      while (at < line.end()) {
        boolean inside = quoted.get(at);
        int change = inside ? quoted.nextClearBit(at) : quoted.nextSetBit(at);
        int end = change < 0 ? line.end() : Math.min(change, line.end());
        page.append(style(clean.substring(at, end), inside ? QUOTED : ""));
        at = end;
      }
      page.append('\n');
    }
  }

  private void issues(StringBuilder page, Findings findings, Labels labels) {
    List<Issue> issues = findings.analysis().issues();
    if (!issues.isEmpty()) {
      page.append('\n').append(style(messages.get("gaps.title"), BOLD)).append('\n');
    }
    for (Issue issue : issues) {
      String place = place(findings, labels, issue.span());
      wrapped(page, "  ", place + "  " + issue.message(), DOUBTFUL);
    }
  }

  private void wrapped(StringBuilder page, String indent, String text, String style) {
    String clean = Columns.printable(text);
    for (Span line : Columns.lines(clean, Math.max(1, options.width() - indent.length()))) {
      page.append(indent).append(style(line.in(clean), style)).append('\n');
    }
  }

  private String style(String words, String style) {
    return options.colour() && !style.isEmpty() && !words.isEmpty() ? style + words + PLAIN : words;
  }
}
