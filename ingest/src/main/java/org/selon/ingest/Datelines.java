package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Block;
import org.selon.engine.text.Span;

/** Sets the dateline of an article's first paragraphs apart from its first sentence. */
final class Datelines {

  /** A dateline may come after a standfirst and a heading or two. */
  private static final int PARAGRAPHS = 4;

  private static final int HEAD = 120;

  private Datelines() {}

  /** The same draft with its dateline, if it has one, as a stamp of its own. */
  static Draft apart(Draft draft) {
    int seen = 0;
    for (int i = 0; i < draft.blocks().size() && seen < PARAGRAPHS; i++) {
      Block block = draft.blocks().get(i);
      if (block.kind() == Block.Kind.PARAGRAPH) {
        seen++;
        Span span = block.span();
        int headEnd = Math.min(span.end(), span.start() + HEAD);
        Optional<Dateline> found = Dateline.at(draft.text().substring(span.start(), headEnd));
        if (found.isPresent()) {
          return split(draft, i, found.get());
        }
      }
    }
    return draft;
  }

  private static Draft split(Draft draft, int at, Dateline dateline) {
    Span span = draft.blocks().get(at).span();
    int end = span.start() + dateline.end();
    int rest = end;
    while (rest < span.end() && Lines.isSpace(draft.text().charAt(rest))) {
      rest++;
    }
    if (rest == span.end()) {
      return draft;
    }
    List<Block> blocks = new ArrayList<>(draft.blocks());
    blocks.set(at, new Block(new Span(span.start(), end), Block.Kind.STAMP));
    blocks.add(at + 1, new Block(new Span(rest, span.end()), Block.Kind.PARAGRAPH));
    ArticleFacts told =
        ArticleFacts.NONE
            .withOutlet(dateline.agency())
            .withPublished(dateline.published())
            .withCredit(dateline.agency());
    return new Draft(draft.text(), blocks, draft.facts().or(told));
  }
}
