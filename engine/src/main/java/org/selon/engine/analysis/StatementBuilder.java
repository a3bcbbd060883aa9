package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Span;

/**
 * Makes statements of attributions: type, parent, speaker, id.
 *
 * <p>The type is direct where every part of the content is a quotation, indirect where none holds
 * one, mixed otherwise. The parent is the closest statement whose content holds the cue. The id is
 * the offset of the cue. Thread-safe.
 */
public final class StatementBuilder {

  /** The statements of a document, in order of their cues. */
  public List<Statement> build(
      List<Attribution> attributions, ActorResolver.Result actors, List<Quotation> quotations) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparing((Attribution a) -> a.cue().get(0)));
    List<Statement> statements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Attribution attribution : ordered) {
      String speaker = actors.speakers().getOrDefault(attribution, "");
      String id = id(attribution);
      ids.add(id);
      statements.add(
          new Statement(
              id,
              type(attribution, quotations),
              attribution.mode(),
              attribution.stance(),
              attribution.cue(),
              attribution.sourceSpans(),
              attribution.content(),
              speaker,
              parent(attribution, ordered),
              speaker.isEmpty() ? List.of() : List.of(speaker),
              attribution.rule(),
              0.9));
    }
    return List.copyOf(statements);
  }

  private static String id(Attribution attribution) {
    return "s" + attribution.cue().get(0).start();
  }

  private static String parent(Attribution attribution, List<Attribution> all) {
    Span cue = attribution.cue().get(0);
    Attribution best = null;
    for (Attribution other : all) {
      boolean holds =
          other != attribution && other.content().stream().anyMatch(c -> c.contains(cue));
      if (holds && (best == null || other.extent().length() < best.extent().length())) {
        best = other;
      }
    }
    return best == null ? "" : id(best);
  }

  private static AttributionType type(Attribution attribution, List<Quotation> quotations) {
    int depth = attribution.passage().within().map(q -> q.depth() + 1).orElse(0);
    boolean all = true;
    boolean some = false;
    for (Span part : attribution.content()) {
      boolean quoted = false;
      for (Quotation quotation : quotations) {
        if (quotation.depth() >= depth && quotation.span().overlaps(part)) {
          some = true;
          quoted |= quotation.span().equals(part);
        }
      }
      all &= quoted;
    }
    if (all && some && !attribution.isBuiltIn()) {
      return AttributionType.DIRECT;
    }
    return some ? AttributionType.MIXED : AttributionType.INDIRECT;
  }
}
