package org.selon.engine.text;

/**
 * A block of a document: a headline, a paragraph, or a line that is about the article rather than
 * part of it.
 *
 * @param span where it stands, without surrounding white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

  /** What a block is. */
  public enum Kind {
    /** The article's own title. */
    HEADLINE,
    /** A title within the article. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A date stamp or by-line: in the text, but no part of any sentence. */
    STAMP
  }
}
