package org.selon.export;

import org.selon.engine.text.Language;

/**
 * How the formats made for people look; the formats made for programs do not depend on it.
 *
 * <pre>{@code
 * WriterOptions wide = WriterOptions.standard().withWidth(120).withColour(true);
 * }</pre>
 *
 * @param width columns of the terminal, at least 20
 * @param colour whether to use the colours and weights of a terminal
 * @param labels language of the headings and labels; the article stays in its own
 */
public record WriterOptions(int width, boolean colour, Language labels) {

  private static final int NARROWEST = 20;

  /**
   * @throws IllegalArgumentException if {@code width} is less than 20
   */
  public WriterOptions {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("a width of at least 20 columns is needed: " + width);
    }
  }

  /** 80 columns, no colour, English labels. */
  public static WriterOptions standard() {
    return new WriterOptions(80, false, Language.ENGLISH);
  }

  /** The same with another width. */
  public WriterOptions withWidth(int columns) {
    return new WriterOptions(columns, colour, labels);
  }

  /** The same with or without colour. */
  public WriterOptions withColour(boolean on) {
    return new WriterOptions(width, on, labels);
  }

  /** The same with labels in another language. */
  public WriterOptions withLabels(Language language) {
    return new WriterOptions(width, colour, language);
  }
}
