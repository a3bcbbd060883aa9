package org.selon.engine.event;

import java.util.ArrayList;
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
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * Reads contacts that a noun names, by itself or with a verb: <i>une rencontre entre X et Y</i> ·
 * <i>les réunions que X a tenues avec Y</i> · <i>the talks will resume in Oslo</i>.
 */
final class NounContacts {

  /** A verb that bears on a noun, and how. */
  private record Bearing(VerbGroup verb, Phrase.Type type) {}

  private final Ground ground;
  private final Parse parse;
  private final Arguments arguments;
  private final StatusReader statuses;

  NounContacts(Ground ground) {
    this.ground = ground;
    this.parse = ground.parse();
    this.arguments = new Arguments(ground);
    this.statuses = new StatusReader(ground);
  }

  /** The contact that the noun at word {@code i} names. */
  Optional<Contact> at(int i) {
    Optional<PhraseMatcher.Match> match = ground.contact(i, Phrase.Type.NOUN);
    if (match.isEmpty() || !isNoun(i, match.get().last())) {
      return Optional.empty();
    }
    List<Bearing> bearings = bearings(i);
    int from = i;
    int to = ground.end(match.get().last() + 1, null);
    for (Bearing bearing : bearings) {
      VerbGroup verb = bearing.verb();
      from = verb.first() < i ? Math.min(from, ground.start(verb.first() - 1, verb)) : from;
      to = Math.max(to, ground.end(verb.last() + 1, verb));
    }
    to = bearings.isEmpty() ? beforeVerb(i, to) : to;
    List<Mention> parties = parties(i, to, match.get().phrase(), bearings);
    Optional<Event.Status> status = status(i, to, bearings);
    boolean borne = !bearings.isEmpty() || parties.size() > 1 || !those(i).isEmpty();
    boolean told = status.isPresent() && borne;
    int first = from;
    int last = to;
    Optional<Span> place =
        arguments
            .place(i + 1, last, parties, false)
            .or(() -> arguments.place(first, i, parties, false))
            .map(arguments::placeName);
    return Optional.of(
        new Contact(
            parse.passage(),
            i,
            kind(match.get(), to),
            status.orElse(Event.Status.HELD),
            ground.contacts().within(parse, from, to, Phrase.Type.SECRET).isPresent()
                || isKeptSecret(i),
            match.get().phrase().takes("general"),
            isDefinite(i),
            told,
            parties,
            place,
            ground.span(from, to)));
  }

  /** Whether its verb says that it is secret: <i>the meeting was kept secret</i>. */
  private boolean isKeptSecret(int i) {
    return parse.verbs().stream()
        .filter(v -> v.first() > i && isSubject(v, i))
        .anyMatch(
            v ->
                ground
                    .contacts()
                    .within(parse, v.first(), ground.end(v.last() + 1, v), Phrase.Type.SECRET)
                    .isPresent());
  }

  /** Number of the last word before the first verb behind a noun. */
  private int beforeVerb(int i, int to) {
    for (int k = i + 1; k <= to; k++) {
      if (parse.verb(k).isPresent()) {
        return k - 1;
      }
    }
    return to;
  }

