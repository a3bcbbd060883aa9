package org.selon.cli;

import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class QuietOption {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean given;

  boolean isGiven() {
    return given;
  }
}
