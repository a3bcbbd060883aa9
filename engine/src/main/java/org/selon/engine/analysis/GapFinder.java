package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;
import org.selon.engine.time.Time;

/**
 * Says what was not understood: the ledger of gaps.
 *
 * <pre>{@code
 * "« Jamais de la vie, Paul. » La salle rit."  →  quotation without an owner, at «
 * }</pre>
 *
 * <p>Quotations of a few words that nobody is found to have said, verbs of saying that gave no
 * statement, sources of whom the text does not settle who they are, dates without a year. In text
 * order. Thread-safe.
 */
public final class GapFinder {

  /** Shorter quotations are terms and titles more often than words of somebody. */
  private static final int WORDS = 4;

  /**
   * The gaps of a document.
   *
   * @param found issues met on the way
   * @param silent verbs of saying that gave no statement
   */
  public List<Issue> find(
      Document document,
      List<Statement> statements,
      List<Quotation> quotations,
      List<Time> times,
      List<Span> silent,
      List<Issue> found) {
    List<Issue> gaps = new ArrayList<>(found);
    SpanIndex<Statement> owners = SpanIndex.of(statements, Statement::content);
    for (Quotation quotation : quotations) {
      boolean owned = !owners.overlapping(quotation.span()).isEmpty();
      if (!owned && quotation.depth() == 0 && words(quotation, document.text()) >= WORDS) {
        gaps.add(new Issue(quotation.span(), "a quotation without an owner"));
      }
    }
    for (Span cue : silent) {
      gaps.add(new Issue(cue, "a verb of saying that gave no statement"));
    }
    for (Statement statement : statements) {
      if (statement.speaker().isEmpty() && !statement.source().isEmpty()) {
        Span source = statement.source().get(0);
        gaps.add(
            new Issue(
                source, "the text does not settle who “" + source.in(document.text()) + "” is"));
      }
    }
    for (Time time : times) {
      if (time.edtf().startsWith("XXXX")) {
        gaps.add(new Issue(time.span(), "a date without a year"));
      } else if (time.edtf().isEmpty()) {
        gaps.add(new Issue(time.span(), "a date that the text does not settle"));
      }
    }
    gaps.sort(Comparator.comparing(Issue::span));
    return List.copyOf(gaps);
  }

  private static int words(Quotation quotation, String text) {
    return quotation.inner().in(text).strip().split("\\s+").length;
  }
}
