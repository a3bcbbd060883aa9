package org.selon.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** The texts of a benchmark. */
@State(Scope.Benchmark)
public class Texts {

  /** Their language. */
  @Param({"fr", "en"})
  public String language;

  /** Each, or each second, or third, from the first: so many are enough for a slow peer. */
  @Param("1")
  public int every;

  private List<Document> documents;

  /** Reads them. */
  @Setup
  public void read() throws IOException {
    Path project = Path.of(System.getProperty("selon.project", "."));
    documents = Corpus.of(project, Language.of(language).orElseThrow()).every(every);
  }

  List<Document> documents() {
    return documents;
  }
}
