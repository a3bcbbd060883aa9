package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;

/**
 * The name that was read as one with the noun of the setting before it.
 *
 * <pre>{@code
 * In a statement Roy said P.   [a statement Roy]  →  [Roy]
 * }</pre>
 */
final class SettingName {

  private SettingName() {}

  /** The name at the end of a mention whose noun tells where or how something is said. */
  static Optional<Mention> behind(Parse parse, Mention mention) {
    int name = mention.last();
    while (name > mention.first() && parse.isPos(name - 1, Pos.PROPN)) {
      name--;
    }
    boolean common =
        name > mention.first()
            && parse.isPos(mention.last(), Pos.PROPN)
            && parse.isPos(name - 1, Pos.NOUN)
            && !parse.word(name - 1).isCapitalised()
            && parse.is(name - 1, WordClass.SETTING);
    return common
        ? Optional.of(mention.from(name, parse.passage().span(name, mention.last())))
        : Optional.empty();
  }
}
