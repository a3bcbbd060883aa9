package org.selon.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.CodePoints;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;

/**
 * All that can be worked out of an analysis before the file is touched, so that several threads do
 * it side by side.
 *
 * @param analysis what is to be kept
 * @param imprint who signs the article and who supplied it
 * @param id the article's id
 * @param agency the news agency that it credits
 * @param packed the analysis in bytes
 * @param wording the words of the text
 * @param terms what the whole text is found by
 * @param contents what each statement is found by
 * @param marks what each is narrowed by
 * @param actors the actors by their ids
 * @param points turns offsets to code points
 */
record Prepared(
    Analysis analysis,
    Imprint imprint,
    String id,
    String agency,
    byte[] packed,
    Wording wording,
    String terms,
    List<String> contents,
    List<String> marks,
    Map<String, Actor> actors,
    CodePoints points) {

  static Prepared of(Analysis analysis, Imprint imprint) {
    Document document = analysis.document();
    Terms terms = Terms.in(document.language());
    List<String> contents = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      List<String> words = new ArrayList<>();
      for (Span part : statement.content()) {
        words.add(terms.joined(part.in(document.text())));
      }
      contents.add(String.join(" ", words));
    }
    Map<String, Actor> actors = new HashMap<>();
    analysis.actors().forEach(actor -> actors.put(actor.id(), actor));
    Marks common = Marks.of(document.outlet(), document.published());
    List<String> marks =
        analysis.statements().stream().map(s -> marks(common, s, actors.get(s.speaker()))).toList();
    return new Prepared(
        analysis,
        imprint,
        ArticleId.of(document, imprint),
        Credit.of(document, imprint),
        AnalysisPacker.pack(analysis),
        Wording.of(document.text()),
        terms.joined(document.title() + "\n" + document.text()),
        contents,
        marks,
        actors,
        CodePoints.of(document.text()));
  }

  /** The marks of a statement, whose speaker is null where it is not known. */
  private static String marks(Marks common, Statement statement, Actor speaker) {
    return common.of(
        Labels.label(statement.type()),
        Labels.label(statement.stance()),
        speaker == null ? SourceKind.UNKNOWN.label() : Labels.label(speaker.kind()),
        speaker == null ? "" : speaker.name());
  }

  Document document() {
    return analysis.document();
  }
}
