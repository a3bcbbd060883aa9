package org.selon.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selon.engine.attribution.Parse;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/** Reads contacts that a verb tells: <i>X a rencontré Y</i> · <i>X travelled to Y</i>. */
final class VerbContacts {

  private final Ground ground;
  private final Parse parse;
  private final Arguments arguments;
  private final StatusReader statuses;

  VerbContacts(Ground ground) {
    this.ground = ground;
    this.parse = ground.parse();
    this.arguments = new Arguments(ground);
    this.statuses = new StatusReader(ground);
  }

  /** The contact that the verb at word {@code i} tells. */
  Optional<Contact> at(int i) {
    Optional<VerbGroup> verb = parse.verb(i).filter(v -> v.head() == i);
    Optional<PhraseMatcher.Match> match = ground.contact(i, Phrase.Type.VERB);
    if (verb.isEmpty() || match.isEmpty() || !fits(match.get().phrase(), verb.get())) {
      return Optional.empty();
    }
    return statuses.of(verb.get()).flatMap(s -> contact(match.get(), verb.get(), s));
  }

  private boolean fits(Phrase phrase, VerbGroup verb) {
    boolean reflexive = verb.reflexive();
    if (phrase.takes("reflexive") != reflexive && !(reflexive && phrase.takes("reciprocal"))) {
      return false;
    }
    boolean bare = verb.form() == Feature.PAST_PARTICIPLE;
    return !bare || !arguments.actors(verb).isEmpty();
  }

  private Optional<Contact> contact(
      PhraseMatcher.Match match, VerbGroup verb, Event.Status status) {
    Phrase phrase = match.phrase();
    int from = ground.start(verb.first() - 1, verb);
    int to = ground.end(Math.max(verb.last(), match.last()) + 1, verb);
    List<Mention> actors = parties(arguments.actors(verb));
    List<Mention> undergoers =
        (phrase.takes("object") || phrase.takes("site")) && !verb.reflexive()
            ? parties(arguments.undergoers(verb))
            : List.of();
    Optional<Mention> visited =
        phrase.takes("site") ? arguments.object(verb).filter(this::isVisited) : Optional.empty();
    if (visited.isPresent()) {
      undergoers = List.of();
    }
    int after = match.last() + 1;
    List<Mention> with =
        phrase.takes("with") ? arguments.behind(Phrase.Type.WITH, from, to) : List.of();
    List<Mention> others =
        phrase.takes("to") ? arguments.behind(Phrase.Type.TO, after, to) : List.of();
    List<Mention> along = arguments.behind(Phrase.Type.ALONG, verb.last() + 1, to);
    List<Mention> all = Arguments.all(actors, undergoers, with, others, along);
    Optional<Span> place =
        visited
            .filter(m -> m.form() == Mention.Form.NAME)
            .or(() -> arguments.place(after, to, all, phrase.needs("goal")))
            .or(() -> visited)
            .or(() -> before(phrase, from, verb, all))
            .map(this::placeName);
    boolean several = isSeveral(actors);
    boolean twoSides = several || !with.isEmpty() || !others.isEmpty() || !undergoers.isEmpty();
    boolean alone = verb.reflexive() || phrase.takes("mutual");
    boolean mutual = (phrase.takes("reciprocal") || phrase.takes("mutual")) && alone && several;
    boolean complete =
        (!actors.isEmpty() || isSomebody(arguments.actors(verb)) && !undergoers.isEmpty())
            && (!phrase.needs("object") || !undergoers.isEmpty() || mutual)
            && (!phrase.needs("with") || !with.isEmpty() || mutual)
            && (!phrase.needs("to") || !others.isEmpty() || mutual)
            && (!phrase.needs("goal") || place.isPresent())
            && (!phrase.needs("site") || place.isPresent() || !undergoers.isEmpty())
            && (!verb.reflexive() || !phrase.takes("reciprocal") || twoSides)
            && (!phrase.takes("person") || undergoers.stream().noneMatch(VerbContacts::isBody));
    if (!complete) {
      return Optional.empty();
    }
    return Optional.of(
        new Contact(
            parse.passage(),
            verb.head(),
            kind(phrase, from, to),
            status,
            ground.contacts().within(parse, from, to, Phrase.Type.SECRET).isPresent(),
            false,
            false,
            true,
            all,
            place,
            ground.span(from, to)));
  }

  private boolean isVisited(Mention mention) {
    boolean named = arguments.isPlace(mention) && mention.kind() != ActorKind.PERSON;
    return mention.form() != Mention.Form.PRONOUN && (named || isBody(mention));
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == ActorKind.ORGANIZATION && !mention.plural();
  }

  /** A place before the verb, for contacts that are no journey. */
  private Optional<Mention> before(Phrase phrase, int from, VerbGroup verb, List<Mention> taken) {
    return phrase.needs("goal")
        ? Optional.empty()
        : arguments.place(from, verb.first(), taken, false);
  }

  /** The words of a place: its name, or all of a description. */
  private Span placeName(Mention mention) {
    return mention.form() == Mention.Form.NAME ? mention.name() : mention.span();
  }

  private Event.Kind kind(Phrase phrase, int from, int to) {
    Optional<PhraseMatcher.Match> means =
        ground.contacts().within(parse, from, to, Phrase.Type.MEANS);
    String value =
        means.isPresent() && phrase.takes("means") ? means.get().phrase().value() : phrase.value();
    return Event.Kind.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private List<Mention> parties(List<Mention> mentions) {
    return mentions.stream().filter(ground::isParty).toList();
  }

  /** Whether somebody of whom no more is told acts: <i>those who …</i>. */
  private boolean isSomebody(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> parse.is(m.head(), WordClass.INDEFINITE));
  }

  private static boolean isSeveral(List<Mention> mentions) {
    return mentions.size() > 1 || mentions.stream().anyMatch(Mention::plural);
  }
}
