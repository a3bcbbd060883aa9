package org.selon.engine.actor;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.attribution.Attribution;

/** What has been found so far: which voice a mention means, and which speaks where. */
final class Meanings {

  private final Map<Spot, Optional<Cast>> meant = new IdentityHashMap<>();
  private final Map<Attribution, Cast> speakers = new IdentityHashMap<>();

  /** Who turned out to be somebody else, who has a name. */
  private final Map<Cast, Cast> same = new IdentityHashMap<>();

  /** Whether it was asked whom a mention means, with or without success. */
  boolean isSettled(Spot spot) {
    return meant.containsKey(spot);
  }

  /** Whom a mention was found to mean, under whatever description. */
  Optional<Cast> of(Spot spot) {
    return meant.getOrDefault(spot, Optional.empty());
  }

  void settle(Spot spot, Optional<Cast> cast) {
    meant.put(spot, cast);
  }

  /** Says that one described is one who has a name. */
  void unite(Cast described, Cast named) {
    same.put(described, named);
  }

  /** Whether one described turned out to be somebody else. */
  boolean isOther(Cast cast) {
    return same.containsKey(cast);
  }

  /** The voice that one turned out to be. */
  Cast self(Cast cast) {
    return same.getOrDefault(cast, cast);
  }

  void speaks(Attribution attribution, Cast cast) {
    speakers.put(attribution, cast);
  }

  /** Who was found to speak in an attribution. */
  Optional<Cast> speaker(Attribution attribution) {
    return Optional.ofNullable(speakers.get(attribution));
  }

  /** All speakers found, each as the one who it turned out to be. */
  Map<Attribution, Cast> speakers() {
    Map<Attribution, Cast> found = new IdentityHashMap<>();
    speakers.forEach((attribution, cast) -> found.put(attribution, self(cast)));
    return found;
  }
}
