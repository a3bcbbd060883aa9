package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;

/**
 * Reads the mentions of one article and keeps the book of its voices: all names first, then what
 * stands outside quotations in reading order, then what stands within, the outer before the inner.
 */
final class CastReader {

  /** How much likelier than the second the voice must be that a pronoun means. */
  private static final double LEAD = 1.3;

  private final String text;
  private final List<Attribution> attributions;
  private final SpanIndex<Attribution> contents;
  private final Map<Passage, List<Attribution>> attributionsOf = new IdentityHashMap<>();
  private final List<Spot> spots;
  private final List<Passage> passages;
  private final CastBook book;
  private final NameResolver names;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private final Map<Passage, List<Spot>> spotsOf = new IdentityHashMap<>();
  private final Map<Spot, Attribution> sources = new IdentityHashMap<>();

  /** Those who speak, each for itself or with others. */
  private final Set<Spot> chorus = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Further roles of one who speaks, with the first that is told. */
  private final Map<Spot, Spot> furtherRoles = new IdentityHashMap<>();

  /** Who turned out to be somebody else, who has a name. */
  private final Map<Cast, Cast> same = new IdentityHashMap<>();

  private final Map<Spot, Optional<Cast>> meant = new IdentityHashMap<>();
  private final Map<Attribution, Cast> speakers = new IdentityHashMap<>();
  private final Map<Attribution, Grounds.Ground> grounds = new IdentityHashMap<>();

  CastReader(
      String text,
      List<Spot> spots,
      List<Passage> passages,
      List<Attribution> attributions,
      NounLexicon nouns,
      NameLexicon lexicon,
      boolean thingPronoun,
      Consumer<Supplier<Weighing>> trace) {
    this.text = text;
    this.spots = spots;
    this.passages = passages;
    this.attributions = attributions;
    this.contents = SpanIndex.of(attributions, Attribution::content);
    attributions.forEach(
        a -> attributionsOf.computeIfAbsent(a.passage(), p -> new ArrayList<>()).add(a));
    this.book = new CastBook(trace);
    this.names = new NameResolver(text, book, nouns);
    this.descriptions =
        new DescriptionResolver(
            text, book, nouns, lexicon, new Anticipation(spots, names, nouns, sources.keySet()));
    this.pronouns = new PronounResolver(book, thingPronoun);
    spots.forEach(s -> spotsOf.computeIfAbsent(s.passage(), p -> new ArrayList<>()).add(s));
  }

  List<Cast> casts() {
    return book.all().stream().filter(c -> !same.containsKey(c)).toList();
  }

  Map<Attribution, Cast> speakers() {
    speakers.replaceAll((attribution, cast) -> self(cast));
    return speakers;
  }

  /** By what the speaker of each attribution that names a source is known. */
  Map<Attribution, Grounds.Ground> grounds() {
    return grounds;
  }

  /** That a mention means a voice. */
  record Meaning(Spot spot, Cast cast) {}

  /** What each mention means, as far as it is known, in text order. */
  List<Meaning> meanings() {
    List<Meaning> known = new ArrayList<>();
    for (Spot spot : spots) {
      Optional<Cast> cast = meant.getOrDefault(spot, Optional.empty());
      cast.or(() -> names.isNaming(spot) ? names.at(spot) : Optional.empty())
          .ifPresent(c -> known.add(new Meaning(spot, self(c))));
    }
    return known;
  }

  void read() {
    names.read(spots);
    new GenderVotes().settle(spots, names);
    for (Attribution attribution : attributions) {
      source(attribution).ifPresent(s -> learnSource(attribution, s));
    }
    FactReader facts = new FactReader(names, book, sources.keySet(), spotsOf);
    spots.forEach(facts::read);
    for (Passage passage : passages) {
      if (passage.within().isEmpty()) {
        List<Spot> here = spotsOf.getOrDefault(passage, List.of());
        here.forEach(this::resolve);
        here.forEach(this::charge);
        pair(here);
        spokenIn(passage).forEach(this::speak);
      }
    }
    List<Attribution> quoted =
        new ArrayList<>(attributions.stream().filter(a -> depth(a) > 0).toList());
    quoted.sort(Comparator.comparing(CastReader::depth));
    quoted.forEach(this::speak);
    spots.stream().filter(Spot::isQuoted).forEach(this::recall);
  }

