package org.selon.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.selon.export.WriterOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where analyses are written, and how they look there. */
final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER/",
      defaultValue = "",
      description = "Where to write; a folder, ending in /, gets a file for each article.")
  private String output;

  /** Whether the analyses go elsewhere than to standard output. */
  boolean isGiven() {
    return !output.isEmpty();
  }

  /**
   * Where they go.
   *
   * @throws ParameterException if it is no name of a file
   */
  Destination destination() {
    try {
      Path.of(output);
      return new Destination(output);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "option --output: no name of a file: " + output);
    }
  }

  /** How they are written: as {@code terminal} is, in colour only there. */
  WriterOptions look(Terminal terminal) {
    return WriterOptions.standard()
        .withWidth(terminal.width())
        .withColour(terminal.outColour() && !isGiven());
  }
}
