package org.selon.cli;

import java.io.PrintWriter;

/**
 * What is said on standard error: errors always, notes unless quiet, progress where it can be
 * written over.
 *
 * <p>Each message is one line, {@code selon: SUBJECT: MESSAGE}. Line breaks within a message, as a
 * file name may have them, become spaces.
 */
final class Talk {

  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean progress;
  private boolean lineShown;

  /**
   * What is said on {@code terminal}.
   *
   * @param quiet whether only errors are said
   * @param progress whether there may be progress: not where the data comes between
   */
  Talk(Terminal terminal, boolean quiet, boolean progress) {
    this.err = terminal.err();
    this.quiet = quiet;
    this.progress = progress && terminal.errProgress() && !quiet;
  }

  /** Says what went wrong with {@code subject} and what to do. */
  void error(String subject, String message) {
    line(subject, message);
  }

  /** Says something worth knowing that is no error. */
  void note(String subject, String message) {
    if (!quiet) {
      line(subject, message);
    }
  }

  /** Shows {@code text} in place of the last progress; nothing where progress is not shown. */
  void progress(String text) {
    if (progress) {
      err.print(CLEAR_LINE + text);
      err.flush();
      lineShown = true;
    }
  }

  /** Whether {@link #progress} shows anything. */
  boolean showsProgress() {
    return progress;
  }

  /** Takes the progress away. */
  void done() {
    if (lineShown) {
      err.print(CLEAR_LINE);
      err.flush();
      lineShown = false;
    }
  }

  private void line(String subject, String message) {
    done();
    String about = subject.isEmpty() ? "" : subject + ": ";
    err.print(("selon: " + about + message).replaceAll("\\R|\\p{Cntrl}", " ") + "\n");
    err.flush();
  }
}
