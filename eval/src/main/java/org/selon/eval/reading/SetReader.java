package org.selon.eval.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.text.Document;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.GoldSet;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.UnreadableArticleException;

/** Reads the texts of annotated articles with the engine, as {@code selon read} does. */
public final class SetReader {

  private final Engine engine;

  /** A reader with the engine as it ships. */
  public SetReader() {
    this(Engine.standard());
  }

  /** A reader with another engine. */
  public SetReader(Engine engine) {
    this.engine = engine;
  }

  /**
   * All articles of a set, in its order.
   *
   * @throws UnreadableArticleException if a text is none that Selon reads
   * @throws IllegalStateException if a text is not read character for character, so that offsets
   *     would not compare
   */
  public List<ReadArticle> read(GoldSet set) throws UnreadableArticleException {
    List<ReadArticle> read = new ArrayList<>();
    for (GoldArticle gold : set.articles()) {
      read.add(new ReadArticle(gold, engine.analyze(document(set, gold))));
    }
    return read;
  }

  /**
   * The same with who was weighed for each mention.
   *
   * @throws UnreadableArticleException if a text is none that Selon reads
   * @throws IllegalStateException if a text is not read character for character
   */
  public List<ExplainedArticle> explain(GoldSet set) throws UnreadableArticleException {
    List<ExplainedArticle> explained = new ArrayList<>();
    for (GoldArticle gold : set.articles()) {
      Explanation found = engine.explain(document(set, gold));
      explained.add(
          new ExplainedArticle(new ReadArticle(gold, found.analysis()), found.weighings()));
    }
    return explained;
  }

  private static Document document(GoldSet set, GoldArticle gold)
      throws UnreadableArticleException {
    byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.AUTO.in(set.language());
    Document document =
        ArticleReader.standard().read(gold.id(), bytes, options).document().withId(gold.id());
    if (!document.text().equals(gold.text())) {
      throw new IllegalStateException(gold.id() + " of " + set.name() + " is read otherwise");
    }
    return document;
  }
}
