package org.selon.eval.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.selon.engine.text.Document;

/** Writes made-up articles as JSON Lines, which {@code selon ingest} reads. */
final class Corpus {

  private Corpus() {}

  /** Writes so many articles to {@code file}. */
  static void write(int articles, long seed, Path file) throws IOException {
    ArticleGenerator generator = new ArticleGenerator(seed);
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < articles; i++) {
        Document document = generator.next();
        json.writeStartObject();
        json.writeStringField("url", document.uri());
        json.writeStringField("outlet", document.outlet());
        json.writeStringField("title", document.title());
        json.writeStringField("published", document.published());
        json.writeStringField("text", document.text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
