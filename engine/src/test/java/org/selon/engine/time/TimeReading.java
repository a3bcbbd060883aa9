package org.selon.engine.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.PosTagger;
import org.selon.engine.morph.TagSet;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;
import org.selon.engine.segment.Sentence;
import org.selon.engine.segment.SentenceSplitter;
import org.selon.engine.segment.Token;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

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

  static List<Time> read(Language language, String published, String text) {
    return of(language).times(language, published, text);
  }

  /** Reads a text as one sentence whose words no tagger has seen: this stage on its own. */
  static List<Time> readUntagged(Language language, String published, String text) {
    Document document = Document.of("t", language, text).withPublished(published);
    List<Word> words = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
      if (end > at) {
        Span span = new Span(at, end);
        String form = span.in(text);
        tokens.add(new Token(span, form));
        words.add(
            new Word(words.size(), span, form, form, form, Pos.X, Set.of(), Set.of(), Set.of()));
      }
      at = end + 1;
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens, 0);
    return of(language).finder.find(document, List.of(new TaggedSentence(sentence, words)));
  }

  private static synchronized TimeReading of(Language language) {
    return READY.computeIfAbsent(language, TimeReading::load);
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
