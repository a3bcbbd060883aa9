package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.actor.Spot.Standing;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/** Lists the mentions of a document with what they are in their clauses, in reading order. */
final class SpotFinder {

  private final String text;
  private final List<Spot> spots = new ArrayList<>();
  private TaggedSentence previous;
  private int sentence;
  private int paragraph;

  private SpotFinder(String text) {
    this.text = text;
  }

  /** The spots of all mentions, the names within a mention right after it. */
  static List<Spot> find(List<Mentions> mentions, String text) {
    SpotFinder finder = new SpotFinder(text);
    mentions.forEach(finder::add);
    return List.copyOf(finder.spots);
  }

  private void add(Mentions here) {
    Passage passage = here.passage();
    boolean tells =
        passage.within().isEmpty()
            && passage.words().stream().anyMatch(w -> w.pos() != Pos.QUOTE && isWord(w));
    if (previous != passage.sentence()) {
      sentence += tells ? 1 : 0;
      paragraph += previous != null && opensParagraph(passage.sentence()) ? 1 : 0;
      previous = passage.sentence();
    }
    Mention leader = null;
    for (Mention mention : here.mentions()) {
      Standing standing = standing(passage, mention);
      boolean first = leader == null && standing == Standing.SUBJECT;
      boolean leading = first || leader != null && isJoined(passage, leader, mention);
      leader = leading ? mention : leader;
      spots.add(new Spot(passage, mention, sentence, paragraph, standing, leading));
      for (Mention inside : mention.inside()) {
        spots.add(new Spot(passage, inside, sentence, paragraph, Standing.OWNER, false));
      }
    }
  }

  private boolean opensParagraph(TaggedSentence next) {
    int from = previous.sentence().span().end();
    int to = next.sentence().span().start();
    return from < to && text.substring(from, to).indexOf('\n') >= 0;
  }

  /** Whether a mention is coordinated with the one before: <i>Ada Roy et Ivo Hale</i>. */
  private static boolean isJoined(Passage passage, Mention before, Mention mention) {
    return mention.first() == before.last() + 2
        && passage.word(before.last() + 1).is(WordClass.COORDINATOR);
  }

  private static boolean isWord(Word word) {
    return Character.isLetter(word.text().codePointAt(0));
  }

  private static Standing standing(Passage passage, Mention mention) {
    if (mention.first() == 0) {
      int next = mention.last() + 1;
      boolean topic = next < passage.size() && passage.word(next).isMark(":");
      return topic ? Standing.OBLIQUE : Standing.SUBJECT;
    }
    Word before = passage.word(mention.first() - 1);
    if (before.pos() == Pos.ADP) {
      boolean topic = mention.first() == 2 && passage.word(0).is(WordClass.TOPIC_MARKER);
      return topic ? Standing.SUBJECT : Standing.OBLIQUE;
    }
    return before.isVerb() ? Standing.OBJECT : Standing.SUBJECT;
  }
}
