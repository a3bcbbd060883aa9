package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * A voice behind a voice: <i>X, citant Y, a déclaré que P</i> · <i>Il a cité Y disant que P</i> ·
 * <i>a dit Y, cité par X</i>.
 */
final class Relay implements Construction {

  static final String NAME = "relay";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Finding> find(Scene scene, CueMatch match) {
    if (match.verb().isEmpty() || !match.cue().takes(Frame.RELAY)) {
      return scene.no(Miss.NOT_TAKEN);
    }
    VerbGroup verb = match.verb().get();
    Parse parse = scene.parse();
    int next = Math.max(match.last(), verb.last()) + 1;
    if (Scene.isBareParticiple(verb) || verb.passive()) {
      return scene.no(Miss.NO_SOURCE);
    }
    int at = scene.afterComplements(next, false);
    Optional<Mention> object = parse.mention(at).filter(m -> !isCoined(parse, m) && isVoice(m));
    if (object.isEmpty()) {
      return scene.no(Miss.NO_SOURCE);
    }
    int after = object.get().last() + 1;
    boolean speaks =
        parse.verb(after).filter(v -> v.form() == Feature.PRESENT_PARTICIPLE).isPresent()
            || parse.is(after, WordClass.RELATIVE_SUBJECT)
            || parse.is(after + 1, WordClass.RELATIVE_SUBJECT)
            || parse.is(after, WordClass.HEARSAY)
            || parse.is(after + 1, WordClass.HEARSAY)
            || parse.is(after, WordClass.COMPARISON);
    if (verb.form() != Feature.PRESENT_PARTICIPLE && speaks) {
      Optional<Span> content = parse.span(at, scene.extent().last(after + 1));
      return content.flatMap(c -> scene.spokenBefore(verb, List.of(c)));
    }
    boolean aside =
        verb.form() == Feature.PRESENT_PARTICIPLE
            || parse.is(verb.first() - 1, WordClass.RELATIVE_SUBJECT);
    return aside ? awaiting(scene, object.get(), verb) : scene.no(Miss.NO_CONTENT);
  }

  /** Whether somebody or a text is cited rather than a reason: <i>citing a lack of proof</i>. */
  private static boolean isVoice(Mention mention) {
    return mention.voice() || mention.plural() || mention.form() != Mention.Form.DESCRIPTION;
  }

  /** Whether a mention holds quoted words and so is no voice: <i>the "delicate" state of X</i>. */
  private static boolean isCoined(Parse parse, Mention mention) {
    for (int i = mention.first(); i < mention.head(); i++) {
      if (parse.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** A finding that takes its content from the statement it relays. */
  static Optional<Finding> awaiting(Scene scene, Mention source, VerbGroup verb) {
    return scene
        .spoken(source, verb, List.of())
        .map(f -> new Finding(f.source(), f.sourceSpans(), List.of(), true));
  }
}
