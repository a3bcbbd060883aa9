package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Reads the mentions of one article and keeps the book of its voices: all names first, then what
 * stands outside quotations in reading order, then what stands within, the outer before the inner.
 */
final class CastReader {

  /** That a mention means a voice. */
  record Meaning(Spot spot, Cast cast) {}

  /** How many words an age takes with its commas. */
  private static final int AGE = 3;

  private final String text;
  private final SpotBook spots;
  private final Meanings meanings = new Meanings();
  private final CastBook book;
  private final NameResolver names;
  private final DescriptionResolver descriptions;
  private final PersonResolver persons;
  private final Map<Attribution, Grounds.Ground> grounds = new IdentityHashMap<>();

  CastReader(
      String text,
      SpotBook spots,
      NounLexicon nouns,
      NameLexicon lexicon,
      OfficeLexicon offices,
      boolean thingPronoun,
      CastBook book) {
    this.text = text;
    this.spots = spots;
    this.book = book;
    this.names =
        new NameResolver(text, book, nouns, lexicon, s -> GenderVotes.of(s, spots.in(s.passage())));
    Anticipation anticipation = new Anticipation(spots.all(), names, nouns, spots.sources());
    this.descriptions = new DescriptionResolver(text, book, nouns, lexicon, offices, anticipation);
    this.persons = new PersonResolver(spots, meanings, book, thingPronoun);
  }

  List<Cast> casts() {
    return book.all().stream().filter(c -> !meanings.isOther(c)).toList();
  }

  Map<Attribution, Cast> speakers() {
    return meanings.speakers();
  }

  /** By what the speaker of each attribution that names a source is known. */
  Map<Attribution, Grounds.Ground> grounds() {
    return grounds;
  }

  /** What each mention means, as far as it is known, in text order. */
  List<Meaning> meanings() {
    List<Meaning> known = new ArrayList<>();
    for (Spot spot : spots.all()) {
      meanings
          .of(spot)
          .or(() -> names.isNaming(spot) ? names.at(spot) : Optional.empty())
          .ifPresent(c -> known.add(new Meaning(spot, meanings.self(c))));
    }
    return known;
  }

  /** The voice that a mention of a passage means. */
  Optional<Cast> castOf(Passage passage, Mention mention) {
    return spots.at(passage, mention).flatMap(this::resolve);
  }

  /** Whom the possessive at a word of a mention means. */
  Optional<Cast> owner(Spot spot, int at) {
    return persons.owner(spot, at);
  }

  void read() {
    names.read(spots.all());
    new GenderVotes().settle(spots.all(), names);
    FactReader facts = new FactReader(names, book, spots);
    spots.all().forEach(facts::read);
    for (Passage passage : spots.outerPassages()) {
      List<Spot> here = spots.in(passage);
      resolveAll(here);
      here.stream().filter(FactReader::isCharged).forEach(s -> resolve(s).ifPresent(Cast::charge));
      spots.saidIn(passage).forEach(this::speak);
    }
    spots.saidInQuotations().forEach(this::speak);
    spots.all().stream().filter(Spot::isQuoted).forEach(this::recall);
  }

  /**
   * Settles whom the mentions of a passage mean; two people named together are somebody that what
   * follows can mean.
   */
  private void resolveAll(List<Spot> here) {
    Spot before = null;
    for (Spot spot : here) {
      resolve(spot);
      if (before != null) {
        pair(before, spot);
      }
      before = spot.standing() == Spot.Standing.OWNER ? before : spot;
    }
  }

  private void pair(Spot a, Spot b) {
    int and = b.mention().first() - 1;
    boolean joined =
        and > a.mention().last()
            && a.passage().word(and).is(WordClass.COORDINATOR)
            && isAge(a.passage(), a.mention().last() + 1, and);
    boolean people = a.namesPerson() && b.namesPerson();
    if (joined && people && meanings.of(a).isPresent() && meanings.of(b).isPresent()) {
      joint(a, List.of(a, b)).ifPresent(c -> note(c, a));
    }
  }

