package org.selon.cli;

import picocli.CommandLine.Option;

/** That every command can show its help. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean asked;
}
