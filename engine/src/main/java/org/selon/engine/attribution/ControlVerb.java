package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * Makes one group of an infinitive and the finite verb that tells how it is done.
 *
 * <pre>{@code
 * « Le texte est clair », tente-t-il de corriger     →  [tente-t-il de corriger], finite
 * « Jamais », a voulu rassurer la préfète            →  [a voulu rassurer], finite
 * }</pre>
 */
final class ControlVerb {

  /** How many words stand between the two at most: <i>a cru bon de répéter</i>. */
  private static final int WIDEST = 2;

  private ControlVerb() {}

  /** The whole group of an infinitive, or the verb itself where nothing controls it. */
  static VerbGroup with(Parse parse, VerbGroup verb) {
    return verb.form() == Feature.INFINITIVE
        ? before(parse, verb).map(c -> joined(c, verb)).orElse(verb)
        : verb;
  }

  private static Optional<VerbGroup> before(Parse parse, VerbGroup verb) {
    List<VerbGroup> verbs = parse.verbs();
    int at = verbs.indexOf(verb) - 1;
    if (at < 0 || !verbs.get(at).isFinite()) {
      return Optional.empty();
    }
    VerbGroup control = verbs.get(at);
    boolean close = verb.first() - control.last() - 1 <= WIDEST;
    for (int i = control.last() + 1; i < verb.first(); i++) {
      close &= parse.isPos(i, Pos.ADP) || parse.isPos(i, Pos.ADJ) || parse.isPos(i, Pos.ADV);
    }
    boolean controls = parse.word(control.head()).lemmaIs(WordClass.CONTROL);
    return close && controls ? Optional.of(control) : Optional.empty();
  }

  private static VerbGroup joined(VerbGroup control, VerbGroup verb) {
    return new VerbGroup(
        control.first(),
        verb.last(),
        verb.head(),
        control.form(),
        control.negated() || verb.negated(),
        false,
        verb.reflexive(),
        control.inverted());
  }
}