  /** Whether there is nothing from one word to another but an age: <i>Ada Roy, 43, and</i>. */
  private static boolean isAge(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!passage.word(i).isMark(",") && passage.word(i).pos() != Pos.NUM) {
        return false;
      }
    }
    return end - from <= AGE;
  }

  /** Settles who speaks in an attribution, and by what that is known. */
  private void speak(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return;
    }
    Spot spot = spots.source(attribution);
    List<Spot> joined = spots.speakers(attribution, spot);
    Optional<Cast> cast =
        joined.size() > 1 ? spokenJointly(attribution, spot, joined) : resolve(joined.get(0));
    cast.ifPresent(c -> meanings.speaks(attribution, c));
    boolean several = cast.filter(c -> !c.members().isEmpty()).isPresent();
    grounds.put(attribution, several ? Grounds.joint() : new Grounds(book).of(spot, cast));
  }

  private Optional<Cast> spokenJointly(Attribution attribution, Spot spot, List<Spot> joined) {
    Optional<Cast> cast = joint(spot, joined);
    cast.ifPresent(
        c -> {
          book.note(c, spot, Note.of(spot, true, isTold(spot)));
          c.addSpan(attribution.sourceSpans().get(0));
        });
    return cast;
  }

  /** The voice made of several; where two of them are one, that one. */
  private Optional<Cast> joint(Spot spot, List<Spot> joined) {
    List<Cast> members = new ArrayList<>();
    for (Spot member : joined) {
      Optional<Cast> cast = resolve(member);
      if (cast.isEmpty() || members.contains(cast.get())) {
        return cast;
      }
      members.add(cast.get());
    }
    return book.joint(members)
        .or(
            () ->
                Optional.of(
                    book.add(
                        new Cast(
                            spot.mention(), SourceParts.name(joined, members, text), members))));
  }

  /** Takes what stands in a quotation for somebody known, where it plainly means one. */
  private void recall(Spot spot) {
    if (meanings.isSettled(spot)) {
      return;
    }
    boolean person = spot.head().is(WordClass.THIRD_PERSON) && !spot.mention().plural();
    Optional<Cast> cast =
        spot.form() == Mention.Form.DESCRIPTION
            ? descriptions.holder(spot)
            : person ? persons.thirdPerson(spot) : Optional.empty();
    cast.map(meanings::self)
        .ifPresent(
            c -> {
              meanings.settle(spot, Optional.of(c));
              c.addSpan(spot.mention().span());
            });
  }

  /** Whom a mention means; settled once, when it is first asked. */
  private Optional<Cast> resolve(Spot spot) {
    if (!meanings.isSettled(spot)) {
      Optional<Cast> found = find(spot).map(meanings::self);
      found.ifPresent(c -> nameLatter(spot, c));
      meanings.settle(spot, found);
      found.ifPresent(c -> note(c, spot));
    }
    return meanings.of(spot);
  }

  /**
   * Whether a subject is called by a noun that any person can be: <i>le trentenaire a avoué</i>.
   */
  private static boolean takesUpSomebody(Spot spot) {
    boolean person =
        spot.head().lemmaIs(WordClass.GENERAL_PERSON) || spot.head().lemmaIs(WordClass.TRADE);
    return person && spot.leading() && !spot.mention().plural() && !spot.isQuoted();
  }

  private Optional<Cast> find(Spot spot) {
    Optional<Spot> firstRole = spots.firstRole(spot);
    if (firstRole.isPresent()) {
      return resolve(firstRole.get());
    }
    if (names.isNaming(spot)) {
      return names.at(spot);
    }
    boolean speaks = spots.speaks(spot);
    Optional<Cast> relative = persons.relative(spot);
    if (relative.isPresent()) {
      return relative;
    }
    Optional<Spot> teller = spots.teller(spot);
    if (teller.isPresent()) {
      boolean described = teller.get().form() == Mention.Form.DESCRIPTION;
      return described ? descriptions.at(teller.get()) : resolve(teller.get());
    }
    if (spot.form() == Mention.Form.DESCRIPTION) {
      boolean owner = spot.standing() == Spot.Standing.OWNER;
      boolean somebody = speaks || spot.mention().voice() && !owner || takesUpSomebody(spot);
      return somebody ? descriptions.at(spot) : Optional.empty();
    }
    if (spot.head().is(WordClass.LATTER)) {
      return descriptions.latter(spot);
    }
    if (spot.head().is(WordClass.THIRD_PERSON) || spot.head().is(WordClass.POSSESSIVE)) {
      return persons.thirdPerson(spot);
    }
    if (spot.head().is(WordClass.FIRST_PERSON)) {
      return persons.firstPerson(spot);
    }
    Optional<Cast> some = speaks ? descriptions.at(spot) : Optional.empty();
    some.ifPresent(c -> describeWhole(spot, c));
    return some;
  }

  /** Tells of whom somebody is one: <i>one of them</i>. */
  private void describeWhole(Spot spot, Cast cast) {
    int last = spot.mention().last();
    Word whole = spot.passage().word(last);
    if (last > spot.mention().head() + 1
        && whole.is(WordClass.THIRD_PERSON)
        && whole.is(WordClass.PLURAL)) {
      String part = new Span(spot.offset(), whole.span().start()).in(text);
      persons
          .thirdPerson(spot.possessive(last))
          .filter(c -> c.kind() == ActorKind.UNNAMED && c.isPlural() && c.members().isEmpty())
          .map(Cast::name)
          .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
          .ifPresent(name -> cast.addDescription(part + name));
    }
  }

  /** Gives the one described last the name that follows: <i>ce dernier, Ivo Palu,</i>. */
  private void nameLatter(Spot spot, Cast cast) {
    Mention mention = spot.mention();
    int second = mention.first() + 1;
    boolean latter =
        spot.namesPerson()
            && mention.span().start() < mention.name().start()
            && second < mention.last()
            && spot.first().is(WordClass.DEFINITE)
            && spot.passage().word(second).lemmaIs(WordClass.LATTER);
    if (latter) {
      descriptions.described(spot).filter(d -> d != cast).ifPresent(d -> unite(d, cast));
    }
  }

  /** Says that one described is one who has a name, and tells of this one what was told of that. */
  private void unite(Cast described, Cast cast) {
    meanings.unite(described, cast);
    described.roles().forEach(r -> book.learn(cast, r));
    described.mentions().forEach(cast::addSpan);
  }

  /** Notes a mention, and what a pronoun tells of the sort of the voice. */
  private void note(Cast cast, Spot spot) {
    if (spot.form() == Mention.Form.PRONOUN && spot.head().is(WordClass.NEUTER)) {
      cast.learnBody();
    }
    book.note(cast, spot, Note.of(spot, spots.saidBy(spot).isPresent(), isTold(spot)));
  }

  /** Whether a mention stands within what somebody says, and is not the source of that. */
  private boolean isTold(Spot spot) {
    return !spots.around(spot).isEmpty();
  }
}
