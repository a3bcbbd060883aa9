package org.selon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.selon.engine.analysis.Analysis;
import org.selon.export.AnalysisWriter;

/** One output in one format: what stands at its head, then one analysis after another, in UTF-8. */
final class Sheet {

  private final AnalysisWriter writer;
  private final OutputStream out;
  private boolean started;

  Sheet(AnalysisWriter writer, OutputStream out) {
    this.writer = writer;
    this.out = out;
  }

  /** Writes {@code analysis} in one piece, once all of it is laid out. */
  void write(Analysis analysis) throws IOException {
    StringWriter text = new StringWriter();
    if (!started) {
      writer.start(text);
    }
    writer.write(analysis, text);
    started = true;
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
