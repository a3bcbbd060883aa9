package org.selon.web;

import java.util.ArrayList;
import java.util.List;
import org.selon.archive.Hit;
import org.selon.engine.text.Span;

/**
 * A stretch of words, marked where a search found them.
 *
 * @param words the words
 * @param marked whether they are those that were looked for
 */
record Piece(String words, boolean marked) {

  /** The content of a statement in pieces. */
  static List<Piece> of(Hit hit) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : hit.marks()) {
      if (mark.start() > at) {
        pieces.add(new Piece(hit.content().substring(at, mark.start()), false));
      }
      pieces.add(new Piece(mark.in(hit.content()), true));
      at = mark.end();
    }
    if (at < hit.content().length()) {
      pieces.add(new Piece(hit.content().substring(at), false));
    }
    return pieces;
  }
}
