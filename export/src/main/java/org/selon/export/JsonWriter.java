package org.selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.selon.engine.analysis.Analysis;

/**
 * Writes the record of {@link JsonLinesWriter} indented, with two fields more: {@code text}, into
 * which all offsets point, and {@code blocks}, its headlines, paragraphs and stamps.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "id": "lea",
 *   …
 *   "text": "Il pleut, a dit Léa.",
 *   "blocks": [ {
 *     "kind": "paragraph",
 *     "span": [ 0, 20 ]
 *   } ],
 * }</pre>
 *
 * <p>Lines end with {@code \n} everywhere.
 */
final class JsonWriter implements AnalysisWriter {

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    try (JsonGenerator json = JsonRecord.generator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n")));
      JsonRecord.write(new Findings(analysis), json, true);
    }
    out.write('\n');
  }
}
