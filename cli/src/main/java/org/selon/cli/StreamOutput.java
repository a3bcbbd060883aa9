package org.selon.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.selon.engine.analysis.Analysis;
import org.selon.export.AnalysisWriter;

/** Standard output: each analysis goes out as soon as it is there. */
final class StreamOutput implements Output {

  private final Sheet sheet;

  StreamOutput(AnalysisWriter writer, OutputStream out) {
    this.sheet = new Sheet(writer, out);
  }

  @Override
  public void write(Analysis analysis) throws OutputException {
    try {
      sheet.write(analysis);
    } catch (IOException e) {
      throw OutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
