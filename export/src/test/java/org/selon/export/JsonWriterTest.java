package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

class JsonWriterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String line(Analysis analysis) throws IOException {
    return GoldenTest.written(Format.JSONL, WriterOptions.standard(), analysis);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void fieldsStandInTheOrderOfFormatOne() throws IOException {
    JsonNode record = MAPPER.readTree(line(Articles.french()));
    assertEquals(
        List.of(
            "format",
            "id",
            "language",
            "published",
            "outlet",
            "title",
            "uri",
            "actors",
            "statements",
            "times",
            "events",
            "issues"),
        names(record));
    assertEquals(
        List.of("id", "name", "kind", "roles", "count", "mentions", "members"),
        names(record.at("/actors/0")));
    assertEquals(
        List.of(
            "id",
            "type",
            "mode",
            "stance",
            "cue",
            "source",
            "content",
            "speaker",
            "addressee",
            "said",
            "parent",
            "chain",
            "rule",
            "confidence"),
        names(record.at("/statements/0")));
  }

  @Test
  void knownFieldsHoldTheRecord() throws IOException {
    JsonNode record = MAPPER.readTree(line(Articles.french()));
    assertEquals(1, record.get("format").intValue());
    assertEquals("fr", record.get("language").textValue());
    assertEquals("2024-03-12T18:02", record.get("published").textValue());
    assertEquals("[\"a3\",\"a1\"]", record.at("/actors/1/members").toString());
    JsonNode relayed = record.at("/statements/4");
    assertEquals("mixed", relayed.get("type").textValue());
    assertEquals("speech", relayed.get("mode").textValue());
    assertEquals("asserts", relayed.get("stance").textValue());
    assertEquals("a5", relayed.get("speaker").textValue());
    assertEquals("[\"a4\",\"a5\"]", relayed.get("chain").toString());
    assertEquals(record.at("/statements/3/id"), relayed.get("parent"));
    assertEquals(0.81, relayed.get("confidence").doubleValue());
    assertEquals("declines", record.at("/statements/13/stance").textValue());
    assertEquals("[]", record.at("/statements/13/content").toString());
  }

  @Test
  void unknownFieldsAreNullOrEmpty() throws IOException {
    JsonNode record = MAPPER.readTree(line(Articles.english()));
    for (String field : List.of("outlet", "title", "uri")) {
      assertTrue(record.get(field).isNull(), field);
    }
    JsonNode asked = record.at("/statements/3");
    for (String field : List.of("speaker", "addressee", "said", "parent")) {
      assertTrue(asked.get(field).isNull(), field);
    }
    assertEquals("[]", asked.get("chain").toString());
    assertEquals("[]", record.get("times").toString());
    assertEquals("[]", record.get("events").toString());
    assertTrue(record.at("/actors/0/count").isNull());
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Analysis analysis = Articles.french();
    String text = analysis.document().text();
    int[] points = text.codePoints().toArray();
    JsonNode record =
        MAPPER.readTree(GoldenTest.written(Format.JSON, WriterOptions.standard(), analysis));
    assertEquals(text, record.get("text").textValue());
    JsonNode after = record.at("/statements/11/content/0");
    assertEquals(
        "«\u202fOn nous a déjà promis trois dates.",
        new String(
            points, after.get(0).intValue(), after.get(1).intValue() - after.get(0).intValue()));
    assertEquals("headline", record.at("/blocks/0/kind").textValue());
    assertEquals("stamp", record.at("/blocks/1/kind").textValue());
    assertEquals("[0,50]", record.at("/blocks/0/span").toString());
  }

  @Test
  void aRecordIsOneLineForEveryReader() throws IOException {
    Document document = Document.of("a\u2028b\nc\u0000\u2029\"", Language.FRENCH, "Oui.\r\nNon.");
    Analysis analysis =
        new Analysis(
            document, List.of(), List.of(), List.of(new Issue(new Span(0, 1), "odd\r\n\u0085")));
    String line = line(analysis);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertTrue(line.chars().noneMatch(c -> c == '\r' || c == '\u2028' || c == '\u2029'), line);
    assertEquals(document.id(), MAPPER.readTree(line).get("id").textValue());
    assertEquals("odd\r\n\u0085", MAPPER.readTree(line).at("/issues/0/message").textValue());
  }
}
