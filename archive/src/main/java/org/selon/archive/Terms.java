package org.selon.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/**
 * The terms under which words are found: text and query go through the same analysis.
 *
 * <pre>{@code
 * Terms.in(Language.FRENCH).joined("L’enquête n'avançait pas")  // "enquet avanc pas"
 * }</pre>
 *
 * <p>Lucene's analysers, without its list of stop words, so that phrases keep all their words:
 * words by Unicode's rules, elided words off, accents, case and the form of apostrophes levelled,
 * endings off lightly. The terms do not depend on the database that keeps them. Thread-safe.
 */
final class Terms {

  private static final CharArraySet ELIDED =
      new CharArraySet(
          List.of(
              "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"),
          true);

  private static final Map<Language, Terms> BY_LANGUAGE =
      Map.of(
          Language.FRENCH, new Terms(new Chain(Language.FRENCH, true)),
          Language.ENGLISH, new Terms(new Chain(Language.ENGLISH, true)));

  private static final Map<Language, Terms> WHOLE =
      Map.of(
          Language.FRENCH, new Terms(new Chain(Language.FRENCH, false)),
          Language.ENGLISH, new Terms(new Chain(Language.ENGLISH, false)));

  private final Analyzer analyzer;

  private Terms(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The terms of texts in {@code language}. */
  static Terms in(Language language) {
    return BY_LANGUAGE.get(language);
  }

  /** The same with the endings on, as the beginning of a word needs them. */
  static Terms whole(Language language) {
    return WHOLE.get(language);
  }

  /**
   * A term and where its word stands.
   *
   * @param text what is compared
   * @param span the word, elided words with it
   */
  record Term(String text, Span span) {}

  /** The terms of {@code text}, in its order. */
  List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 0) {
          terms.add(new Term(term.toString(), new Span(place.startOffset(), place.endOffset())));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be read", e);
    }
    return terms;
  }

  /** The terms of {@code text}, a space between each two. */
  String joined(String text) {
    StringJoiner joined = new StringJoiner(" ");
    of(text).forEach(term -> joined.add(term.text()));
    return joined.toString();
  }

  /** One language's filters in running order. */
  private static final class Chain extends Analyzer {

    private final Language language;
    private final boolean stemmed;

    Chain(Language language, boolean stemmed) {
      this.language = language;
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream folded = new FoldingFilter(words);
      TokenStream bare =
          switch (language) {
            case FRENCH -> new ElisionFilter(folded, ELIDED);
            case ENGLISH -> new EnglishPossessiveFilter(folded);
          };
      if (!stemmed) {
        return new TokenStreamComponents(words, bare);
      }
      TokenStream terms =
          switch (language) {
            case FRENCH -> new FrenchLightStemFilter(bare);
            case ENGLISH -> new KStemFilter(bare);
          };
      return new TokenStreamComponents(words, terms);
    }
  }
}
