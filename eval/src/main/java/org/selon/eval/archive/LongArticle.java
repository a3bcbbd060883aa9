package org.selon.eval.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.stream.Collectors;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** One article of 5,000 words with 300 statements, put together from paragraphs of many. */
final class LongArticle {

  static final String OUTLET = "Long";

  private static final String ADDRESS = "https://long.example/article";
  private static final int WORDS = 5_000;
  private static final int STATEMENTS = 300;

  private final Engine engine = Engine.standard();
  private final StringBuilder text = new StringBuilder();
  private int words;
  private int statements;

  private LongArticle() {}

  /** The article as a line that {@code selon ingest} reads. */
  static String line(long seed) {
    LongArticle article = new LongArticle();
    ArticleGenerator generator = new ArticleGenerator(seed);
    while (article.words < WORDS) {
      article.take(generator.next());
    }
    return new ObjectMapper()
            .createObjectNode()
            .put("url", ADDRESS)
            .put("outlet", OUTLET)
            .put("title", "Un long article")
            .put("published", "2024-03-12")
            .put("text", article.text.toString())
        + "\n";
  }

  /** Takes those paragraphs that keep the whole as dense as it has to be. */
  private void take(Document from) {
    if (from.language() != Language.FRENCH) {
      return;
    }
    Set<Integer> cues =
        engine.analyze(from).statements().stream()
            .map((Statement each) -> each.cue().get(0).start())
            .collect(Collectors.toSet());
    int start = 0;
    for (String paragraph : from.text().split("\n")) {
      int end = start + paragraph.length();
      int first = start;
      int found = (int) cues.stream().filter(cue -> cue >= first && cue < end).count();
      int more = paragraph.split("\\s+").length;
      if ((statements + found) * WORDS >= (words + more) * STATEMENTS && words < WORDS) {
        text.append(paragraph).append('\n');
        words += more;
        statements += found;
      }
      start = end + 1;
    }
  }
}
