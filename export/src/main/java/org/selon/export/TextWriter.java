package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Issue;
import org.selon.engine.time.Time;

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
 * <p>Below a statement stand its way to the reader where others pass it on ({@code article ← La
 * Gazette ← six personnes (unnamed ×6)}), to whom and when it was said; below all of them the
 * contacts with the positions on them, the dates and what was not understood, each only where there
 * is any.
 *
 * <p>The words of a statement are those of the text, wrapped, a solid bar beside them where all of
 * them are the speaker's own and a dotted one otherwise; quoted words keep their quotation marks
 * and are set off by colour where that is on. The place is the paragraph and the offsets of the
 * other formats. Characters that could command the terminal are replaced.
 */
final class TextWriter implements AnalysisWriter {

  private final WriterOptions options;
  private final Messages messages;

  /** A writer of that width, with or without colour. */
  TextWriter(WriterOptions options) {
    this.options = options;
    this.messages = Messages.in(options.labels());
  }

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    Findings findings = new Findings(analysis);
    Labels labels = new Labels(findings, messages);
    TextPage page = new TextPage(options);
    String title = analysis.document().title();
    page.wrapped("", title.isEmpty() ? analysis.document().id() : title, TextPage.BOLD);
    page.wrapped("", String.join(TextPage.DOT, labels.about()), TextPage.DIM);
    page.wrapped("", String.join(TextPage.DOT, labels.ledger()), "");
    new TextStatements(page, findings, messages).write();
    new TextContacts(page, findings, messages).write();
    times(page, labels, analysis.times());
    issues(page, labels, analysis.issues());
    out.append(page.end().toString());
  }

  private void times(TextPage page, Labels labels, List<Time> times) {
    if (!times.isEmpty()) {
      page.heading(messages.get("dates.title"));
    }
    for (Time time : times) {
      String words = messages.get("dates.words", time.words(), labels.date(time));
      page.entry(
          "  ",
          words,
          time.edtf().isEmpty() ? TextPage.DOUBTFUL : "",
          "",
          labels.offsets(time.span()));
    }
  }

  private void issues(TextPage page, Labels labels, List<Issue> issues) {
    if (!issues.isEmpty()) {
      page.heading(messages.get("gaps.title"));
    }
    for (Issue issue : issues) {
      page.wrapped("  ", labels.offsets(issue.span()) + "  " + issue.message(), TextPage.DOUBTFUL);
    }
  }
}
