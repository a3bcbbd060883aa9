package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import org.selon.engine.analysis.Analysis;

/**
 * Writes analyses in one format.
 *
 * <pre>{@code
 * AnalysisWriter csv = Format.CSV.writer(WriterOptions.standard());
 * csv.start(out);               // the header line
 * for (Analysis each : all) {
 *   csv.write(each, out);       // one row a statement
 * }
 * }</pre>
 *
 * <p>Call {@link #start} once an output, then {@link #write} for each analysis in order; formats
 * for which {@link Format#holdsMany} is false take one analysis an output. The output is neither
 * flushed nor closed; its encoding should be UTF-8. A writer keeps nothing between calls and may be
 * shared by threads.
 */
public interface AnalysisWriter {

  /**
   * Writes what stands once at the head of an output, in most formats nothing.
   *
   * @throws IOException if {@code out} fails
   */
  default void start(Writer out) throws IOException {}

  /**
   * Writes one analysis.
   *
   * @throws IOException if {@code out} fails
   */
  void write(Analysis analysis, Writer out) throws IOException;
}
