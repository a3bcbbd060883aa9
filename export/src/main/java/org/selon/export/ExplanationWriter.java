package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.SentenceTrace;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.PassageTrace;

/**
 * Writes why an article was read as it was, for a terminal: all statements in brief, or one
 * sentence in full.
 *
 * <pre>{@code
 * s10 · fr.incise · confidence 0.90 · ¶ 1 · 0–19
 *   Il pleut, a dit Léa Morvan.
 *   cue       “dit”
 *   source    “Léa Morvan”
 *   content   “Il pleut”
 *   speaker   Léa Morvan (person), by name
 *   also fits fr.quote: source “Léa Morvan”, content “Il pleut”
 * }</pre>
 *
 * <p>In full there are the words with their tags, the passages with mentions and verbs, each cue
 * with the rules tried on it and what became of them, the statements, the times. Places are the
 * paragraph and the offsets of the other formats. Without colour and stable, character for
 * character. Characters that could command the terminal are replaced.
 */
public final class ExplanationWriter {

  private final WriterOptions options;

  /** A writer of that width, with headings and labels in that language. */
  public ExplanationWriter(WriterOptions options) {
    this.options = options;
  }

  /** Writes all statements of an article in brief. */
  public void write(Explanation explanation, Writer out) throws IOException {
    Reasons reasons = new Reasons(explanation, Messages.in(options.labels()));
    Ledger page = new Ledger(options.width());
    page.heading(reasons.title());
    if (explanation.analysis().statements().isEmpty()) {
      page.line(reasons.say("none"));
    }
    for (Statement statement : explanation.analysis().statements()) {
      page.heading(reasons.heading(statement));
      explanation
          .sentenceAt(statement.cue().get(0).start())
          .ifPresent(s -> page.line(reasons.words(s.sentence().sentence().span())));
      reasons.statement(statement, page);
    }
    out.append(page.text());
  }

  /** Writes all about one sentence of the article. */
  public void write(Explanation explanation, SentenceTrace sentence, Writer out)
      throws IOException {
    out.append(page(explanation, sentence).text());
  }

  /**
   * Why one statement was found, for a page that lays it out in its own way: itself first, then all
   * about its sentence.
   */
  public List<Reason> reasons(Explanation explanation, Statement statement) {
    Reasons reasons = new Reasons(explanation, Messages.in(options.labels()));
    Ledger brief = new Ledger(options.width());
    brief.heading(reasons.say("statement", reasons.heading(statement)));
    reasons.statement(statement, brief);
    List<Reason> told = new ArrayList<>(brief.reasons());
    explanation.sentenceAt(statement.cue().get(0).start()).stream()
        .flatMap(sentence -> page(explanation, sentence).reasons().stream())
        .filter(reason -> !reason.heading().equals(told.get(0).heading()))
        .forEach(told::add);
    return told;
  }

  private Ledger page(Explanation explanation, SentenceTrace sentence) {
    Reasons reasons = new Reasons(explanation, Messages.in(options.labels()));
    Ledger page = new Ledger(options.width());
    page.heading(reasons.say("sentence", reasons.place(sentence.sentence().sentence().span())));
    page.line(reasons.words(sentence.sentence().sentence().span()));
    SentenceSheet sheet = new SentenceSheet(reasons, page);
    sheet.words(sentence.sentence());
    boolean cues = false;
    for (PassageTrace passage : sentence.passages()) {
      sheet.passage(passage);
      cues |= !passage.cues().isEmpty();
    }
    if (!cues) {
      page.heading(reasons.say("nocue"));
      page.line(reasons.say("nocue.why"));
    }
    for (Statement statement : statements(explanation, sentence)) {
      page.heading(reasons.say("statement", reasons.heading(statement)));
      reasons.statement(statement, page);
    }
    sheet.times(explanation.analysis().times(), sentence.sentence().sentence().span());
    sheet.issues(explanation.analysis().issues(), sentence.sentence().sentence().span());
    return page;
  }

  private static List<Statement> statements(Explanation explanation, SentenceTrace sentence) {
    List<Statement> here = new ArrayList<>();
    for (Statement statement : explanation.analysis().statements()) {
      if (sentence.sentence().sentence().span().contains(statement.cue().get(0))) {
        here.add(statement);
      }
    }
    return here;
  }
}
