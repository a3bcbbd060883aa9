package org.selon.eval.speed;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Apache OpenNLP from text to parts of speech and no further, with its own models. There is no
 * French tokenizer model: its rule-based tokenizer stands in. One thread at a time.
 */
final class BareTagger {

  private final SentenceDetectorME sentences;
  private final Tokenizer tokenizer;
  private final POSTaggerME tagger;

  private BareTagger(SentenceDetectorME sentences, Tokenizer tokenizer, POSTaggerME tagger) {
    this.sentences = sentences;
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /** The models of a language, {@code fr} or {@code en}. */
  static BareTagger of(String language) throws IOException {
    String name = language.equals("fr") ? "/opennlp-fr-ud-gsd-" : "/opennlp-en-ud-ewt-";
    try (InputStream sentence = resource(name + "sentence-1.3-2.5.4.bin");
        InputStream pos = resource(name + "pos-1.3-2.5.4.bin")) {
      return new BareTagger(
          new SentenceDetectorME(new SentenceModel(sentence)),
          language.equals("fr") ? SimpleTokenizer.INSTANCE : tokenizer(name),
          new POSTaggerME(new POSModel(pos)));
    }
  }

  private static Tokenizer tokenizer(String name) throws IOException {
    try (InputStream tokens = resource(name + "tokens-1.3-2.5.4.bin")) {
      return new TokenizerME(new TokenizerModel(tokens));
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = BareTagger.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }

  /** The number of tags given to a text. */
  int tag(String text) {
    int tags = 0;
    for (String sentence : sentences.sentDetect(text)) {
      tags += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return tags;
  }
}
