package org.selon.engine.lang.fr;

import org.selon.engine.actor.ActorResolver;
import org.selon.engine.actor.ProfileReader;
import org.selon.engine.actor.Weights;
import org.selon.engine.attribution.AttributionFinder;
import org.selon.engine.event.EventFinder;
import org.selon.engine.lang.Reader;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.OfficeLexicon;
import org.selon.engine.lexicon.PhraseLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.MentionFinder;
import org.selon.engine.morph.PosTagger;
import org.selon.engine.morph.TagSet;
import org.selon.engine.quotation.QuotationFinder;
import org.selon.engine.segment.SentenceSplitter;
import org.selon.engine.time.TimeFinder;
import org.selon.engine.time.TimeLexicon;

/** French: its lexicons and models, wired into the stages. */
public final class French {

  private static final String CODE = "fr";

  private French() {}

  /**
   * A reader of French articles, which threads may share. Loads its lexicons and models: make one
   * and keep it.
   */
  public static Reader reader(Weights weights) {
    Grammar grammar = Grammar.load(CODE);
    NounLexicon nouns = NounLexicon.load(CODE);
    NameLexicon names = NameLexicon.load(CODE);
    MentionFinder mentions = new MentionFinder(nouns, names, false);
    CueLexicon cues = CueLexicon.load(CODE);
    return new Reader(
        new SentenceSplitter(grammar),
        new PosTagger(
            grammar,
            "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
            "/org/languagetool/resource/fr/french.dict",
            TagSet.FRENCH,
            nouns::whole),
        new QuotationFinder(grammar),
        new AttributionFinder(CODE, cues, names, nouns, mentions, false),
        new ActorResolver(
            nouns,
            names,
            OfficeLexicon.load(CODE),
            ProfileReader.load(CODE, nouns, names, false),
            grammar.only(WordClass.AND),
            false,
            weights),
        new TimeFinder(TimeLexicon.load(CODE)),
        new EventFinder(
            PhraseLexicon.load(CODE, "contacts"),
            PhraseLexicon.load(CODE, "positions"),
            cues,
            mentions));
  }
}
