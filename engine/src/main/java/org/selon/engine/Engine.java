package org.selon.engine;

import java.util.EnumMap;
import java.util.Map;
import org.selon.engine.actor.Weights;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.lang.Reader;
import org.selon.engine.lang.en.English;
import org.selon.engine.lang.fr.French;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * Reads one article: a document in, an analysis out.
 *
 * <pre>{@code
 * Engine engine = Engine.standard();
 * Analysis analysis = engine.analyze(Document.of("a1", Language.FRENCH, "Il pleut, a dit Léa."));
 * analysis.statements().get(0).source()  // [Léa]
 * }</pre>
 *
 * <p>The same document gives the same analysis, whatever was read before and in however many
 * threads. Text of any sort gives findings or none, never an exception. A language is loaded when
 * it is first read. Thread-safe.
 */
public final class Engine {

  private final Map<Language, Reader> readers = new EnumMap<>(Language.class);

  private final Weights weights;

  private Engine(Weights weights) {
    this.weights = weights;
  }

  /** An engine that reads every language of {@link Language}. */
  public static Engine standard() {
    return new Engine(Weights.LEARNT);
  }

  /**
   * The same with other weights for who is meant by a pronoun or a description, to learn them anew.
   */
  public static Engine weighing(Weights weights) {
    return new Engine(weights);
  }

  /** Finds who said what in {@code document}. */
  public Analysis analyze(Document document) {
    return reader(document.language()).read(document);
  }

  /**
   * Finds the same as {@link #analyze} and keeps what was seen and tried on the way, in several
   * times the memory.
   */
  public Explanation explain(Document document) {
    return reader(document.language()).explain(document);
  }

  private synchronized Reader reader(Language language) {
    return readers.computeIfAbsent(
        language,
        l ->
            switch (l) {
              case FRENCH -> French.reader(weights);
              case ENGLISH -> English.reader(weights);
            });
  }
}
