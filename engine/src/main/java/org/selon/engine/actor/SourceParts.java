package org.selon.engine.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.text.Span;

/** Tells who speaks together: <i>Ada Roy et le maire</i> are two, <i>le maire et député</i> one. */
final class SourceParts {

  private SourceParts() {}

  /**
   * The mentions within the words of a source.
   *
   * @param here the mentions of the passage that it stands in
   */
  static List<Spot> of(Attribution attribution, Spot spot, List<Spot> here) {
    Span words = attribution.sourceSpans().get(0);
    if (words.length() <= spot.mention().span().length()) {
      return List.of(spot);
    }
    List<Spot> within =
        here.stream()
            .filter(s -> words.contains(s.mention().span()) && s.standing() != Spot.Standing.OWNER)
            .toList();
    if (within.isEmpty()) {
      return List.of(spot);
    }
    Spot first = within.get(0);
    return within.stream().filter(s -> s == first || !isFurtherRole(first, s)).toList();
  }

  /** Whether a mention is one more role of the same person: <i>le maire et député</i>. */
  private static boolean isFurtherRole(Spot first, Spot second) {
    Mention mention = second.mention();
    return first.form() == Mention.Form.DESCRIPTION
        && second.form() == Mention.Form.DESCRIPTION
        && !first.mention().plural()
        && !mention.plural()
        && first.mention().kind() == ActorKind.UNNAMED
        && mention.kind() == ActorKind.UNNAMED
        && second.first().pos() != Pos.DET;
  }

  /** The members' names with the word that joins the last two. */
  static String name(List<Spot> joined, List<Cast> members, String text) {
    int last = joined.size() - 1;
    int from = joined.get(last - 1).mention().span().end();
    int to = joined.get(last).mention().span().start();
    String link =
        new Span(from, Math.max(from + 1, to)).in(text).replaceFirst("^[\\s,]+", "").strip();
    String most =
        members.subList(0, last).stream().map(Cast::name).collect(Collectors.joining(", "));
    return most + " " + link + " " + members.get(last).name();
  }
}
