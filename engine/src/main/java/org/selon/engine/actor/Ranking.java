package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who could be meant at a place, the likeliest first.
 *
 * @param candidates with their shares of what is likely
 * @param nobody the share of what is likely that none of them is meant; all shares together are 1
 */
record Ranking(List<Ranked> candidates, double nobody) {

  /** One that could be meant, with what spoke for and against it. */
  record Ranked(Cast cast, double share, Set<Trait> traits) {}

  Ranking {
    candidates = List.copyOf(candidates);
  }

  /** The first, if it leads the second by a factor and is likelier than nobody. */
  Optional<Cast> clear(double lead) {
    if (candidates.isEmpty() || candidates.get(0).share() < nobody) {
      return Optional.empty();
    }
    boolean close =
        candidates.size() > 1 && candidates.get(0).share() < candidates.get(1).share() * lead;
    return close ? Optional.empty() : Optional.of(candidates.get(0).cast());
  }
}
