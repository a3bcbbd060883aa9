package org.selon.cli;

import java.nio.file.Path;

/**
 * One article to read.
 *
 * @param path where it stands as it was given, {@code -} for standard input
 * @param id what it is called in the output
 */
record Input(Path path, String id) {

  /** How standard input is given among the arguments. */
  static final Path STANDARD_INPUT = Path.of("-");

  boolean isStandardInput() {
    return path.equals(STANDARD_INPUT);
  }

  /** What messages call it. */
  String label() {
    return isStandardInput() ? "standard input" : path.toString();
  }
}
