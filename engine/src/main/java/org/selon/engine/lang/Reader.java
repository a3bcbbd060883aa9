package org.selon.engine.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.actor.Weighing;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.GapFinder;
import org.selon.engine.analysis.Statement;
import org.selon.engine.analysis.StatementBuilder;
import org.selon.engine.attribution.AttributionFinder;
import org.selon.engine.attribution.Trace;
import org.selon.engine.attribution.TraceBook;
import org.selon.engine.event.EventFinder;
import org.selon.engine.morph.ArticleNames;
import org.selon.engine.morph.PosTagger;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.quotation.Passage;
import org.selon.engine.quotation.PassageFolder;
import org.selon.engine.quotation.QuotationFinder;
import org.selon.engine.segment.Sentence;
import org.selon.engine.segment.SentenceSplitter;
import org.selon.engine.text.Document;
import org.selon.engine.time.Reckoning;
import org.selon.engine.time.Time;
import org.selon.engine.time.TimeFinder;

/**
 * The stages of one language in running order.
 *
 * @param sentences cuts into sentences
 * @param tagger reads words
 * @param quotations pairs quotation marks
 * @param attributions finds who is said to have said what
 * @param actors joins the mentions of one voice
 * @param times finds when
 * @param events finds contacts and positions
 */
public record Reader(
    SentenceSplitter sentences,
    PosTagger tagger,
    QuotationFinder quotations,
    AttributionFinder attributions,
    ActorResolver actors,
    TimeFinder times,
    EventFinder events) {

  /** Reads a document from text to analysis. */
  public Analysis read(Document document) {
    return read(document, Trace.NONE, weighing -> {}, reckoning -> {});
  }

  /** Reads a document and writes down what was seen and tried on the way. */
  public Explanation explain(Document document) {
    TraceBook book = new TraceBook();
    List<Weighing> weighings = new ArrayList<>();
    List<Reckoning> reckonings = new ArrayList<>();
    Analysis analysis =
        read(document, book, w -> weighings.add(w.get()), r -> reckonings.add(r.get()));
    return Explanation.of(analysis, book.passages(), weighings, reckonings);
  }

  private Analysis read(
      Document document,
      Trace trace,
      Consumer<Supplier<Weighing>> weighed,
      Consumer<Supplier<Reckoning>> reckoned) {
    List<Sentence> split = sentences.split(document);
    List<TaggedSentence> tagged = ArticleNames.read(split.stream().map(tagger::tag).toList());
    QuotationFinder.Result quoted = quotations.find(document);
    List<Passage> passages = new PassageFolder().fold(tagged, quoted.quotations());
    AttributionFinder.Result found = attributions.find(passages, trace);
    ActorResolver.Result cast =
        actors.resolve(document, found.mentions(), found.attributions(), weighed);
    List<Time> dated = times.find(document, tagged, reckoned);
    List<Statement> statements =
        new StatementBuilder()
            .build(found.attributions(), cast, quoted.quotations(), dated, tagged);
    EventFinder.Result told =
        events.find(document, found.mentions(), found.attributions(), cast, dated);
    return new Analysis(
        document,
        statements,
        told.actors(),
        dated,
        told.events(),
        told.positions(),
        new GapFinder()
            .find(
                document, statements, quoted.quotations(), dated, found.silent(), quoted.issues()));
  }
}
