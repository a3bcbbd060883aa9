package org.selon.engine.actor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * Says whom words mean that depend on who speaks around them and who does what to whom.
 *
 * <pre>{@code
 * « Je viendrai », dit Ada Roy.                           Je         → Ada Roy
 * Ada Roy accused him.                                    him        → not Ada Roy
 * Sa sœur, Ada Roy, dit : « Mon frère a menti. »          Mon frère  → whose sister she is
 * }</pre>
 */
final class PersonResolver {

  /** How much likelier than the second the voice must be that a pronoun means. */
  private static final double LEAD = 1.3;

  private final SpotBook spots;
  private final Meanings meanings;
  private final Owners owners;
  private final PronounResolver pronouns;

  PersonResolver(SpotBook spots, Meanings meanings, CastBook book, boolean thingPronoun) {
    this.spots = spots;
    this.meanings = meanings;
    this.owners = new Owners(book);
    this.pronouns = new PronounResolver(book, thingPronoun);
  }

  /** Who says <i>I</i> at a place: the speaker of the innermost content that holds it. */
  Optional<Cast> firstPerson(Spot spot) {
    Attribution best = null;
    for (Attribution other : spots.around(spot)) {
      if (best == null || other.extent().length() < best.extent().length()) {
        best = other;
      }
    }
    return Optional.ofNullable(best).flatMap(meanings::speaker);
  }

  /** Whom <i>she</i>, <i>them</i> or <i>its</i> means, if one is clearly likelier than all else. */
  Optional<Cast> thirdPerson(Spot spot) {
    Optional<Cast> teller = spot.isQuoted() ? firstPerson(spot) : Optional.empty();
    List<Span> content = spots.saidBy(spot).map(Attribution::content).orElse(List.of());
    Optional<Cast> doer = doer(spot);
    return pronouns
        .at(spot, content, resumes(spot), speakerAround(spot), c -> !is(teller, c) && !is(doer, c))
        .clear(LEAD);
  }

  private static boolean is(Optional<Cast> known, Cast cast) {
    return known.isPresent() && known.get() == cast;
  }

  /** Whether what a mention is the source of goes on with what was said. */
  private boolean resumes(Spot spot) {
    List<Span> cue = spots.saidBy(spot).map(Attribution::cue).orElse(List.of());
    return spot.passage().words().stream()
        .filter(w -> cue.stream().anyMatch(c -> c.contains(w.span())))
        .anyMatch(w -> w.lemmaIs(WordClass.CONTINUING));
  }

  /**
   * Who does something to whom a pronoun means, and so is not meant: <i>Ada Roy accused him</i>.
   */
  private Optional<Cast> doer(Spot spot) {
    if (!spot.isActedOn() || spot.head().is(WordClass.INVERTED_SUBJECT)) {
      return Optional.empty();
    }
    Spot subject = null;
    for (Spot other : spots.in(spot.passage())) {
      if (other.offset() < spot.offset() && other.standing() == Spot.Standing.SUBJECT) {
        subject = other;
      }
    }
    return Optional.ofNullable(subject).flatMap(meanings::of);
  }

  /** Who is named before a mention as the source of the indirect words that it stands in. */
  private Optional<Cast> speakerAround(Spot spot) {
    Spot best = null;
    for (Attribution other : spots.around(spot)) {
      if (other.passage() == spot.passage()) {
        Spot source = spots.mention(other).orElse(null);
        boolean before = source != null && source.offset() < spot.offset();
        if (before && (best == null || best.offset() < source.offset())) {
          best = source;
        }
      }
    }
    return Optional.ofNullable(best).flatMap(meanings::of);
  }

  /** Whom the possessive at a word of a mention means, where it tells a sort: <i>its</i>. */
  Optional<Cast> owner(Spot spot, int at) {
    Spot owner = spot.possessive(at);
    boolean told = owner.head().is(WordClass.NEUTER) || owner.mention().gender() != Gender.UNKNOWN;
    Cast self = meanings.of(spot).orElse(null);
    Optional<Cast> meant =
        told || owner.mention().plural() ? thirdPerson(owner) : owners.of(spot, at, self);
    return meant.map(meanings::self);
  }

  /** Whom somebody quoted calls a relative: <i>my brother</i>. */
  Optional<Cast> relative(Spot spot) {
    boolean own = spot.isQuoted() && spot.first().is(WordClass.POSSESSIVE);
    if (!own || !spot.first().is(WordClass.SPOKEN) || !isKin(spot)) {
      return Optional.empty();
    }
    Cast teller = firstPerson(spot).orElse(null);
    Set<Cast> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Spot other : spots.all()) {
      Cast self = isKin(other) ? meanings.of(other).orElse(null) : null;
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
}
