package org.selon.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.attribution.Parse;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * Reads positions: who is said to have known, approved, directed, been told, been invited.
 *
 * <pre>{@code
 * "La mairie n’était pas au courant de la réunion"  →  aware, does not hold, [La mairie], about "réunion"
 * }</pre>
 */
final class StandReader {

  private static final int NEAR = 3;
  private static final int FAR = 8;

  private final Ground ground;
  private final Parse parse;
  private final Arguments arguments;

  StandReader(Ground ground) {
    this.ground = ground;
    this.parse = ground.parse();
    this.arguments = new Arguments(ground);
  }

  /** The position that is told at word {@code i}, given the words that tell contacts. */
  Optional<Stand> at(int i, Set<Integer> contacts) {
    return verb(i, contacts).or(() -> state(i, contacts)).or(() -> party(i, contacts));
  }

  private Optional<PhraseMatcher.Match> match(int i, Phrase.Type type) {
    return ground.positions().at(parse, i, type);
  }

  private Optional<Stand> verb(int i, Set<Integer> contacts) {
    Optional<VerbGroup> group = parse.verb(i).filter(v -> v.head() == i);
    Optional<PhraseMatcher.Match> match = match(i, Phrase.Type.VERB);
    if (group.isEmpty() || match.isEmpty()) {
      return Optional.empty();
    }
    VerbGroup own = group.get();
    VerbGroup lead = lead(own);
    Phrase phrase = match.get().phrase();
    if (!isSettled(lead) || isAsked(lead)) {
      return Optional.empty();
    }
    boolean passive = Arguments.isPassive(lead) || isSharedPassive(own, lead);
    List<Mention> subjects = arguments.subjects(lead);
    List<Mention> undergoers = passive ? subjects : shared(own);
    List<Mention> actors = passive ? agents(own) : subjects;
    List<Mention> parties = phrase.takes("subject") ? actors : undergoers;
    parties = parties.stream().filter(ground::isParty).map(this::alone).toList();
    boolean takesUp = isTakenUp(own, lead, undergoers);
    Optional<Integer> about =
        phrase.takes("contact")
            ? among(undergoers, contacts)
            : ahead(match.get().last() + 1, own, contacts);
    boolean act =
        about.isPresent() || takesUp || undergoers.stream().anyMatch(m -> isAct(m.head()));
    if (parties.isEmpty() || phrase.takes("contact") && !act) {
      return Optional.empty();
    }
    boolean clause = parse.is(match.get().last() + 1, WordClass.COMPLEMENTISER);
    boolean bare = parse.verb(match.get().last() + 1).isPresent();
    boolean thing = isThing(match.get().last() + 1);
    if (phrase.needs("clause")
        && !clause
        && !bare
        && !thing
        && about.isEmpty()
        && !hasClause(own)) {
      return Optional.empty();
    }
    if (phrase.needs("of") && !isToldOf(own, match.get().last())) {
      return Optional.empty();
    }
    if (about.isEmpty() && !takesUp && contacts.contains(i)) {
      about = Optional.of(i); // briefed, invited: told of as a contact itself
    }
    boolean negated = own.negated() || lead.negated() || isDenied(own) || isDenied(lead);
    boolean holds = negated == phrase.takes("not");
    return Optional.of(
        new Stand(
            parse.passage(), i, phrase.value(), holds, parties, about, takesUp && about.isEmpty()));
  }

  /** A mention without the contact that was taken into it: <i>the president [of the call]</i>. */
  private Mention alone(Mention mention) {
    for (int i = mention.head() + 1; i < mention.last(); i++) {
      boolean of = match(i, Phrase.Type.ABOUT).isPresent() || parse.is(i, WordClass.GENITIVE);
      boolean contact =
          ground.contact(i + 1, Phrase.Type.NOUN).isPresent()
              || ground.contact(i + 2, Phrase.Type.NOUN).isPresent();
      if (of && contact) {
        return ground.inner(mention.first(), i - 1).orElse(mention);
      }
    }
    return mention;
  }