  /** Takes what stands in a quotation for somebody known, where it plainly means one. */
  private void recall(Spot spot) {
    boolean person = spot.head().is(WordClass.THIRD_PERSON) && !spot.mention().plural();
    if (meant.containsKey(spot)) {
      return;
    }
    Optional<Cast> cast =
        spot.form() == Mention.Form.DESCRIPTION
            ? descriptions.holder(spot)
            : person ? thirdPerson(spot) : Optional.empty();
    cast.map(this::self)
        .ifPresent(
            c -> {
              meant.put(spot, Optional.of(c));
              c.addSpan(spot.mention().span());
            });
  }

  /** Notes who speaks: one, in one role or several, or several. */
  private void learnSource(Attribution attribution, Spot spot) {
    List<Spot> joined = SourceParts.of(attribution, spot, spotsOf);
    chorus.addAll(joined);
    boolean alone = joined.size() == 1;
    sources.putIfAbsent(alone ? joined.get(0) : spot, attribution);
    if (alone && joined.get(0) != spot) {
      furtherRoles.put(spot, joined.get(0));
    }
  }

  /** Notes who is before a court: <i>Ivo Palu, jugé pour fraude</i> · <i>est accusé de</i>. */
  private void charge(Spot spot) {
    int from = spot.mention().last() + 1;
    for (int i = from; i < Math.min(from + 3, spot.passage().size()); i++) {
      Word word = spot.passage().word(i);
      boolean charged = word.lemmaIs(WordClass.CHARGE) && word.has(Feature.PAST_PARTICIPLE);
      if (isPerson(spot) && charged) {
        resolve(spot).ifPresent(Cast::charge);
      }
      boolean passes = word.isMark(",") || word.lemmaIs(WordClass.PASSIVE_AUXILIARY);
      if (!passes) {
        return;
      }
    }
  }

  /** Makes two people named together somebody that a plural pronoun can mean. */
  private void pair(List<Spot> here) {
    for (int i = 1; i < here.size(); i++) {
      Spot a = here.get(i - 1);
      Spot b = here.get(i);
      boolean joined =
          b.mention().first() == a.mention().last() + 2
              && a.passage().word(a.mention().last() + 1).is(WordClass.COORDINATOR);
      boolean people = isPerson(a) && isPerson(b);
      if (joined && people && resolve(a).isPresent() && resolve(b).isPresent()) {
        joint(a, List.of(a, b)).ifPresent(c -> note(c, a));
      }
    }
  }

  private static boolean isPerson(Spot spot) {
    return spot.form() == Mention.Form.NAME && spot.mention().kind() == ActorKind.PERSON;
  }

  private List<Attribution> spokenIn(Passage passage) {
    return attributionsOf.getOrDefault(passage, List.of());
  }

  private static int depth(Attribution attribution) {
    return attribution.passage().within().map(q -> q.depth() + 1).orElse(0);
  }

  /** The spot of an attribution's source. */
  private Optional<Spot> source(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Mention mention = attribution.source().get();
    List<Spot> here = spotsOf.getOrDefault(attribution.passage(), List.of());
    return here.stream().filter(s -> s.mention().equals(mention)).findFirst();
  }

