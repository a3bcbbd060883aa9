package org.selon.ingest.collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.selon.ingest.UnreadableArticleException.Reason;

/** Articles in JSON: an object a line, or a document that is an object or an array of them. */
final class JsonInput {

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(Limits.RECORD)
                      .maxNestingDepth(Limits.NESTING)
                      .build())
              .build());

  private final Place place;
  private final FieldMap fields;
  private final Consumer<ArticleRecord> sink;

  /** Reads the input that {@code place} names into {@code sink}. */
  JsonInput(Place place, FieldMap fields, Consumer<ArticleRecord> sink) {
    this.place = place;
    this.fields = fields;
    this.sink = sink;
  }

  /**
   * Whether text that starts with a brace or a bracket is JSON: the file says so, or its first
   * token is one that no prose has.
   */
  static boolean isJson(String start, String file) {
    String inside = start.substring(1).stripLeading();
    return file.endsWith(".json")
        || start.startsWith("{") && (inside.startsWith("\"") || inside.startsWith("}"))
        || start.startsWith("[") && (inside.startsWith("{") || inside.startsWith("]"));
  }

  /** Reads an object a line; a line that is none is told of, and the next is read. */
  void lines(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, Limits.RECORD);
    long number = 0;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      Place at = place.record("line " + number);
      if (lines.isCut()) {
        sink.accept(ArticleRecord.broken(at, Reason.TOO_LARGE, Limits.tooLarge(), "leave it out"));
      } else if (!isBlank(line.get())) {
        line(at, line.get());
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).isBlank();
  }

  private void line(Place at, byte[] line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject()) {
        sink.accept(broken(at, "no JSON object"));
        return;
      }
      object(at, node);
    } catch (JsonProcessingException e) {
      sink.accept(broken(at, where(e)));
    } catch (IOException e) {
      sink.accept(broken(at, String.valueOf(e.getMessage())));
    }
  }

  /** Reads the objects of a document one by one. */
  void document(InputStream in) throws IOException {
    long number = 0;
    try (JsonParser parser = JSON.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          JsonNode node = parser.readValueAsTree();
          boolean alone = number == 1 && !parser.getParsingContext().inArray();
          object(alone ? place : place.record("object " + number), node);
        } else if (token.isScalarValue()) {
          sink.accept(broken(place.record("object " + ++number), "no JSON object"));
        }
      }
    } catch (JsonProcessingException e) {
      sink.accept(broken(place, where(e)));
    }
  }

  private void object(Place at, JsonNode node) {
    if (JsonFeed.isFeed(node)) {
      JsonFeed.read(at, node, sink);
    } else if (Ninjs.isItem(node)) {
      Ninjs.read(at, node).ifPresent(sink);
    } else {
      sink.accept(new FieldRecord(fields, name -> value(node, name)).at(at));
    }
  }

  private static String value(JsonNode node, String name) {
    JsonNode found = node.path(name);
    if (found.isMissingNode() && name.contains(".")) {
      found = node;
      for (String step : name.split("\\.")) {
        found = found.path(step);
      }
    }
    return words(found);
  }

  /** A value as text: several, as of authors, with commas; of an object, its name. */
  static String words(JsonNode node) {
    if (node.isArray()) {
      StringBuilder all = new StringBuilder();
      for (JsonNode one : node) {
        all.append(all.isEmpty() || words(one).isEmpty() ? "" : ", ").append(words(one));
      }
      return all.toString();
    }
    if (node.isObject()) {
      return node.path("name").isTextual() ? node.path("name").textValue() : "";
    }
    return node.isNull() ? "" : node.asText("");
  }

  private static ArticleRecord broken(Place at, String problem) {
    return ArticleRecord.broken(
        at, Reason.DAMAGED, Printable.of(problem), "mend it or leave it out");
  }

  private static String where(JsonProcessingException e) {
    String at =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    return "no JSON: " + e.getOriginalMessage() + at;
  }
}
