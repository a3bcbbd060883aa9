package org.selon.eval.gold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;
import org.selon.export.MarkedReader;

/**
 * Reads annotation that stands in the text itself, the form that {@code selon read --format marked}
 * writes.
 *
 * <pre>{@code
 * InlineGold.read("lea", Language.FRENCH,
 *     "<say id=\"1\" type=\"indirect\">Il pleut</say>, a <cue id=\"1\">dit</cue> Léa.")
 * // one relation, content [0, 8)
 * }</pre>
 *
 * <p>Relations come in the order in which their first tags close.
 */
public final class InlineGold {

  private static final Comparator<Span> CLOSING =
      Comparator.comparingInt(Span::end)
          .thenComparing(Comparator.comparingInt(Span::start).reversed());

  private InlineGold() {}

  /**
   * Reads one article.
   *
   * @throws IllegalArgumentException if the marks are not well-formed; the message names the
   *     article and the line
   */
  public static GoldArticle read(String id, Language language, String marked) {
    Analysis analysis = MarkedReader.read(id, language, marked);
    List<Relation> relations =
        Relation.of(analysis).stream()
            .sorted(Comparator.comparing(InlineGold::firstClosed, CLOSING))
            .toList();
    return new GoldArticle(id, analysis.document().text(), relations);
  }

  private static Span firstClosed(Relation relation) {
    return Stream.of(relation.source(), relation.cue(), relation.content())
        .flatMap(List::stream)
        .min(CLOSING)
        .orElseThrow();
  }
}
