package org.selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.selon.engine.analysis.Analysis;

/**
 * Writes the record, format 1: one JSON object a line.
 *
 * <pre>{@code
 * {"format":1,"id":"lea","language":"fr","published":"2024-03","outlet":null,"title":null,…}
 * }</pre>
 *
 * <p>Fields stand in a fixed order, all of them in every object; what is not known is {@code null}
 * or {@code []}. Offsets are {@code [start, end)} in Unicode code points into the text as decoded.
 * Confidence is rounded to four places. Each line ends with {@code \n} and holds no other character
 * that any reader takes for a line end.
 */
public final class JsonLinesWriter implements AnalysisWriter {

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    try (JsonGenerator json = JsonRecord.generator(out)) {
      JsonRecord.write(new Findings(analysis), json, false);
    }
    out.write('\n');
  }
}
