package org.selon.cli;

/** How a run ended, for scripts. Interrupted runs end with 130, which the Java runtime sees to. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;

  /** Nothing could be done. */
  static final int FAILED = 1;

  /** The arguments make no sense. */
  static final int USAGE = 2;

  /** Some inputs failed, the others were done. */
  static final int PARTLY = 3;

  private ExitCode() {}
}
