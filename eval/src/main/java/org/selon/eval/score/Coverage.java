package org.selon.eval.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.selon.engine.text.Span;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.Relation;

/**
 * The lenient measure by which the Gender Gap Tracker and Radar de Parité are published.
 *
 * <p>An annotated quotation counts as found when more than a share of its characters is covered by
 * one found, one to one, in the order of the annotation, the best first; what is found beyond it
 * does no harm. Its speaker counts as right when the spans share a character. Theirs has one span a
 * quotation; here the parts of a content count together. Thoughts are neither asked for nor counted
 * as wrong.
 *
 * @param quotation quotations found
 * @param speaker those among them with the right speaker: {@code precision()} is the published
 *     accuracy of speakers
 */
public record Coverage(Figure quotation, Figure speaker) {

  /** The figures for one article when more than {@code share} of a content is asked for. */
  public static Coverage of(GoldArticle article, List<Relation> found, double share) {
    List<Relation> left = new ArrayList<>(found);
    int right = 0;
    int asked = 0;
    int speakers = 0;
    for (Relation gold : article.relations()) {
      Relation best = best(gold, left, share);
      left.remove(best);
      if (!gold.thought()) {
        asked++;
        if (best != null) {
          right++;
          speakers += sameSpeaker(gold, best) ? 1 : 0;
        }
      }
    }
    long spurious = left.stream().filter(r -> !r.thought()).count();
    return new Coverage(
        new Figure(right, right + spurious, asked), new Figure(speakers, right, right));
  }

  /** This and another counted together. */
  public Coverage plus(Coverage other) {
    return new Coverage(quotation.plus(other.quotation), speaker.plus(other.speaker));
  }

  /** Nothing found, nothing asked for. */
  public static final Coverage NONE = new Coverage(Figure.NONE, Figure.NONE);

  /** Quotation and speaker right: F1 of both together. */
  public Figure both() {
    return new Figure(speaker.right(), quotation.found(), quotation.asked());
  }

  private static Relation best(Relation gold, List<Relation> found, double share) {
    BitSet asked = characters(gold.content());
    Relation best = null;
    double most = share;
    for (Relation each : found) {
      BitSet covered = characters(each.content());
      covered.and(asked);
      double part = (double) covered.cardinality() / asked.cardinality();
      if (part > most) {
        most = part;
        best = each;
      }
    }
    return best;
  }

  private static boolean sameSpeaker(Relation gold, Relation found) {
    if (gold.source().isEmpty() || found.source().isEmpty()) {
      return gold.source().isEmpty() && found.source().isEmpty();
    }
    return characters(gold.source()).intersects(characters(found.source()));
  }

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }
}
