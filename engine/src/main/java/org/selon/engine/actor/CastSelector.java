package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.selon.engine.actor.CastReader.Meaning;
import org.selon.engine.actor.Spot.Standing;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.mention.ActorKind;

/**
 * Chooses the voices that are worth telling: all who speak, every person with a name, the people
 * and bodies that do something or have something done to them.
 *
 * <p>Left out are things, documents that say nothing, and names that only tell where something is
 * or whose: <i>à Saulx</i>, <i>le ministre des Ports</i>.
 */
final class CastSelector {

  private static final int LONG = 2;

  private final NounLexicon nouns;
  private final NameLexicon names;

  CastSelector(NounLexicon nouns, NameLexicon names) {
    this.nouns = nouns;
    this.names = names;
  }

  /** The chosen voices, those who speak or are spoken to among them, in the order of mention. */
  List<Cast> choose(List<Cast> casts, Set<Cast> heard, List<Meaning> meanings) {
    Map<Cast, List<Spot>> spots = new IdentityHashMap<>();
    meanings.forEach(m -> spots.computeIfAbsent(m.cast(), c -> new ArrayList<>()).add(m.spot()));
    Set<Cast> sure = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Cast cast : casts) {
      if (heard.contains(cast) || isTold(cast, spots.getOrDefault(cast, List.of()))) {
        sure.add(cast);
        sure.addAll(cast.members());
      }
    }
    List<Cast> chosen =
        new ArrayList<>(
            casts.stream().filter(c -> sure.contains(c) && !c.mentions().isEmpty()).toList());
    chosen.sort((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)));
    return chosen;
  }

  private boolean isTold(Cast cast, List<Spot> spots) {
    if (!cast.members().isEmpty()) {
      return false;
    }
    if (cast.isNamed()) {
      return cast.kind() == ActorKind.PERSON
          || isKnownBody(cast)
          || spots.stream().anyMatch(this::acts);
    }
    if (cast.kind() == ActorKind.UNNAMED) {
      return cast.isHuman() && spots.stream().anyMatch(s -> isPeople(s));
    }
    // a document of which no more is told than that it is one says nothing
    boolean told = cast.kind() == ActorKind.ORGANIZATION || cast.form().words().size() > LONG;
    return told && spots.stream().anyMatch(this::acts);
  }

  private boolean acts(Spot spot) {
    return spot.standing() == Standing.SUBJECT || spot.standing() == Standing.OBJECT;
  }

  /** Whether a description means people; one noun without a determiner is somebody's role. */
  private boolean isPeople(Spot spot) {
    boolean bare = spot.mention().first() == spot.mention().head() && !spot.mention().plural();
    return !bare && nouns.kind(RoleParser.lemma(nouns, spot.head())).isPresent();
  }

  /** Whether a name tells by itself that it is a body: an outlet's, an acronym, a body's noun. */
  private boolean isKnownBody(Cast cast) {
    String name = cast.name();
    boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean noun =
        cast.form().words().stream()
            .map(nouns::kind)
            .flatMap(java.util.Optional::stream)
            .anyMatch(k -> k == NounLexicon.Kind.ORGANIZATION || k == NounLexicon.Kind.OUTLET);
    return names.isOutlet(name) || acronym || noun;
  }
}
