package org.selon.cli;

import picocli.CommandLine.Option;

/** How a list is written. */
class TableOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = TableFormat.Option.class,
      completionCandidates = TableFormat.Option.class,
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  private TableFormat format;

  final TableFormat format() {
    return format;
  }
}
