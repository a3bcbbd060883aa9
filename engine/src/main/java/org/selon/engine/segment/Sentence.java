package org.selon.engine.segment;

import java.util.List;
import org.selon.engine.text.Span;

/**
 * A sentence of a block, with its final marks.
 *
 * @param span from its first token to its last
 * @param tokens at least one, in text order
 * @param block index of the document's block it stands in
 */
public record Sentence(Span span, List<Token> tokens, int block) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
