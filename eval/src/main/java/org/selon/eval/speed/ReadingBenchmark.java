package org.selon.eval.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;

/** All texts of a language once, warm: the engine, and what it is measured against. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** The engine, from text to the whole record. */
  @State(Scope.Benchmark)
  public static class Selon {

    private final Engine engine = Engine.standard();
  }

  /** OpenNLP, from text to tags; one for each thread, since its tools are not shared. */
  @State(Scope.Thread)
  public static class OpenNlp {

    private BareTagger tagger;

    /** Loads the models. */
    @Setup
    public void load(Texts texts) throws IOException {
      tagger = BareTagger.of(texts.language);
    }
  }

  /** CoreNLP, from text to attributed quotations. */
  @State(Scope.Benchmark)
  public static class Peer {

    private CoreNlp pipeline;

    /** Loads the models. */
    @Setup
    public void load() {
      pipeline = CoreNlp.quoteAttribution();
    }
  }

  /** The whole engine. */
  @Benchmark
  public void engine(Texts texts, Selon selon, Blackhole sink) {
    for (Document document : texts.documents()) {
      sink.consume(selon.engine.analyze(document));
    }
  }

  /** OpenNLP's sentences, tokens and parts of speech alone. */
  @Benchmark
  public void tagger(Texts texts, OpenNlp openNlp, Blackhole sink) {
    for (Document document : texts.documents()) {
      sink.consume(openNlp.tagger.tag(document.text()));
    }
  }

  /** CoreNLP's quote attribution, which is for English. */
  @Benchmark
  public void coreNlp(Texts texts, Peer peer, Blackhole sink) {
    for (Document document : texts.documents()) {
      sink.consume(peer.pipeline.annotate(document.text()));
    }
  }
}
