package org.selon.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output for lines of text in UTF-8; what fails there is an {@link OutputException}. */
final class Printout extends Writer implements Closeable {

  private static final String BOLD = "\033[1m";
  private static final String DIM = "\033[2m";
  private static final String PLAIN = "\033[0m";

  private final Writer out;
  private final boolean colour;

  Printout(Terminal terminal) {
    this.out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    this.colour = terminal.outColour();
  }

  /** Writes a line; what could command a terminal is taken out of {@code words} beforehand. */
  void line(String words) throws OutputException {
    write(words + "\n");
  }

  /** {@code words} set off where the terminal can, otherwise as they are. */
  String bold(String words) {
    return colour && !words.isEmpty() ? BOLD + words + PLAIN : words;
  }

  String dim(String words) {
    return colour && !words.isEmpty() ? DIM + words + PLAIN : words;
  }

  boolean colour() {
    return colour;
  }

  /** Of the same length, without characters that could command the terminal. */
  static String harmless(String words) {
    return words.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
  }

  /** On one line, without characters that could command the terminal. */
  static String printable(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
  }

  @Override
  public void write(String words) throws OutputException {
    write(words, 0, words.length());
  }

  @Override
  public void write(String words, int start, int length) throws OutputException {
    try {
      out.write(words, start, length);
    } catch (IOException e) {
      throw OutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void write(char[] buffer, int start, int length) throws OutputException {
    try {
      out.write(buffer, start, length);
    } catch (IOException e) {
      throw OutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void flush() throws OutputException {
    try {
      out.flush();
    } catch (IOException e) {
      throw OutputException.ofStandardOutput(e);
    }
  }

  /** Standard output itself stays open. */
  @Override
  public void close() {}
}