  /** Whether the subject of a copula is in the contact: <i>est en pourparlers</i>. */
  private boolean isEngaged(VerbGroup verb, int i) {
    boolean copula = parse.word(verb.head()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
    return copula
        && verb.isFinite()
        && !Arguments.isPassive(verb)
        && verb.last() < i
        && i - verb.last() <= 3
        && is(i - 1, Phrase.Type.PLACE);
  }

  /** Whether somebody goes somewhere for the contact: <i>will fly to Oslo for talks</i>. */
  private boolean isGoing(VerbGroup verb, int i) {
    int head = verb.head();
    int first = parse.mention(i).map(Mention::first).orElse(i);
    boolean goes =
        is(head, Phrase.Type.MOVE)
            || ground
                .contact(head, Phrase.Type.VERB)
                .filter(m -> m.phrase().takes("goal"))
                .isPresent();
    return goes
        && is(first - 1, Phrase.Type.PURPOSE)
        && verb.last() < first
        && !Arguments.isPassive(verb)
        && ground.end(verb.last() + 1, verb) >= i;
  }

  /** Whether the words from {@code i} on are read as a noun, and head their compound. */
  private boolean isNoun(int i, int last) {
    Word word = parse.word(i);
    boolean misread =
        word.isVerb()
            && (i == 0 || parse.isPos(i - 1, Pos.DET) || parse.isPos(i - 1, Pos.ADJ))
            && !parse.isPos(i + 1, Pos.DET);
    boolean compound =
        parse.has(i + 1)
            && parse.word(i + 1).isNoun()
            && parse.mention(i).isPresent()
            && parse.mention(i).equals(parse.mention(i + 1))
            && parse.mention(i).get().head() > last;
    return (word.isNoun() || misread) && !compound;
  }

  private boolean isDefinite(int i) {
    int at = i - 1;
    while (parse.isPos(at, Pos.ADJ) || parse.isPos(at, Pos.NUM)) {
      at--;
    }
    return parse.is(at, WordClass.DEFINITE)
        || parse.is(at, WordClass.POSSESSIVE)
        || parse.has(at) && parse.word(at).lemma().indexOf('+') > 0;
  }

  private List<Bearing> bearings(int i) {
    List<Bearing> found = new ArrayList<>();
    for (VerbGroup verb : parse.verbs()) {
      int head = verb.head();
      if (head == i) {
        continue;
      }
      boolean subject = holds(arguments.subjects(verb), i) || isSubject(verb, i);
      boolean passive = Arguments.isPassive(verb);
      if (isLight(head, i) && (passive ? subject : isObject(verb, i))) {
        found.add(new Bearing(verb, Phrase.Type.LIGHT));
      } else if (subject && is(head, Phrase.Type.HAPPEN)) {
        found.add(new Bearing(verb, Phrase.Type.HAPPEN));
      } else if (subject && isMarked(verb)) {
        found.add(new Bearing(verb, Phrase.Type.STATUS));
      } else if (is(head, Phrase.Type.JOIN) && isNear(verb, i)
          || isEngaged(verb, i)
          || isGoing(verb, i)) {
        found.add(new Bearing(verb, Phrase.Type.JOIN));
      }
    }
    return found;
  }

  /** Whether a verb makes a contact of the noun at {@code i}: one receives letters, holds talks. */
  private boolean isLight(int verb, int i) {
    Optional<PhraseMatcher.Match> light = ground.contact(verb, Phrase.Type.LIGHT);
    Optional<PhraseMatcher.Match> noun = ground.contact(i, Phrase.Type.NOUN);
    if (light.isEmpty() || noun.isEmpty()) {
      return false;
    }
    List<String> kinds = List.of(light.get().phrase().value().split(" "));
    String named = noun.get().phrase().value();
    return kinds.contains(named);
  }

  /** Whether a noun that opens its clause is the subject of a verb, participles between aside. */
  private boolean isSubject(VerbGroup verb, int i) {
    int first = parse.mention(i).map(Mention::first).orElse(i);
    boolean head = parse.mention(i).map(m -> m.head() == i).orElse(true);
    boolean governed = parse.mention(i).map(ground::isGoverned).orElse(false);
    if (verb.first() < i || !verb.isFinite() || governed || !head) {
      return false;
    }
    int last = parse.mention(i).map(Mention::last).orElse(i);
    int relatives = 0;
    for (int k = ground.start(first - 1, null); k < verb.first(); k++) {
      Optional<VerbGroup> other = parse.verb(k).filter(v -> v.isFinite() && v.last() >= first);
      boolean own = k == i || other.filter(ground::isMisread).isPresent();
      if (k > i && isRelative(k)) {
        if (k > last + 2) {
          return false;
        }
        relatives++;
      } else if (!own && other.isPresent() && other.get().first() == k && --relatives < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isRelative(int i) {
    return parse.is(i, WordClass.COMPLEMENTISER) && parse.verb(i).isEmpty()
        || parse.is(i, WordClass.RELATIVE_SUBJECT)
        || parse.is(i, WordClass.RELATIVE);
  }

  private boolean is(int i, Phrase.Type type) {
    return ground.contact(i, type).isPresent();
  }

  /**
   * Whether a status is said of the subject by its verb: <i>was cancelled</i> · <i>est prévue</i>.
   */
  private boolean isMarked(VerbGroup verb) {
    boolean copula = parse.word(verb.head()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
    return is(verb.head(), Phrase.Type.STATUS) && Arguments.isPassive(verb)
        || copula && ground.contact(verb.last() + 1, Phrase.Type.STATUS).isPresent();
  }

  private boolean holds(List<Mention> mentions, int i) {
    return mentions.stream().anyMatch(m -> m.head() == i);
  }

  /** Those whom a contact brings together: <i>a réuni X et Y</i> · <i>was attended by X</i>. */
  private List<Mention> sides(VerbGroup verb) {
    return Arguments.isPassive(verb) ? arguments.actors(verb) : arguments.undergoers(verb);
  }

  private boolean isObject(VerbGroup verb, int i) {
    if (verb.last() < i) {
      Optional<Mention> object = arguments.object(verb);
      return object.filter(m -> m.head() == i || isRowOf(m, i)).isPresent();
    }
    Optional<Mention> taken = arguments.relative(verb).filter(m -> m.head() == i);
    return taken.isPresent() || isBareRelative(verb, i);
  }

  /** Whether a noun only counts the contacts behind it: <i>a third round of talks</i>. */
  private boolean isRowOf(Mention counted, int i) {
    return is(counted.head(), Phrase.Type.ROW)
        && parse.is(counted.head() + 1, WordClass.GENITIVE)
        && i - counted.head() <= 3;
  }

  /**
   * Whether a clause without a pronoun tells more of a noun: <i>the talks Roy held with Blanc</i>.
   */
  private boolean isBareRelative(VerbGroup verb, int i) {
    List<Mention> subjects = arguments.subjects(verb);
    Optional<Mention> noun = parse.mention(i);
    return !subjects.isEmpty()
        && noun.isPresent()
        && noun.get().last() + 1 == subjects.get(0).first()
        && arguments.object(verb).isEmpty();
  }

  private boolean isNear(VerbGroup verb, int i) {
    Phrase phrase = ground.contact(verb.head(), Phrase.Type.JOIN).orElseThrow().phrase();
    if (phrase.takes("last")) {
      return verb.first() > i;
    }
    return verb.last() < i && ground.end(verb.last() + 1, verb) >= i;
  }

  private List<Mention> parties(int i, int to, Phrase noun, List<Bearing> bearings) {
    List<Mention> parties = new ArrayList<>(arguments.between(i + 1, to));
    if (parties.isEmpty() && noun.takes("owner")) {
      owner(i).filter(ground::isParty).ifPresent(parties::add);
    }
    for (Bearing bearing : bearings) {
      add(parties, ofVerb(bearing));
    }
    if (parties.isEmpty()) {
      add(parties, those(i));
    }
    add(parties, arguments.behind(Phrase.Type.WITH, i + 1, to));
    if (noun.takes("to")) {
      add(parties, goals(noun, arguments.behind(Phrase.Type.TO, i + 1, to)));
    }
    if (noun.takes("from")) {
      add(parties, arguments.behind(Phrase.Type.FROM, i + 1, to));
    }
    if (!parties.isEmpty()) {
      add(parties, arguments.behind(Phrase.Type.ALONG, i + 1, to));
    }
    return parties;
  }

  /** Those to whom, but for places to which one goes. */
  private List<Mention> goals(Phrase noun, List<Mention> behind) {
    boolean going = noun.takes("going");
    return behind.stream()
        .filter(m -> !going || !arguments.isPlace(m) || m.kind() == ActorKind.PERSON)
        .toList();
  }

  private void add(List<Mention> parties, List<Mention> more) {
    more.stream().filter(ground::isParty).filter(m -> !parties.contains(m)).forEach(parties::add);
  }

  private List<Mention> ofVerb(Bearing bearing) {
    return switch (bearing.type()) {
      case LIGHT -> arguments.actors(bearing.verb());
      case JOIN -> arguments.subjects(bearing.verb());
      case HAPPEN ->
          ground
              .contact(bearing.verb().head(), Phrase.Type.HAPPEN)
              .filter(m -> m.phrase().takes("object"))
              .map(m -> sides(bearing.verb()))
              .orElse(List.of());
      default -> List.of();
    };
  }

  /** Those who act or are told at a contact: <i>X was told at a briefing</i>. */
  private List<Mention> those(int i) {
    Optional<Mention> around = parse.mention(i);
    int first = around.map(Mention::first).orElse(i);
    boolean during = is(first - 1, Phrase.Type.DURING) || is(first - 2, Phrase.Type.DURING);
    if (!during) {
      return List.of();
    }
    for (int k = first - 1; k >= 0; k--) {
      Optional<VerbGroup> verb = parse.verb(k);
      if (verb.isPresent()) {
        int head = verb.get().head();
        boolean told = ground.positions().at(parse, head, Phrase.Type.VERB).isPresent();
        boolean reaches = ground.end(verb.get().last() + 1, verb.get()) >= i;
        boolean fits = Arguments.isPassive(verb.get()) ? told : verb.get().isFinite();
        return reaches && fits ? arguments.subjects(verb.get()) : List.of();
      }
    }
    return first <= 3 ? ahead(i) : List.of();
  }

  /**
   * Those who act, or are told, where the contact opens the sentence: <i>At a briefing, X …</i>.
   */
  private List<Mention> ahead(int i) {
    int comma = i;
    while (parse.has(comma) && !parse.isMark(comma, ",")) {
      comma++;
    }
    int from = parse.has(comma) ? comma : i;
    Optional<VerbGroup> main =
        parse.verbs().stream()
            .filter(v -> v.first() > from && v.isFinite() && !isOfRelative(v, from))
            .findFirst();
    if (main.isEmpty()) {
      return List.of();
    }
    VerbGroup verb = main.get();
    boolean told = ground.positions().at(parse, verb.head(), Phrase.Type.VERB).isPresent();
    List<Mention> subjects = arguments.subjects(verb);
    boolean here = subjects.stream().allMatch(m -> m.first() > i);
    return here
        ? Arguments.all(subjects, told ? arguments.undergoers(verb) : List.of())
        : List.of();
  }

  /** Whether a verb stands in a clause that tells more of the noun at {@code i}. */
  private boolean isOfRelative(VerbGroup verb, int i) {
    for (int k = i + 1; k < verb.first(); k++) {
      if (isRelative(k)) {
        return true;
      }
      if (parse.isMark(k, ",")) {
        return false;
      }
    }
    return false;
  }

  /** The one whose visit or letter it is: <i>la visite de X</i> · <i>X’s visit</i>. */
  private Optional<Mention> owner(int i) {
    Optional<Mention> around = parse.mention(i);
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Mention whole = around.get();
    if (parse.is(i + 1, WordClass.GENITIVE) && i + 2 <= whole.last()) {
      return ground.inner(i + 2, whole.last());
    }
    for (int k = i - 1; k > whole.first(); k--) {
      if (parse.isPos(k, Pos.PART)) {
        return ground.inner(whole.first(), k - 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Event.Status> status(int i, int to, List<Bearing> bearings) {
    Optional<Event.Status> marked = statuses.marked(i + 1, to);
    if (marked.filter(s -> s == Event.Status.CANCELLED).isPresent()) {
      return marked;
    }
    for (Bearing bearing : bearings) {
      if (bearing.type() == Phrase.Type.HAPPEN) {
        return bearing.verb().negated()
            ? Optional.of(Event.Status.CANCELLED)
            : statuses.of(bearing.verb());
      }
    }
    for (Bearing bearing : bearings) {
      boolean infinitive = bearing.verb().form() == Feature.INFINITIVE;
      if (bearing.type() != Phrase.Type.STATUS && (marked.isEmpty() || infinitive)) {
        return statuses.of(bearing.verb());
      }
    }
    return marked.or(() -> bearings.isEmpty() ? governed(i) : Optional.of(Event.Status.HELD));
  }

  /** The status of a noun that stands by itself: that of the verb before it, if it gives one. */
  private Optional<Event.Status> governed(int i) {
    int first = parse.mention(i).map(Mention::first).orElse(i);
    for (int k = first - 1; k >= Math.max(0, first - 6); k--) {
      Optional<VerbGroup> verb = parse.verb(k);
      if (verb.isPresent()) {
        boolean marker = ground.contact(verb.get().head(), Phrase.Type.STATUS).isPresent();
        return marker
            ? statuses.marked(verb.get().first(), verb.get().last())
            : Optional.of(Event.Status.HELD);
      }
    }
    return Optional.of(Event.Status.HELD);
  }

  private Event.Kind kind(PhraseMatcher.Match match, int to) {
    int at = match.first();
    int first = parse.mention(at).map(Mention::first).orElse(at);
    int last = Math.min(to, parse.mention(at).map(Mention::last).orElse(at) + 2);
    Optional<PhraseMatcher.Match> means =
        ground.contacts().within(parse, first, last, Phrase.Type.MEANS);
    boolean changes = means.isPresent() && match.phrase().takes("means");
    String value = changes ? means.get().phrase().value() : match.phrase().value();
    return Event.Kind.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