  private void speak(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return;
    }
    Spot spot =
        source(attribution)
            .orElseGet(
                () ->
                    new Spot(
                        attribution.passage(),
                        attribution.source().get(),
                        placeOf(attribution, Spot::sentence),
                        placeOf(attribution, Spot::paragraph),
                        Spot.Standing.SUBJECT,
                        false));
    sources.putIfAbsent(spot, attribution);
    List<Spot> joined = SourceParts.of(attribution, spot, spotsOf);
    Optional<Cast> cast =
        joined.size() > 1 ? spokenJointly(attribution, spot, joined) : resolve(joined.get(0));
    cast.ifPresent(c -> speakers.put(attribution, c));
    boolean several = cast.filter(c -> !c.members().isEmpty()).isPresent();
    grounds.put(attribution, several ? Grounds.joint() : new Grounds(book).of(spot, cast));
  }

  private int placeOf(Attribution attribution, ToIntFunction<Spot> number) {
    List<Spot> here = spotsOf.getOrDefault(attribution.passage(), List.of());
    return here.isEmpty() ? 0 : number.applyAsInt(here.get(0));
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

  /** The voice that one turned out to be. */
  private Cast self(Cast cast) {
    return same.getOrDefault(cast, cast);
  }

  /** Gives the one described last the name that follows: <i>ce dernier, Ivo Palu,</i>. */
  private void nameLatter(Spot spot, Cast cast) {
    Mention mention = spot.mention();
    int second = mention.first() + 1;
    boolean latter =
        isPerson(spot)
            && mention.span().start() < mention.name().start()
            && second < mention.last()
            && spot.first().is(WordClass.DEFINITE)
            && spot.passage().word(second).lemmaIs(WordClass.LATTER);
    if (latter) {
      descriptions.described(spot).filter(d -> d != cast).ifPresent(d -> unite(d, cast));
    }
  }

  /** Says that one described is one who has a name. */
  private void unite(Cast described, Cast cast) {
    same.put(described, cast);
    described.roles().forEach(r -> book.learn(cast, r));
    described.mentions().forEach(cast::addSpan);
  }

  private Optional<Cast> resolve(Spot spot) {
    Optional<Cast> known = meant.get(spot);
    if (known == null) {
      known = find(spot).map(this::self);
      known.ifPresent(c -> nameLatter(spot, c));
      meant.put(spot, known);
      known.ifPresent(c -> note(c, spot));
    }
    return known;
  }

  /** Notes a mention, and what a pronoun tells of the sort of the voice. */
  private void note(Cast cast, Spot spot) {
    if (spot.form() == Mention.Form.PRONOUN && spot.head().is(WordClass.NEUTER)) {
      cast.learnBody();
    }
    boolean speaks = sources.containsKey(spot);
    book.note(cast, spot, Note.of(spot, speaks, isTold(spot)));
  }

  /** Whether a mention stands within what somebody says, and is not the source of that. */
  private boolean isTold(Spot spot) {
    Span words = spot.mention().span();
    return contents.overlapping(words).stream()
        .anyMatch(
            a -> a != sources.get(spot) && a.content().stream().anyMatch(c -> c.contains(words)));
  }

  private Optional<Cast> find(Spot spot) {
    if (furtherRoles.containsKey(spot)) {
      return resolve(furtherRoles.get(spot));
    }
    if (names.isNaming(spot)) {
      return names.at(spot);
    }
    boolean speaks = sources.containsKey(spot) || chorus.contains(spot);
    Optional<Cast> relative = relative(spot);
    if (relative.isPresent()) {
      return relative;
    }
    if (spot.form() == Mention.Form.DESCRIPTION) {
      return speaks || spot.mention().voice() ? descriptions.at(spot) : Optional.empty();
    }
    if (spot.head().is(WordClass.LATTER)) {
      return descriptions.latter(spot);
    }
    if (spot.head().is(WordClass.THIRD_PERSON) || spot.head().is(WordClass.POSSESSIVE)) {
      return thirdPerson(spot);
    }
    if (spot.head().is(WordClass.FIRST_PERSON)) {
      return enclosing(spot);
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
      thirdPerson(spot.possessive(last))
          .filter(c -> c.kind() == ActorKind.UNNAMED && c.isPlural() && c.members().isEmpty())
          .map(Cast::name)
          .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
          .ifPresent(name -> cast.addDescription(part + name));
    }
  }

  /** Whom the possessive at a word of a mention means, where it tells a sort: <i>its</i>. */
  Optional<Cast> owner(Spot spot, int at) {
    Spot owner = spot.possessive(at);
    boolean told = owner.head().is(WordClass.NEUTER) || owner.mention().gender() != Gender.UNKNOWN;
    Cast self = meant.getOrDefault(spot, Optional.empty()).orElse(null);
    return told || owner.mention().plural()
        ? thirdPerson(owner).map(this::self)
        : new Owners(book).of(spot, at, self).map(this::self);
  }

  /**
   * Whom somebody quoted calls a relative: <i>Sa sœur, Ada Roy, dit : « Mon frère a menti. »</i>.
   */
  private Optional<Cast> relative(Spot spot) {
    boolean own = spot.isQuoted() && spot.first().is(WordClass.POSSESSIVE);
    if (!own || !spot.first().is(WordClass.SPOKEN) || !isKin(spot)) {
      return Optional.empty();
    }
    Cast teller = enclosing(spot).orElse(null);
    Owners owners = new Owners(book);
    Set<Cast> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Spot other : spots) {
      Cast self = isKin(other) ? meant.getOrDefault(other, Optional.empty()).orElse(null) : null;
      Cast owner = self == null ? null : owners.of(other, self).orElse(null);
      if (owner != null && (self == teller || owner == teller)) {
        found.add(self == teller ? owner : self);
      }
    }
    found.removeIf(c -> !DescriptionResolver.agrees(c, spot));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Whether a mention calls somebody father, sister, wife. */
  private static boolean isKin(Spot spot) {
    for (int i = spot.mention().first(); i <= spot.mention().last(); i++) {
      Word word = spot.passage().word(i);
      if (word.lemmaIs(WordClass.MALE) || word.lemmaIs(WordClass.FEMALE)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cast> thirdPerson(Spot spot) {
    Optional<Cast> teller = spot.isQuoted() ? enclosing(spot) : Optional.empty();
    List<Span> content =
        Optional.ofNullable(sources.get(spot)).map(Attribution::content).orElse(List.of());
    Optional<Cast> doer = doer(spot);
    return pronouns
        .at(spot, content, resumes(spot), speakerAround(spot), c -> !is(teller, c) && !is(doer, c))
        .clear(LEAD);
  }

  /** Whether what a mention is the source of goes on with what was said. */
  private boolean resumes(Spot spot) {
    Attribution attribution = sources.get(spot);
    return attribution != null
        && spot.passage().words().stream()
            .filter(w -> attribution.cue().stream().anyMatch(c -> c.contains(w.span())))
            .anyMatch(w -> w.lemmaIs(WordClass.CONTINUING));
  }

  private static boolean is(Optional<Cast> known, Cast cast) {
    return known.isPresent() && known.get() == cast;
  }

  /**
   * Who does something to whom a pronoun means, and so is not meant: <i>Ada Roy accused him</i>.
   */
  private Optional<Cast> doer(Spot spot) {
    if (!spot.isActedOn() || spot.head().is(WordClass.INVERTED_SUBJECT)) {
      return Optional.empty();
    }
    Spot subject = null;
    for (Spot other : spotsOf.getOrDefault(spot.passage(), List.of())) {
      if (other.offset() < spot.offset() && other.standing() == Spot.Standing.SUBJECT) {
        subject = other;
      }
    }
    return Optional.ofNullable(subject).flatMap(s -> meant.getOrDefault(s, Optional.empty()));
  }

  /** Who is named before a mention as the source of the indirect words that it stands in. */
  private Optional<Cast> speakerAround(Spot spot) {
    Span words = spot.mention().span();
    Spot best = null;
    for (Attribution other : contents.overlapping(words)) {
      boolean holds = other.content().stream().anyMatch(c -> c.contains(words));
      if (holds && other.passage() == spot.passage() && other != sources.get(spot)) {
        Spot source = source(other).orElse(null);
        boolean before = source != null && source.offset() < spot.offset();
        if (before && (best == null || best.offset() < source.offset())) {
          best = source;
        }
      }
    }
    return Optional.ofNullable(best).flatMap(b -> meant.getOrDefault(b, Optional.empty()));
  }

  /** The voice that a mention of a passage means. */
  Optional<Cast> castOf(Passage passage, Mention mention) {
    return spotsOf.getOrDefault(passage, List.of()).stream()
        .filter(s -> s.mention().equals(mention))
        .findFirst()
        .flatMap(this::resolve);
  }

  /** Who says <i>I</i> at a place: the speaker of the innermost content that holds it. */
  private Optional<Cast> enclosing(Spot spot) {
    Attribution best = null;
    Span words = spot.mention().span();
    for (Attribution other : contents.overlapping(words)) {
      boolean own = other == sources.get(spot);
      boolean holds = !own && other.content().stream().anyMatch(c -> c.contains(words));
      if (holds && (best == null || other.extent().length() < best.extent().length())) {
        best = other;
      }
    }
    return Optional.ofNullable(best).map(speakers::get);
  }
}
