package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.quotation.Passage;
import org.selon.engine.segment.Sentence;
import org.selon.engine.text.Span;

/**
 * The paragraph without quotation marks that a colon at the end of the one before announces, as
 * pages set long quotations apart.
 *
 * <pre>{@code
 * Roy added:
 *
 *     I have never seen such a river.      →  the whole paragraph
 * }</pre>
 *
 * <p>It counts where somebody speaks in it of himself or to somebody; what stands there may as well
 * be the writer's next paragraph, behind a picture that was lost.
 */
final class Announced {

  private final int block;
  private Optional<Span> words = Optional.empty();
  private boolean spoken;

  /** What a colon at the end of block {@code block} announces. */
  Announced(int block) {
    this.block = block + 1;
  }

  /** Takes in a passage outside quotation marks; tells whether it belongs to the paragraph. */
  boolean add(Passage passage) {
    Sentence sentence = passage.sentence().sentence();
    if (sentence.block() != block) {
      return false;
    }
    Span span = sentence.span();
    words = Optional.of(words.map(w -> w.union(span)).orElse(span));
    spoken |= passage.words().stream().anyMatch(w -> w.is(WordClass.SPOKEN));
    return true;
  }

  /** The paragraph, empty where nobody speaks in it. */
  Optional<Span> content() {
    return words.filter(w -> spoken);
  }
}
