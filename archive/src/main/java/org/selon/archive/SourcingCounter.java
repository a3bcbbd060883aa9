package org.selon.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import org.selon.engine.mention.ActorKind;

/** Counts what articles rest on, one article after the other. */
final class SourcingCounter {

  /** To read more takes longer than a reader waits. */
  static final int MOST = 3_000;

  private static final int SHOWN = 50;

  /** What statements are counted as. */
  private enum Sort {
    DIRECT,
    INDIRECT,
    MIXED,
    NAMED,
    ROLE_ONLY,
    WITH_REASON,
    WITHOUT_REASON,
    BODIES,
    DOCUMENTS,
    UNKNOWN,
    RELAYED,
    DECLINED,
    UNREACHABLE
  }

  private final long[] counts = new long[Sort.values().length];
  private final List<ArticleHead> resting = new ArrayList<>();
  private long articles;
  private long statements;

  /** Takes one more article in. */
  void add(ArticleHead head, Analysis analysis) {
    articles++;
    Map<String, Actor> actors = new HashMap<>();
    analysis.actors().forEach(actor -> actors.put(actor.id(), actor));
    Set<String> speakers = new HashSet<>();
    boolean unnamed = true;
    for (Statement each : analysis.statements()) {
      statements++;
      Optional<Actor> speaker = Optional.ofNullable(actors.get(each.speaker()));
      if (each.stance() == Stance.DECLINES || each.stance() == Stance.UNREACHABLE) {
        count(each.stance() == Stance.DECLINES ? Sort.DECLINED : Sort.UNREACHABLE);
      } else {
        manner(each.type());
        speakers.add(each.speaker());
        unnamed &= speaker.filter(actor -> actor.kind() == ActorKind.UNNAMED).isPresent();
      }
      if (each.chain().size() > 1) {
        count(Sort.RELAYED);
      }
      count(speaker.map(SourcingCounter::sort).orElse(Sort.UNKNOWN));
    }
    if (speakers.size() == 1 && unnamed && resting.size() < SHOWN) {
      resting.add(head);
    }
  }

  private void manner(AttributionType type) {
    count(
        switch (type) {
          case DIRECT -> Sort.DIRECT;
          case INDIRECT -> Sort.INDIRECT;
          case MIXED -> Sort.MIXED;
        });
  }

  private static Sort sort(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> Sort.NAMED;
      case ORGANIZATION -> Sort.BODIES;
      case DOCUMENT -> Sort.DOCUMENTS;
      case UNNAMED -> unnamed(actor);
    };
  }

  private static Sort unnamed(Actor actor) {
    if (actor.anonymity().isPresent()) {
      return Sort.WITH_REASON;
    }
    boolean one = actor.count().filter(count -> count.number() == 1).isPresent();
    return one && !actor.roles().isEmpty() ? Sort.ROLE_ONLY : Sort.WITHOUT_REASON;
  }

  private void count(Sort sort) {
    counts[sort.ordinal()]++;
  }

  private long of(Sort sort) {
    return counts[sort.ordinal()];
  }

  /** All that was counted. */
  Sourcing sum(long found) {
    return new Sourcing(
        articles,
        found,
        statements,
        of(Sort.DIRECT),
        of(Sort.INDIRECT),
        of(Sort.MIXED),
        of(Sort.NAMED),
        of(Sort.ROLE_ONLY),
        of(Sort.WITH_REASON),
        of(Sort.WITHOUT_REASON),
        of(Sort.BODIES),
        of(Sort.DOCUMENTS),
        of(Sort.UNKNOWN),
        of(Sort.RELAYED),
        of(Sort.DECLINED),
        of(Sort.UNREACHABLE),
        resting);
  }
}
