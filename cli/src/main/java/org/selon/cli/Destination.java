package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selon.export.Format;
import org.selon.export.WriterOptions;

/**
 * Where the option {@code --output} sends the analyses.
 *
 * @param given a file; a folder that exists or is written with a slash at its end; empty for
 *     standard output
 */
record Destination(String given) {

  /** Whether there is a file for each analysis. */
  boolean isFolder() {
    return given.endsWith("/") || given.endsWith("\\") || isExistingFolder();
  }

  private boolean isExistingFolder() {
    return !given.isEmpty() && Files.isDirectory(Path.of(given));
  }

  /**
   * Checks that {@code inputs} can go here in {@code format} and that none of them is overwritten.
   *
   * @throws IllegalArgumentException if not; the message says what to do
   */
  void check(Format format, List<Input> inputs) {
    checkCount(format, inputs.size());
    Set<Path> read = new HashSet<>();
    for (Input input : inputs) {
      real(input.path()).ifPresent(read::add);
    }
    for (Path target : targets(format, inputs)) {
      if (real(target).filter(read::contains).isPresent()) {
        throw new IllegalArgumentException(
            "--output would overwrite the article " + target + "; choose another file or folder");
      }
    }
  }

  /**
   * Checks that so many articles can go here in {@code format}.
   *
   * @throws IllegalArgumentException if not; the message says what to do
   */
  void checkCount(Format format, long articles) {
    if (articles > 1 && !format.holdsMany() && !isFolder()) {
      String place = given.isEmpty() ? "FOLDER" : given;
      throw new IllegalArgumentException(
          "--format "
              + format.label()
              + " takes a file for each of the "
              + articles
              + " articles; give a folder: --output "
              + place
              + "/");
    }
  }

  private List<Path> targets(Format format, List<Input> inputs) {
    if (given.isEmpty()) {
      return List.of();
    }
    Path path = Path.of(given);
    return isFolder()
        ? inputs.stream()
            .map(input -> FolderOutput.file(path, input.id(), format.extension()))
            .toList()
        : List.of(path);
  }

  /** The file itself, whatever links lead to it; empty if there is none. */
  private static Optional<Path> real(Path path) {
    try {
      return Files.exists(path) ? Optional.of(path.toRealPath()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // what cannot be found out cannot be opened either
    }
  }

  /** Opens it for analyses in {@code format}. */
  Output open(Format format, WriterOptions options, Terminal terminal) throws OutputException {
    if (given.isEmpty()) {
      return new StreamOutput(format.writer(options), terminal.out());
    }
    return isFolder()
        ? new FolderOutput(() -> format.writer(options), Path.of(given), format.extension())
        : new FileOutput(format.writer(options), Path.of(given));
  }
}
