package org.selon.engine.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.morph.PosTagger;
import org.selon.engine.morph.TagSet;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.segment.SentenceSplitter;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** Reads times out of a text, through the stages before this one. */
final class TimeReading {

  private static final Map<Language, TimeReading> READY = new EnumMap<>(Language.class);

  private final SentenceSplitter splitter;
  private final PosTagger tagger;
  private final TimeFinder finder;

  private TimeReading(SentenceSplitter splitter, PosTagger tagger, TimeFinder finder) {
    this.splitter = splitter;
    this.tagger = tagger;
    this.finder = finder;
  }

  static synchronized List<Time> read(Language language, String published, String text) {
    return READY.computeIfAbsent(language, TimeReading::load).times(language, published, text);
  }

  private List<Time> times(Language language, String published, String text) {
    Document document = Document.of("t", language, text).withPublished(published);
    List<TaggedSentence> tagged = splitter.split(document).stream().map(tagger::tag).toList();
    return finder.find(document, tagged);
  }

  private static TimeReading load(Language language) {
    boolean french = language == Language.FRENCH;
    Grammar grammar = Grammar.load(language.code());
    PosTagger tagger =
        new PosTagger(
            grammar,
            french
                ? "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin"
                : "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
            french
                ? "/org/languagetool/resource/fr/french.dict"
                : "/org/languagetool/resource/en/english.dict",
            french ? TagSet.FRENCH : TagSet.PENN);
    return new TimeReading(
        new SentenceSplitter(grammar), tagger, new TimeFinder(TimeLexicon.load(language.code())));
  }
}
