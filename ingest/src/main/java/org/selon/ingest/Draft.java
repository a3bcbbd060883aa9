package org.selon.ingest;

import java.util.List;
import org.selon.engine.text.Block;

/**
 * An article before its language is known: its text, the blocks of it, and what was learnt about it
 * on the way.
 */
record Draft(String text, List<Block> blocks, ArticleFacts facts) {

  Draft {
    blocks = List.copyOf(blocks);
  }

  /** The same draft with {@code known} where it tells nothing itself. */
  Draft knowing(ArticleFacts known) {
    return new Draft(text, blocks, facts.or(known));
  }

  /** The same draft with {@code told} before what it tells itself. */
  Draft told(ArticleFacts told) {
    return new Draft(text, blocks, told.or(facts));
  }
}
