package org.selon.cli;

import java.io.Closeable;
import org.selon.engine.analysis.Analysis;

/**
 * Where analyses go: {@link StreamOutput}, {@link FileOutput} or {@link FolderOutput}.
 *
 * <p>An analysis is written whole or not at all. What was not {@linkplain #finish finished} when it
 * is closed is thrown away, except on standard output.
 */
interface Output extends Closeable {

  /** Writes one analysis. */
  void write(Analysis analysis) throws OutputException;

  /** Says that all is written. */
  void finish() throws OutputException;

  @Override
  void close();
}
