package org.selon.cli;

import java.io.IOException;

/** Data that could not be written; the message says where, what is wrong and what to do. */
final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean readerGone;

  private OutputException(String message, IOException cause, boolean readerGone) {
    super(message, cause);
    this.readerGone = readerGone;
  }

  /** Writing to {@code target} failed with {@code cause}. */
  static OutputException of(String target, IOException cause) {
    return new OutputException(
        target + ": cannot be written (" + Reasons.of(cause) + "); choose another --output",
        cause,
        false);
  }

  /** Writing to standard output failed with {@code cause}. */
  static OutputException ofStandardOutput(IOException cause) {
    String reason = String.valueOf(cause.getMessage());
    // The wording of POSIX and of Windows; Java has no class for it.
    boolean gone = reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    return new OutputException(
        "standard output: cannot be written (" + Reasons.of(cause) + "); is the disk full?",
        cause,
        gone);
  }

  /**
   * Says what went wrong and returns the exit code: that all is done, without a word, if standard
   * output goes to a program that has read all it wanted, such as head.
   */
  int tell(Talk talk) {
    talk.done();
    if (readerGone) {
      return ExitCode.DONE;
    }
    talk.error("", getMessage());
    return ExitCode.FAILED;
  }
}
