package org.selon.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * The streams of a run, and what may be written on them.
 *
 * @param in standard input
 * @param out standard output, for data; unbuffered, so that a reader who has gone is noticed
 * @param err standard error, for talk; flushed at each line
 * @param inIsTerminal whether somebody types the input
 * @param outIsTerminal whether the data goes to a terminal
 * @param outColour whether that terminal shows colour
 * @param errProgress whether the talk goes to a terminal where a line can be written over
 * @param width columns to wrap to
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean outColour,
    boolean errProgress,
    int width) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /**
   * Settles colour, progress and width as terminals and people ask for them.
   *
   * @param terminals which of 0 (in), 1 (out) and 2 (err) are terminals, such as {@code "012"}
   * @param environment {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} count
   */
  static Terminal of(
      InputStream in,
      OutputStream out,
      PrintWriter err,
      String terminals,
      Map<String, String> environment) {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        in,
        out,
        err,
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("1") && !dumb && !plain,
        terminals.contains("2") && !dumb,
        terminals.contains("1") ? width(environment.getOrDefault("COLUMNS", "")) : USUAL);
  }

  /** A line longer than 100 columns is no longer read with ease. */
  private static int width(String columns) {
    if (!columns.matches("[1-9][0-9]{0,5}")) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }
}
