package org.selon.engine.mention;

import org.selon.engine.lexicon.WordClass;
import org.selon.engine.quotation.Passage;

/**
 * Tells where small words open a family name: <i>M. de Vilmorin</i>, <i>Jan van der Aa</i>.
 *
 * @param passage where the words stand
 */
record Particles(Passage passage) {

  /** Whether one or more small words from here on stand right before a capital. */
  boolean opensName(int i) {
    int next = i;
    while (next < passage.size() && isSmall(next)) {
      next++;
    }
    return next > i && next < passage.size() && passage.word(next).isCapitalised();
  }

  /** Whether such words stand right behind a title that no body has: <i>M. de</i>. */
  boolean belongsToTitle(int i) {
    return i > 0 && opensName(i) && passage.word(i - 1).is(WordClass.ABBREVIATED_TITLE);
  }

  private boolean isSmall(int i) {
    return passage.word(i).is(WordClass.NAME_PARTICLE) && !passage.word(i).isCapitalised();
  }
}
