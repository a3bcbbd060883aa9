package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    if (inputs.size() > 1 && !format.holdsMany() && !isFolder()) {
      String place = given.isEmpty() ? "FOLDER" : given;
      throw new IllegalArgumentException(
          "--format "
              + format.label()
              + " takes a file for each of the "
              + inputs.size()
              + " articles; give a folder: --output "
              + place
              + "/");
    }
    if (!given.isEmpty()) {
      List<Path> targets = targets(format, inputs);
      for (Input input : inputs) {
        for (Path target : targets) {
          checkApart(input, target);
        }
      }
    }
  }

  private List<Path> targets(Format format, List<Input> inputs) {
    Path path = Path.of(given);
    if (!isFolder()) {
      return List.of(path);
    }
    List<Path> targets = new ArrayList<>();
    for (Input input : inputs) {
      Path target = FolderOutput.file(path, input.id(), format.extension());
      if (Files.exists(target)) {
        targets.add(target);
      }
    }
    return targets;
  }

  private static void checkApart(Input input, Path target) {
    try {
      if (!input.isStandardInput()
          && Files.exists(target)
          && Files.isSameFile(input.path(), target)) {
        throw new IllegalArgumentException(
            "--output would overwrite the article " + target + "; choose another file or folder");
      }
    } catch (IOException e) {
      // What cannot be compared cannot be read either, and is told of when it is its turn.
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
