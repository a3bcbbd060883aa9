package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.text.Span;

/** Finds addressee and setting between a verb of saying and its content, or before its subject. */
final class CircumstanceFinder {

  private static final int FARTHEST = 24;

  private final NameLexicon names;
  private final NounLexicon nouns;

  CircumstanceFinder(NameLexicon names, NounLexicon nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  Circumstance find(Scene scene, CueMatch match, Finding finding) {
    if (match.verb().isEmpty()) {
      return Circumstance.NONE;
    }
    Parse parse = scene.parse();
    List<Mention> addressees = new ArrayList<>();
    List<Span> setting = new ArrayList<>();
    Optional<Mention> opening = opening(parse, match.first());
    opening.map(m -> parse.passage().span(0, m.last())).ifPresent(setting::add);
    opening.flatMap(m -> asker(parse, m, finding)).ifPresent(addressees::add);
    int from = Math.max(match.last(), match.verb().get().last()) + 1;
    int stop = Math.min(parse.size(), from + FARTHEST);
    for (int i = from; i < stop && !ends(parse, i, finding); i++) {
      Optional<Mention> mention = parse.mention(i);
      boolean hears = match.cue().takes(Frame.OBJECT) || match.cue().takes(Frame.ON_TO);
      boolean object = addressees.isEmpty() && hears && i == from;
      if (object && mention.isPresent() && isNew(mention.get(), finding)) {
        addressees.add(mention.get());
      } else if (isLink(parse, i)) {
        Optional<Mention> governed = governed(parse, i);
        Optional<Mention> outlet = governed.flatMap(m -> onAir(parse, m));
        if (governed.isPresent() && isSetting(parse, governed.get())) {
          setting.add(parse.passage().span(i, governed.get().last()));
          asker(parse, governed.get(), finding).ifPresent(addressees::add);
        } else if (outlet.isPresent() && !parse.is(i, WordClass.HEARSAY)) {
          addressees.add(outlet.get());
        } else if (parse.is(i, WordClass.ADDRESSEE) && canHear(parse, governed, finding)) {
          addressees.add(governed.get());
        }
        i = governed.map(Mention::last).orElse(i);
      } else if (mention.isPresent()) {
        i = mention.get().last();
      }
    }
    asker(parse, finding).filter(m -> !addressees.contains(m)).ifPresent(addressees::add);
    return new Circumstance(addressees, setting);
  }

  /** Who put the question that is answered: <i>interrogé par la radio, il a dit que P</i>. */
  private static Optional<Mention> asker(Parse parse, Finding finding) {
    return parse.verbs().stream()
        .filter(v -> v.form() == Feature.PAST_PARTICIPLE)
        .filter(v -> parse.word(v.head()).lemmaIs(WordClass.ASKING))
        .flatMap(v -> agent(parse, v.last() + 1).stream())
        .filter(m -> isNew(m, finding) && !isSaid(m, finding))
        .findFirst();
  }

  private static boolean isSaid(Mention mention, Finding finding) {
    return finding.content().stream().anyMatch(c -> c.overlaps(mention.span()));
  }

  /** The agent of a participle behind the time when it was: <i>interrogé lundi par la radio</i>. */
  private static Optional<Mention> agent(Parse parse, int from) {
    int i = from;
    while (parse.is(i, WordClass.TIME_NOUN) || parse.isPos(i, Pos.ADV)) {
      i++;
    }
    return parse.is(i, WordClass.AGENT) ? parse.mention(i + 1) : Optional.empty();
  }

  /** The outlet that carries the words: <i>sur Radio Littoral</i>, <i>au micro de …</i>. */
  private Optional<Mention> onAir(Parse parse, Mention mention) {
    if (mention.form() == Mention.Form.NAME) {
      return Optional.of(mention)
          .filter(m -> m.kind() == ActorKind.ORGANIZATION)
          .filter(m -> names.isOutlet(words(parse, m)) || isOutlet(parse, m));
    }
    return parse.word(mention.head()).lemmaIs(WordClass.MICROPHONE)
        ? mention.inside().stream().findFirst()
        : Optional.empty();
  }

  /** Whether the words of the content, or of another clause, begin here. */
  private static boolean ends(Parse parse, int i, Finding finding) {
    int at = parse.word(i).span().start();
    return parse.isMark(i, ".;:")
        || parse.isQuote(i)
        || parse.isComplementiser(i)
        || parse.verb(i).isPresent()
        || finding.content().stream().anyMatch(c -> c.contains(at));
  }

  private static boolean isLink(Parse parse, int i) {
    return parse.isPos(i, Pos.ADP) || parse.is(i, WordClass.ADDRESSEE);
  }

  /** Who asks on an occasion: <i>in an interview with Channel Nine</i>. */
  private Optional<Mention> asker(Parse parse, Mention occasion, Finding finding) {
    int link = occasion.last() + 1;
    return parse.is(link, WordClass.INTERLOCUTOR)
        ? parse.mention(link + 1).filter(m -> canHear(parse, Optional.of(m), finding))
        : Optional.empty();
  }

  /** The mention that a preposition governs, a further preposition between allowed. */
  private static Optional<Mention> governed(Parse parse, int i) {
    Optional<Mention> next = parse.mention(i + 1);
    return next.isPresent() || !parse.isPos(i + 1, Pos.ADP) ? next : parse.mention(i + 2);
  }

  private static boolean isSetting(Parse parse, Mention mention) {
    return parse.word(mention.head()).lemmaIs(WordClass.SETTING);
  }

  /** A prepositional phrase at the head of the sentence that tells the setting. */
  private static Optional<Mention> opening(Parse parse, int before) {
    if (!parse.isPos(0, Pos.ADP)) {
      return Optional.empty();
    }
    return governed(parse, 0).filter(m -> m.last() < before && isSetting(parse, m));
  }

  private static boolean isNew(Mention mention, Finding finding) {
    return finding.source().filter(s -> s.span().overlaps(mention.span())).isEmpty();
  }

  /** Whether somebody rather than somewhere is meant: a place is no addressee. */
  private boolean canHear(Parse parse, Optional<Mention> found, Finding finding) {
    if (found.isEmpty() || !isNew(found.get(), finding)) {
      return false;
    }
    Mention mention = found.get();
    if (mention.form() != Mention.Form.NAME) {
      return mention.voice() && mention.kind() != ActorKind.DOCUMENT;
    }
    boolean determined =
        parse.isPos(mention.first(), Pos.DET)
            || parse.word(mention.first() - 1).is(WordClass.CONTRACTED);
    boolean outlet = names.isOutlet(words(parse, mention)) || isOutlet(parse, mention);
    boolean place = parse.word(mention.first() - 1).is(WordClass.LOCATIVE);
    return outlet
        || determined
        || !place && mention.name().equals(mention.span())
        || mention.kind() == ActorKind.PERSON && isGiven(parse, mention);
  }

  /** Whether a noun for a publication stands in a name: <i>Radio Littoral</i>. */
  private boolean isOutlet(Parse parse, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (nouns.kind(parse.word(i).form()).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isGiven(Parse parse, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      String text = parse.word(i).text();
      if (names.isGiven(text) || names.isTitle(text)) {
        return true;
      }
    }
    return false;
  }

  private static String words(Parse parse, Mention mention) {
    StringBuilder words = new StringBuilder();
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (mention.name().contains(parse.word(i).span())) {
        words.append(words.isEmpty() ? "" : " ").append(parse.word(i).text());
      }
    }
    return words.toString();
  }
}
