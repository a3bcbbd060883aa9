package org.selon.cli;

import picocli.CommandLine.Option;

/** How much of a list, and how it is written. */
final class ListOptions {

  private static final int SHOWN = 20;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = TableFormat.Option.class,
      completionCandidates = TableFormat.Option.class,
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private TableFormat format;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "-1",
      description = "The most rows, 0 for all; 20 of text and all of the others if not given.")
  private int limit;

  TableFormat format() {
    return format;
  }

  /** The most rows, 0 for all of them. */
  int limit() {
    return limit >= 0 ? limit : format == TableFormat.TEXT ? SHOWN : 0;
  }
}
