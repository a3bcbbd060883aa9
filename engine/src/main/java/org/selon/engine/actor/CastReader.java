package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/** Reads the passages of one document in order and keeps the book of its voices. */
final class CastReader {

  /** How many sentences back a pronoun or a bare description looks. */
  private static final int REACH = 4;

  private final String text;
  private final Map<Passage, List<Attribution>> attributions = new IdentityHashMap<>();
  private final List<Attribution> all;
  private final List<Cast> casts = new ArrayList<>();
  private final Map<Attribution, Cast> speakers = new IdentityHashMap<>();
  private final List<Cast> spoke = new ArrayList<>();
  private TaggedSentence previous;
  private int sentence;

  CastReader(String text, List<Attribution> all) {
    this.text = text;
    this.all = all;
    all.forEach(a -> attributions.computeIfAbsent(a.passage(), p -> new ArrayList<>()).add(a));
  }

  List<Cast> casts() {
    return casts;
  }

  Map<Attribution, Cast> speakers() {
    return speakers;
  }

  /** Takes in a passage: who is mentioned, then who speaks. */
  void read(Mentions here) {
    Passage passage = here.passage();
    if (previous != passage.sentence()) {
      sentence++;
      previous = passage.sentence();
    }
    if (passage.within().isEmpty()) {
      for (Mention mention : here.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          named(passage, mention);
        } else if (mention.form() == Mention.Form.DESCRIPTION && mention.voice()) {
          described(passage, mention);
        }
      }
    }
    for (Attribution attribution : attributions.getOrDefault(passage, List.of())) {
      attribution.source().ifPresent(m -> speak(passage, attribution, m));
    }
  }

  private void speak(Passage passage, Attribution attribution, Mention mention) {
    Optional<Cast> found =
        switch (mention.form()) {
          case NAME -> Optional.of(named(passage, mention));
          case DESCRIPTION -> Optional.of(described(passage, mention));
          case PRONOUN -> meant(passage, mention, attribution);
        };
    Span words = attribution.sourceSpans().get(0);
    boolean several = words.length() > mention.span().length();
    if (several && mention.form() != Mention.Form.PRONOUN) {
      Cast joint = Cast.joint(mention, words.in(text), List.of(found.get()));
      joint.addSpan(words);
      casts.add(joint);
      found = Optional.of(joint);
    }
    if (found.isPresent()) {
      Cast cast = found.get();
      if (mention.form() == Mention.Form.PRONOUN) {
        cast.add(mention, "", sentence);
      }
      cast.spokeIn(sentence);
      speakers.put(attribution, cast);
      spoke.remove(cast);
      spoke.add(cast);
    }
  }

  private Cast named(Passage passage, Mention mention) {
    String words = mention.name().in(text);
    int open = words.indexOf('(');
    String plain = open > 0 ? words.substring(0, open).strip() : words;
    NameForm form = NameForm.of(plain);
    Cast cast = latest(c -> c.answersTo(form, mention)).orElse(null);
    if (cast == null) {
      cast = new Cast(mention, plain);
      casts.add(cast);
    }
    alias(mention).ifPresent(cast::addAlias);
    for (int i = mention.first(); i <= mention.last(); i++) {
      Word word = passage.word(i);
      if (word.isNoun() && !mention.name().contains(word.span())) {
        cast.addRole(word.lemma());
      }
    }
    cast.add(mention, plain, sentence);
    return cast;
  }

  /** The acronym that a mention gives in parentheses. */
  private Optional<String> alias(Mention mention) {
    String words = mention.span().in(text);
    int open = words.lastIndexOf('(');
    int close = words.lastIndexOf(')');
    return open > 0 && close > open + 1
        ? Optional.of(words.substring(open + 1, close))
        : Optional.empty();
  }

  private Cast described(Passage passage, Mention mention) {
    String words = mention.span().in(text);
    NameForm form = NameForm.of(words);
    Word head = passage.word(mention.head());
    boolean definite =
        passage.word(mention.first()).is(WordClass.DEFINITE)
            || head.isCapitalised() && mention.first() == mention.head();
    boolean brief = definite && mention.last() - mention.first() <= 2;
    Cast cast =
        latest(c -> c.isDescribedAs(form))
            .or(() -> brief ? byRole(mention, head) : Optional.empty())
            .or(() -> brief ? byKind(mention) : Optional.empty())
            .orElse(null);
    if (cast == null) {
      cast = new Cast(mention, words);
      cast.addRole(head.lemma());
      casts.add(cast);
    }
    alias(mention).ifPresent(cast::addAlias);
    cast.add(mention, words, sentence);
    return cast;
  }

  private Optional<Cast> byRole(Mention mention, Word head) {
    return latest(c -> c.isPlural() == mention.plural() && c.hasRole(head.lemma()));
  }

  /** The one body, or the one person, that spoke last and that a general noun can mean. */
  private Optional<Cast> byKind(Mention mention) {
    if (mention.plural()) {
      return Optional.empty();
    }
    for (int i = spoke.size() - 1; i >= 0; i--) {
      Cast cast = spoke.get(i);
      boolean body =
          mention.kind() == ActorKind.ORGANIZATION && cast.kind() == ActorKind.ORGANIZATION;
      if (body && cast.isNamed() && sentence - cast.seen() <= REACH) {
        return Optional.of(cast);
      }
    }
    return Optional.empty();
  }

  private Optional<Cast> meant(Passage passage, Mention mention, Attribution attribution) {
    Word word = passage.word(mention.head());
    if (word.is(WordClass.FIRST_PERSON)) {
      return enclosing(attribution);
    }
    if (!word.is(WordClass.THIRD_PERSON)) {
      return Optional.of(described(passage, mention));
    }
    boolean neuter = word.is(WordClass.NEUTER);
    for (int i = spoke.size() - 1; i >= 0; i--) {
      Cast cast = spoke.get(i);
      if (cast.agrees(mention, neuter) && sentence - cast.seen() <= REACH) {
        return Optional.of(cast);
      }
    }
    return latest(
        c ->
            c.isBefore(mention.span())
                && c.agrees(mention, neuter)
                && sentence - c.seen() <= REACH);
  }

  /** Who says <i>I</i>: the speaker of the quotation. */
  private Optional<Cast> enclosing(Attribution attribution) {
    Attribution best = null;
    Span cue = attribution.cue().get(0);
    for (Attribution other : all) {
      boolean holds =
          other != attribution && other.content().stream().anyMatch(c -> c.contains(cue));
      if (holds && (best == null || other.extent().length() < best.extent().length())) {
        best = other;
      }
    }
    return Optional.ofNullable(best).map(speakers::get);
  }

  /** The voice seen last of those that fit. */
  private Optional<Cast> latest(Predicate<Cast> fits) {
    Cast best = null;
    for (Cast cast : casts) {
      if ((best == null || cast.seen() >= best.seen()) && fits.test(cast)) {
        best = cast;
      }
    }
    return Optional.ofNullable(best);
  }
}