  /** Whether what somebody is told follows: <i>told the mayor of it</i> · <i>was told that</i>. */
  private boolean isToldOf(VerbGroup verb, int last) {
    int end = ground.end(last + 1, verb);
    if (Arguments.isPassive(verb) && parse.is(end + 1, WordClass.COMPLEMENTISER)) {
      return true;
    }
    for (int i = last + 1; i <= end; i++) {
      boolean direct =
          i == last + 1 || parse.mention(i - 1).isPresent() || parse.isPos(i - 1, Pos.ADV);
      if (direct && match(i, Phrase.Type.ABOUT).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause with a subject of its own follows a verb. */
  private boolean hasClause(VerbGroup verb) {
    for (VerbGroup other : parse.verbs()) {
      if (other.first() > verb.last() && other.isFinite()) {
        return !parse.isMark(other.first() - 1, ",");
      }
    }
    return false;
  }

  /** The verb whose auxiliary and subject a participle shares: <i>n’a ni vu ni soutenu</i>. */
  private VerbGroup lead(VerbGroup verb) {
    int i = verb.first() - 1;
    boolean joined = parse.isPos(i, Pos.CCONJ) && parse.is(i, WordClass.COORDINATOR);
    boolean participle = verb.form() == Feature.PAST_PARTICIPLE;
    Optional<VerbGroup> before = joined && participle ? parse.verb(i - 1) : Optional.empty();
    return before.map(this::lead).orElse(verb);
  }

  /** Whether a participle stands behind another verb's auxiliary: <i>n’a été ni vu ni lu</i>. */
  private boolean isSharedPassive(VerbGroup own, VerbGroup lead) {
    return own != lead && parse.word(lead.last()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
  }

  /** The object, which verbs in a row share: <i>n’a ni vu ni soutenu les réunions</i>. */
  private List<Mention> shared(VerbGroup verb) {
    int i = verb.last() + 1;
    Optional<VerbGroup> next = parse.isPos(i, Pos.CCONJ) ? parse.verb(i + 1) : Optional.empty();
    return next.map(this::shared).orElseGet(() -> arguments.objects(verb));
  }

  private List<Mention> agents(VerbGroup verb) {
    int end = ground.end(verb.last() + 1, verb);
    for (int i = verb.last() + 1; i < end; i++) {
      if (parse.is(i, WordClass.AGENT)) {
        return ground.next(i).map(ground::joinedBehind).orElse(List.of());
      }
    }
    return List.of();
  }

  /** Whether a verb tells what is, not what may be. */
  private boolean isSettled(VerbGroup verb) {
    boolean perfect =
        verb.head() > verb.first() && parse.word(verb.head()).has(Feature.PAST_PARTICIPLE);
    if (verb.form() == Feature.INFINITIVE && !perfect) {
      return false;
    }
    for (int i = verb.first(); i <= verb.last(); i++) {
      if (parse.word(i).has(Feature.FUTURE) || ground.contact(i, Phrase.Type.STATUS).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is only asked: <i>on ignore s’il a autorisé</i>. */
  private boolean isAsked(VerbGroup verb) {
    int start = ground.start(verb.first() - 1, verb);
    for (int i = start - 1; i <= Math.min(start + 1, verb.first()); i++) {
      if (parse.is(i, WordClass.POLAR) && !parse.isPos(i, Pos.ADV) && verb.first() > i) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(VerbGroup verb) {
    int i = verb.first() - 1;
    return isNegator(i) || isNegator(verb.first());
  }

  private boolean isNegator(int i) {
    return match(i, Phrase.Type.NEGATOR).isPresent();
  }

  /** Whether the object is a pronoun for a thing: <i>nous ne les soutenons pas</i>. */
  private boolean isTakenUp(VerbGroup own, VerbGroup lead, List<Mention> undergoers) {
    for (VerbGroup verb : List.of(lead, own)) {
      for (int i = verb.first(); i < verb.head(); i++) {
        if (parse.is(i, WordClass.CLITIC)
            && !parse.is(i, WordClass.REFLEXIVE)
            && !parse.is(i, WordClass.FIRST_PERSON)
            && !parse.is(i, WordClass.SECOND_PERSON)) {
          return true;
        }
      }
    }
    int of = own.last() + 1; // any of it, the first of them
    while (isPart(of)) {
      of++;
    }
    boolean some = of > own.last() + 1 && parse.isPos(of, Pos.ADP) && isThing(of + 1);
    return some
        || undergoers.stream().anyMatch(m -> m.form() == Mention.Form.PRONOUN && isThing(m.head()))
        || undergoers.stream().anyMatch(this::isOne);
  }

  private boolean isPart(int i) {
    return parse.isPos(i, Pos.PRON)
        || parse.isPos(i, Pos.DET)
        || parse.isPos(i, Pos.NUM)
        || parse.isPos(i, Pos.ADJ);
  }

  /** Whether a mention is a pronoun for one or some of what was told: <i>did not allow one</i>. */
  private boolean isOne(Mention mention) {
    return mention.form() == Mention.Form.PRONOUN
        && mention.first() == mention.last()
        && parse.is(mention.head(), WordClass.INDEFINITE);
  }

  /** Whether a word is a pronoun for things: <i>it</i> · <i>them</i>. */
  private boolean isThing(int i) {
    return parse.is(i, WordClass.THIRD_PERSON)
        && (parse.is(i, WordClass.NEUTER) || parse.is(i, WordClass.PLURAL));
  }

  private boolean isAct(int i) {
    return match(i, Phrase.Type.NOUN).isPresent();
  }

  private Optional<Integer> among(List<Mention> mentions, Set<Integer> contacts) {
    return mentions.stream().map(Mention::head).filter(contacts::contains).findFirst();
  }

  /** The first contact told behind a word, in the same clause or the one that depends on it. */
  private Optional<Integer> ahead(int from, VerbGroup verb, Set<Integer> contacts) {
    int end = ground.end(from, verb);
    boolean depends = parse.is(end + 1, WordClass.COMPLEMENTISER);
    int to = depends ? ground.end(end + 2, null) + 1 : end;
    for (int i = from; i <= to; i++) {
      if (contacts.contains(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Stand> state(int i, Set<Integer> contacts) {
    Optional<PhraseMatcher.Match> match = match(i, Phrase.Type.STATE);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int near = isNegator(i - 1) ? FAR : NEAR;
    for (int k = i; k >= Math.max(0, i - near); k--) {
      Optional<VerbGroup> verb = parse.verb(k);
      if (verb.isPresent()) {
        return copula(verb.get(), match.get(), contacts);
      }
    }
    return Optional.empty();
  }

  private Optional<Stand> copula(VerbGroup verb, PhraseMatcher.Match match, Set<Integer> contacts) {
    Phrase phrase = match.phrase();
    boolean linked =
        parse.word(verb.head()).lemmaIs(WordClass.PASSIVE_AUXILIARY)
            || ground.positions().at(parse, verb.head(), Phrase.Type.LIGHT).isPresent();
    List<Mention> parties = arguments.subjects(verb).stream().filter(ground::isParty).toList();
    if (!linked || parties.isEmpty() || !isSettled(verb) || isAsked(verb)) {
      return Optional.empty();
    }
    int before = match.first() - 1;
    boolean none = parse.is(before, WordClass.NOBODY) || isNegator(before);
    boolean holds = (verb.negated() || none || isDenied(verb)) == phrase.takes("not");
    Optional<Integer> about = ahead(match.last() + 1, verb, contacts);
    return Optional.of(
        new Stand(parse.passage(), match.first(), phrase.value(), holds, parties, about, false));
  }

  /**
   * Those who own by a genitive what stands in an expression: <i>without [the mayor]’s
   * knowledge</i>.
   */
  private List<Mention> owners(PhraseMatcher.Match match) {
    return parse.isPos(match.last() - 1, Pos.PART)
        ? ground.inner(match.first() + 1, match.last() - 2).map(List::of).orElse(List.of())
        : List.of();
  }

  private Optional<Stand> party(int i, Set<Integer> contacts) {
    Optional<PhraseMatcher.Match> match = match(i, Phrase.Type.PARTY);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = match.get().phrase();
    boolean owned = phrase.words().contains("*");
    List<Mention> parties =
        owned
            ? owners(match.get())
            : ground.next(match.get().last()).map(ground::joinedBehind).orElse(List.of());
    List<Mention> found = parties.stream().filter(ground::isParty).toList();
    if (!owned && found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> about = contacts.stream().filter(c -> c < i).max(Integer::compare);
    boolean negated = parse.is(i - 1, WordClass.NEGATION);
    boolean holds = negated == phrase.takes("not");
    return Optional.of(
        new Stand(parse.passage(), i, phrase.value(), holds, found, about, about.isEmpty()));
  }
}
