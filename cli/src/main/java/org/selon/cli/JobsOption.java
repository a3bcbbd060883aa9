package org.selon.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads work side by side. */
final class JobsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      defaultValue = "0",
      description = "How many threads work side by side; as many as there are processors.")
  private int jobs;

  /**
   * At least one.
   *
   * @throws ParameterException if the number makes no sense
   */
  int threads() {
    if (jobs < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "option --jobs: " + jobs + " is no number of threads; give 1 or more");
    }
    return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
  }
}
