package org.selon.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selon.engine.attribution.AttributionFinder.Mentions;
import org.selon.engine.mention.MentionFinder;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.quotation.Quotation;

/**
 * Reads quoted phrases that go on the writer's sentence as part of it.
 *
 * <pre>{@code
 * "She said Roy “had not authorised any of it”."  →  one passage, in which Roy is who authorised
 * }</pre>
 *
 * <p>A quotation that begins with a small letter is such a phrase; others stay passages of their
 * own.
 */
final class QuotedPhrases {

  private final MentionFinder finder;

  QuotedPhrases(MentionFinder finder) {
    this.finder = finder;
  }

  /** The passages with such phrases taken in, and without those that were taken in. */
  List<Mentions> unfold(List<Mentions> mentions) {
    Map<Quotation, List<Passage>> within = new HashMap<>();
    for (Mentions here : mentions) {
      here.passage()
          .within()
          .ifPresent(q -> within.computeIfAbsent(q, k -> new ArrayList<>()).add(here.passage()));
    }
    Set<Quotation> taken = new HashSet<>();
    List<Mentions> unfolded = new ArrayList<>();
    for (Mentions here : mentions) {
      Passage passage = here.passage();
      if (passage.within().filter(taken::contains).isPresent()) {
        continue;
      }
      Map<Quotation, Passage> phrases = new HashMap<>();
      for (Quotation quotation : passage.folded().values()) {
        List<Passage> inside = within.getOrDefault(quotation, List.of());
        if (inside.size() == 1 && isPhrase(inside.get(0), passage)) {
          phrases.put(quotation, inside.get(0));
        }
      }
      if (phrases.isEmpty()) {
        unfolded.add(here);
      } else {
        taken.addAll(phrases.keySet());
        Passage whole = whole(passage, phrases);
        unfolded.add(new Mentions(whole, finder.find(whole)));
      }
    }
    return List.copyOf(unfolded);
  }

  private static boolean isPhrase(Passage inside, Passage outside) {
    return inside.sentence().equals(outside.sentence()) && !inside.word(0).isCapitalised();
  }

  private static Passage whole(Passage passage, Map<Quotation, Passage> phrases) {
    List<Word> words = new ArrayList<>();
    Map<Integer, Quotation> folded = new HashMap<>();
    for (int i = 0; i < passage.size(); i++) {
      Quotation quotation = passage.folded().get(i);
      Passage phrase = quotation == null ? null : phrases.get(quotation);
      if (phrase == null) {
        add(passage, i, words, folded);
      } else {
        boolean stops = phrase.size() > 1 && phrase.word(phrase.size() - 1).isMark(",.");
        for (int k = 0; k < phrase.size() - (stops ? 1 : 0); k++) {
          add(phrase, k, words, folded);
        }
      }
    }
    return new Passage(passage.sentence(), words, folded, passage.within());
  }

  private static void add(Passage from, int i, List<Word> words, Map<Integer, Quotation> folded) {
    if (from.folded().containsKey(i)) {
      folded.put(words.size(), from.folded().get(i));
    }
    words.add(from.word(i).numbered(words.size()));
  }
}
