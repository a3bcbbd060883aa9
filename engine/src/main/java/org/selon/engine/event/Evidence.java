package org.selon.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;

/** Tells in whose content words stand. */
final class Evidence {

  private final SpanIndex<Attribution> contents;

  Evidence(List<Attribution> attributions) {
    this.contents = SpanIndex.of(attributions, Attribution::content);
  }

  /** The attributions whose content holds {@code words}, the inner before the outer. */
  List<Attribution> of(Span words) {
    return contents.overlapping(words).stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(words)))
        .sorted(Comparator.comparingInt((Attribution a) -> a.extent().length()))
        .toList();
  }

  /** The part of a content that holds {@code words}, the innermost there is. */
  Optional<Span> part(Span words) {
    return of(words).stream()
        .flatMap(a -> a.content().stream())
        .filter(c -> c.contains(words))
        .min(Comparator.comparingInt(Span::length));
  }
}
