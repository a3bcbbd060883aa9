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
import org.selon.engine.morph.Pos;
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

  /** Those around a verb of contact, by the places they stand in. */
  private record Sides(
      List<Mention> actors,
      List<Mention> undergoers,
      List<Mention> with,
      List<Mention> others,
      Optional<Mention> visited) {}

  private Sides sides(PhraseMatcher.Match match, VerbGroup verb, int from, int to) {
    Phrase phrase = match.phrase();
    boolean takesObject = phrase.takes("object") || phrase.takes("site");
    Optional<Mention> visited =
        phrase.takes("site") ? arguments.object(verb).filter(this::isVisited) : Optional.empty();
    boolean undergone = takesObject && !verb.reflexive() && visited.isEmpty();
    int after = match.first() + 1;
    return new Sides(
        parties(arguments.actors(verb)),
        undergone ? parties(arguments.undergoers(verb)) : List.of(),
        phrase.takes("with") ? arguments.behind(Phrase.Type.WITH, from, to) : List.of(),
        phrase.takes("to") ? arguments.behind(Phrase.Type.TO, after, to) : List.of(),
        visited);
  }

  private Optional<Contact> contact(
      PhraseMatcher.Match match, VerbGroup verb, Event.Status status) {
    Phrase phrase = match.phrase();
    int from = ground.start(verb.first() - 1, verb);
    int to = ground.end(Math.max(verb.last(), match.last()) + 1, verb);
    Sides sides = sides(match, verb, from, to);
    List<Mention> along = arguments.behind(Phrase.Type.ALONG, verb.last() + 1, to);
    List<Mention> all =
        Arguments.all(sides.actors(), sides.undergoers(), sides.with(), sides.others(), along);
    Optional<Span> place =
        sides
            .visited()
            .filter(m -> m.form() == Mention.Form.NAME)
            .or(() -> arguments.place(match.last() + 1, to, all, phrase.needs("goal")))
            .or(sides::visited)
            .or(() -> before(phrase, from, verb, all))
            .map(arguments::placeName);
    boolean far =
        phrase.takes("means")
            && ground.contacts().within(parse, from, to, Phrase.Type.MEANS).isPresent();
    if (!isComplete(phrase, verb, sides, place.isPresent(), far)) {
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
            verb.reflexive() || !phrase.takes("again"),
            all,
            place,
            ground.span(from, to)));
  }

  /**
   * Whether all places are filled that an entry needs.
   *
   * @param far whether people are said to speak by telephone: <i>the two spoke by phone</i>
   */
  private boolean isComplete(
      Phrase phrase, VerbGroup verb, Sides sides, boolean placed, boolean far) {
    boolean several = isSeveral(sides.actors());
    boolean object = !sides.undergoers().isEmpty();
    boolean with = !sides.with().isEmpty();
    boolean other = !sides.others().isEmpty();
    boolean alone = verb.reflexive() && phrase.takes("reciprocal") || phrase.takes("mutual");
    boolean mutual = alone && several;
    boolean acted = !sides.actors().isEmpty() || isSomebody(arguments.actors(verb)) && object;
    return acted
        && (!phrase.needs("object") || object || with || mutual)
        && (!phrase.needs("with") || with || mutual || several && far)
        && (!phrase.needs("to") || other || mutual)
        && (!phrase.needs("goal") || placed)
        && (!phrase.needs("site") || placed || object)
        && (!alone || several || with || other || object)
        && (!phrase.takes("alone") || sides.undergoers().stream().noneMatch(this::isDescribed))
        && (!phrase.takes("one") || sides.others().stream().allMatch(this::isOnePerson))
        && (!phrase.takes("person") || sides.undergoers().stream().noneMatch(this::isNoPerson));
  }

  /**
   * Whether the verb says more of its object: <i>called him a liar</i> · <i>a appelé la ville à
   * agir</i>.
   */
  private boolean isDescribed(Mention object) {
    int i = object.last() + 1;
    boolean urged =
        ground.contact(i, Phrase.Type.TO).isPresent()
            && parse.verb(i).isEmpty()
            && parse.verb(i + 1).filter(v -> v.form() == Feature.INFINITIVE).isPresent();
    return urged
        || parse.isQuote(i)
        || parse.isPos(i, Pos.DET)
        || parse.isPos(i, Pos.ADJ)
        || parse.isPos(i, Pos.NOUN) && !parse.is(i, WordClass.TIME_NOUN);
  }

  private boolean isVisited(Mention mention) {
    boolean named = arguments.isPlace(mention) && mention.kind() != ActorKind.PERSON;
    return mention.form() != Mention.Form.PRONOUN && (named || isBody(mention));
  }

  private boolean isNoPerson(Mention mention) {
    return isBody(mention) && ground.contact(mention.head(), Phrase.Type.PEOPLE).isEmpty();
  }

  /**
   * Whether a mention is somebody known, not those who hear a speech: <i>spoke to reporters</i>.
   */
  private boolean isOnePerson(Mention mention) {
    boolean known =
        mention.form() == Mention.Form.NAME || parse.is(mention.first(), WordClass.DEFINITE);
    boolean person = mention.kind() == ActorKind.PERSON || mention.kind() == ActorKind.UNNAMED;
    return known && person && !mention.plural();
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
