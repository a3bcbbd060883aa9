package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * Says whom a description means that is told by name only afterwards, as the head of an article
 * does.
 *
 * <pre>{@code
 * "A nurse says she will leave. Ada Roy, 22, from Fintry, feels let down."   A nurse → Ada Roy
 * "Un maire veut fermer le pont. Ivo Palu, maire de Saulx, …"                Un maire → Ivo Palu
 * "The river watchdog is under fire. Aquis said …"                the river watchdog → Aquis
 * }</pre>
 *
 * <p>Somebody who bears the role in the next sentences is meant; otherwise, at the head of the
 * article, the one who is introduced next, speaks or acts, and is told nothing else of.
 */
final class Anticipation {

  /** How many sentences the head of an article has, its headline among them. */
  private static final int HEAD = 3;

  /** How many sentences on a name is looked for. */
  private static final int REACH = 3;

  private static final Set<NounLexicon.Kind> BODIES =
      Set.of(NounLexicon.Kind.ORGANIZATION, NounLexicon.Kind.OUTLET, NounLexicon.Kind.DOCUMENT);

  private final List<Spot> spots;
  private final NameResolver names;
  private final NounLexicon nouns;
  private final Set<Spot> sources;
  private final Set<Cast> described = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param spots all mentions in text order
   * @param sources those of them that are the source of something
   */
  Anticipation(List<Spot> spots, NameResolver names, NounLexicon nouns, Set<Spot> sources) {
    this.spots = spots;
    this.names = names;
    this.nouns = nouns;
    this.sources = sources;
  }

  /** The voice meant, if it is named soon. */
  Optional<Cast> at(Spot spot, RoleForm role) {
    boolean opens = spot.sentence() <= HEAD && (sources.contains(spot) || spot.leading());
    if (!opens || spot.isQuoted() || spot.mention().plural() || isGoBetween(spot)) {
      return Optional.empty();
    }
    Map<Cast, Spot> coming = coming(spot);
    Optional<Cast> holder =
        only(coming.keySet(), c -> c.roles().stream().anyMatch(r -> isSame(role, r)));
    Optional<Cast> meant = holder.isPresent() ? holder : introduced(spot, role, coming);
    meant.ifPresent(described::add);
    return meant;
  }

  private static boolean isSame(RoleForm role, RoleForm other) {
    return other.covers(role) || role.covers(other) || role.overlaps(other);
  }

  private static Optional<Cast> only(Set<Cast> casts, Predicate<Cast> fits) {
    List<Cast> fitting = casts.stream().filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Who is named first in the next sentences, fits, and was not spoken of in the text before. */
  private Map<Cast, Spot> coming(Spot spot) {
    Map<Cast, Spot> coming = new LinkedHashMap<>();
    List<Cast> before = new ArrayList<>();
    for (Spot other : spots) {
      if (other.sentence() > spot.sentence() + REACH) {
        break;
      }
      Optional<Cast> cast =
          names.isNaming(other) && !other.isQuoted() ? names.at(other) : Optional.empty();
      if (other.offset() < spot.offset()) {
        cast.ifPresent(before::add);
      } else if (other != spot && cast.isPresent() && !before.contains(cast.get())) {
        if (fits(cast.get(), spot)) {
          coming.putIfAbsent(cast.get(), other);
        }
      }
    }
    return coming;
  }

  private boolean fits(Cast cast, Spot spot) {
    boolean body =
        spot.mention().kind() == ActorKind.ORGANIZATION
            && (isOfASort(spot) || BodyNouns.hasWord(cast, spot.head().lemma()));
    boolean person = spot.mention().kind() == ActorKind.UNNAMED && isPersonal(spot);
    boolean sort =
        body
            ? cast.kind() == ActorKind.ORGANIZATION
            : person && cast.kind() == ActorKind.PERSON && !CastPicker.clashes(cast, spot);
    return sort && cast.isNamed() && !cast.isPlural();
  }

  /** Whether a body is called by its sort, not by an office that is one of a kind. */
  private boolean isOfASort(Spot spot) {
    return spot.head().lemmaIs(WordClass.GENERAL_BODY)
        || nouns
            .kind(RoleParser.lemma(nouns, spot.head()))
            .filter(k -> k == NounLexicon.Kind.OUTLET)
            .isPresent();
  }

  private boolean isPersonal(Spot spot) {
    Word head = spot.head();
    return head.lemmaIs(WordClass.GENERAL_PERSON)
        || head.lemmaIs(WordClass.TRADE)
        || head.lemmaIs(WordClass.ACCUSED)
        || head.lemmaIs(WordClass.MALE)
        || head.lemmaIs(WordClass.FEMALE)
        || nouns
            .kind(RoleParser.lemma(nouns, head))
            .filter(k -> k == NounLexicon.Kind.PERSON)
            .isPresent();
  }

  /** Whether a noun means somebody who speaks for others and mostly stays without a name. */
  private static boolean isGoBetween(Spot spot) {
    return spot.head().lemmaIs(WordClass.GO_BETWEEN);
  }

  /** The first who comes and acts, if nothing is told of it but perhaps an age. */
  private Optional<Cast> introduced(Spot spot, RoleForm role, Map<Cast, Spot> coming) {
    boolean body = spot.mention().kind() == ActorKind.ORGANIZATION;
    for (Map.Entry<Cast, Spot> next : coming.entrySet()) {
      Cast cast = next.getKey();
      Spot there = next.getValue();
      boolean acts = body ? speaks(cast) : there.leading() || speaks(cast);
      boolean known = body ? isBodysOwn(cast, role) : cast.form().words().size() > 1;
      boolean bare =
          described.contains(cast)
              || there.mention().roles().isEmpty()
              || !spot.head().lemmaIs(WordClass.OFFICE)
                  && cast.roles().stream().allMatch(r -> nouns.kind(r.head()).isEmpty());
      int last = Math.max(HEAD, spot.sentence() + (isAged(there) || body ? REACH : 1));
      boolean soon = there.sentence() <= last;
      if (acts) {
        boolean meant = known && bare && soon && there.sentence() > spot.sentence();
        return meant ? Optional.of(cast) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Cast cast) {
    return sources.stream()
        .anyMatch(s -> names.isNaming(s) && names.at(s).filter(c -> c == cast).isPresent());
  }

  /** Whether a body's name does not tell that it is of another sort. */
  private boolean isBodysOwn(Cast cast, RoleForm role) {
    NounLexicon.Kind sort = nouns.kind(role.head()).orElse(NounLexicon.Kind.ORGANIZATION);
    return cast.form().words().stream()
        .allMatch(
            w ->
                w.equals(role.head())
                    || nouns.takesUp(role.head(), w)
                    || nouns.kind(w).filter(BODIES::contains).filter(k -> k != sort).isEmpty());
  }

  /** Whether an age stands behind a name: <i>Ada Roy, 22</i>. */
  private static boolean isAged(Spot spot) {
    Mention mention = spot.mention();
    for (int i = mention.first(); i + 1 < spot.passage().size() && i <= mention.last() + 1; i++) {
      if (spot.passage().word(i).isMark(",") && spot.passage().word(i + 1).pos() == Pos.NUM) {
        return true;
      }
    }
    return false;
  }
}
