package org.selon.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.selon.engine.analysis.Analysis;
import org.selon.export.AnalysisWriter;

/** One file for all analyses. */
final class FileOutput implements Output {

  private final Path path;
  private final AtomicFile file;
  private final Sheet sheet;
  private boolean used;

  FileOutput(AnalysisWriter writer, Path path) throws OutputException {
    this.path = path;
    try {
      this.file = new AtomicFile(path);
    } catch (IOException e) {
      throw OutputException.of(path.toString(), e);
    }
    this.sheet = new Sheet(writer, file.out());
  }

  @Override
  public void write(Analysis analysis) throws OutputException {
    try {
      sheet.write(analysis);
      used = true;
    } catch (IOException e) {
      throw OutputException.of(path.toString(), e);
    }
  }

  /** Gives the file its name, unless nothing was written. */
  @Override
  public void finish() throws OutputException {
    if (used) {
      try {
        file.commit();
      } catch (IOException e) {
        throw OutputException.of(path.toString(), e);
      }
    }
  }

  @Override
  public void close() {
    file.discard();
  }
}
