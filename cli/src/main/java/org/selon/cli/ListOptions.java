package org.selon.cli;

import picocli.CommandLine.Option;

/** How much of a list, and how it is written. */
final class ListOptions extends TableOptions {

  private static final int SHOWN = 20;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "-1",
      description = "The most rows, 0 for all; 20 of text and all of the others if not given.")
  private int limit;

  /** The most rows, 0 for all of them. */
  int limit() {
    return limit >= 0 ? limit : format() == TableFormat.TEXT ? SHOWN : 0;
  }
}
