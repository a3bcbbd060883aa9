package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.selon.engine.analysis.Analysis;
import org.selon.export.AnalysisWriter;

/** One file an analysis, named by the document's id. */
final class FolderOutput implements Output {

  private final Supplier<AnalysisWriter> writers;
  private final Path folder;
  private final String extension;

  FolderOutput(Supplier<AnalysisWriter> writers, Path folder, String extension) {
    this.writers = writers;
    this.folder = folder;
    this.extension = extension;
  }

  /** The file for the document of that id. */
  static Path file(Path folder, String id, String extension) {
    return folder.resolve(id + "." + extension);
  }

  @Override
  public void write(Analysis analysis) throws OutputException {
    Path path = file(folder, analysis.document().id(), extension);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      AtomicFile file = new AtomicFile(path);
      try {
        new Sheet(writers.get(), file.out()).write(analysis);
        file.commit();
      } finally {
        file.discard();
      }
    } catch (IOException e) {
      throw OutputException.of(path.toString(), e);
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
