package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/**
 * Writes one row a statement, as RFC 4180 has it: commas, doubled quotation marks, CRLF.
 *
 * <pre>{@code
 * document,statement id,type,mode,stance,speaker,…
 * lea,s11,indirect,speech,asserts,Léa,…
 * }</pre>
 *
 * <p>The header stands once an output, a document without statements has no row. Words are those of
 * the text, unaltered: <b>nothing is put before a leading {@code = + - @}</b>, since a dialogue
 * that opens with a dash would no longer be quoted as it stands; open the file in a spreadsheet as
 * text. Parts of a statement that the text keeps apart are joined by {@code " […] "}, or by their
 * white space where nothing else is between them. Start and end, in code points, are those of the
 * content, or of cue and source for a statement without content. The chain runs from the nearest
 * voice to the farthest, joined by {@code " → "}, and so do the kinds of its actors; several
 * addressees are joined by {@code "; "}.
 */
final class CsvWriter implements AnalysisWriter {

  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "document",
          "statement id",
          "type",
          "mode",
          "stance",
          "speaker",
          "speaker kind",
          "source words",
          "cue",
          "content",
          "start",
          "end",
          "chain",
          "parent",
          "rule",
          "confidence",
          "published",
          "outlet",
          "title",
          "uri",
          "addressee",
          "said",
          "said edtf",
          "setting",
          "chain kinds");

  private static final String ARROW = " → ";
  private static final double PLACES = 10_000;

  @Override
  public void start(Writer out) throws IOException {
    printer(out).printRecord(COLUMNS);
  }

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    Findings findings = new Findings(analysis);
    CSVPrinter rows = printer(out);
    for (Statement statement : analysis.statements()) {
      rows.printRecord(row(findings, statement));
    }
  }

  private static CSVPrinter printer(Writer out) throws IOException {
    return new CSVPrinter(out, CSVFormat.RFC4180);
  }

  private static List<String> row(Findings findings, Statement statement) {
    List<String> row = new ArrayList<>(found(findings, statement));
    row.add(joined(findings.actors(statement.addressee()), Actor::name, "; "));
    row.add(statement.said().map(Time::words).orElse(""));
    row.add(statement.said().map(Time::edtf).orElse(""));
    row.add(findings.words(statement.setting()));
    row.add(joined(findings.chain(statement), actor -> Findings.lower(actor.kind()), ARROW));
    return row;
  }

  private static String joined(List<Actor> actors, Function<Actor, String> what, String between) {
    return actors.stream().map(what).collect(Collectors.joining(between));
  }

  private static List<String> found(Findings findings, Statement statement) {
    Document document = findings.document();
    Optional<Actor> speaker = findings.speaker(statement);
    Optional<Span> extent = findings.extent(statement);
    return List.of(
        document.id(),
        statement.id(),
        Findings.lower(statement.type()),
        Findings.lower(statement.mode()),
        Findings.lower(statement.stance()),
        speaker.map(Actor::name).orElse(""),
        speaker.map(actor -> Findings.lower(actor.kind())).orElse(""),
        findings.words(statement.source()),
        findings.words(statement.cue()),
        findings.words(statement.content()),
        extent.map(span -> Integer.toString(findings.offset(span.start()))).orElse(""),
        extent.map(span -> Integer.toString(findings.offset(span.end()))).orElse(""),
        joined(findings.chain(statement), Actor::name, ARROW),
        statement.parent(),
        statement.rule(),
        Double.toString(Math.round(statement.confidence() * PLACES) / PLACES),
        document.published(),
        document.outlet(),
        document.title(),
        document.uri());
  }
}
