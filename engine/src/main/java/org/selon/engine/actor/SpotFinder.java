package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.actor.Spot.Standing;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/** Lists the mentions of a document with what they are in their clauses, in reading order. */
final class SpotFinder {

  private final List<Spot> spots = new ArrayList<>();
  private TaggedSentence previous;
  private int sentence;

  private SpotFinder() {}

  /** The spots of all mentions, the names within a mention right after it. */
  static List<Spot> find(List<Mentions> mentions) {
    SpotFinder finder = new SpotFinder();
    mentions.forEach(finder::add);
    return List.copyOf(finder.spots);
  }

  private void add(Mentions here) {
    Passage passage = here.passage();
    boolean tells =
        passage.within().isEmpty()
            && passage.words().stream().anyMatch(w -> w.pos() != Pos.QUOTE && isWord(w));
    if (previous != passage.sentence() && tells) {
      sentence++;
    }
    previous = passage.sentence();
    for (Mention mention : here.mentions()) {
      spots.add(new Spot(passage, mention, sentence, standing(passage, mention)));
      for (Mention inside : mention.inside()) {
        spots.add(new Spot(passage, inside, sentence, Standing.OWNER));
      }
    }
  }

  private static boolean isWord(Word word) {
    return Character.isLetter(word.text().codePointAt(0));
  }

  private static Standing standing(Passage passage, Mention mention) {
    if (mention.first() == 0) {
      return Standing.SUBJECT;
    }
    Word before = passage.word(mention.first() - 1);
    if (before.pos() == Pos.ADP) {
      return Standing.OBLIQUE;
    }
    return before.isVerb() ? Standing.OBJECT : Standing.SUBJECT;
  }
}
