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
            "positions",
            "issues"),
        names(record));
    assertEquals(
        List.of("id", "name", "kind", "roles", "count", "anonymity", "mentions", "members"),
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
            "setting",
            "said",
            "parent",
            "chain",
            "rule",
            "confidence",
            "speaker_basis",
            "speaker_confidence",
            "speaker_candidates"),
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
  void tellsWhatActorsAre() throws IOException {
    JsonNode actors = MAPPER.readTree(line(ContactArticle.analysis())).get("actors");
    assertEquals(
        "[{\"title\":\"maire\",\"of\":null,\"status\":\"former\"},"
            + "{\"title\":\"président\",\"of\":\"syndicat des bacs\",\"status\":\"outgoing\"}]",
        actors.at("/10/roles").toString());
    assertEquals("{\"exactly\":6}", actors.at("/1/count").toString());
    assertEquals("{\"at_least\":1}", actors.at("/2/count").toString());
    assertEquals("par crainte de perdre leur poste", actors.at("/3/anonymity/words").textValue());
    assertEquals(2, actors.at("/3/anonymity/span").size());
    assertTrue(actors.at("/10/anonymity").isNull());
  }

  @Test
  void tellsToWhomWhereAndWhenItWasSaid() throws IOException {
    JsonNode statements = MAPPER.readTree(line(ContactArticle.analysis())).get("statements");
    assertEquals("\"a7\"", statements.at("/3/addressee").toString());
    assertEquals("[\"a9\",\"a7\"]", statements.at("/4/addressee").toString());
    assertEquals(
        "[2023-06-29,2023-07-06,2023-07-13,2023-07-20,2023-07-27]",
        statements.at("/4/said/edtf").textValue());
    assertEquals("jeudi", statements.at("/4/said/words").textValue());
    assertEquals(1, statements.at("/5/setting").size());
    assertEquals("[]", statements.at("/4/setting").toString());
    assertTrue(statements.at("/8/said/edtf").isNull());
    assertTrue(statements.at("/7/said").isNull());
  }

  @Test
  void tellsContactsAndPositions() throws IOException {
    JsonNode record = MAPPER.readTree(line(ContactArticle.analysis()));
    JsonNode meeting = record.at("/events/0");
    assertEquals(
        List.of(
            "id",
            "kind",
            "status",
            "secrecy",
            "participants",
            "place",
            "when",
            "according_to",
            "spans",
            "positions"),
        names(meeting));
    assertEquals("secret", meeting.get("secrecy").textValue());
    assertEquals("2023-04", meeting.get("when").textValue());
    assertEquals(4, meeting.get("spans").size());
    assertEquals(
        "{\"party\":\"a8\",\"position\":\"directed\",\"holds\":false,\"according_to\":["
            + record.at("/statements/3/id")
            + "]}",
        meeting.at("/positions/1").toString());
    assertEquals("planned", record.at("/events/2/status").textValue());
    assertTrue(record.at("/events/2/place").isNull());
    assertEquals("supported", record.at("/positions/0/position").textValue());
    assertEquals("2022-02/..", record.at("/times/5/edtf").textValue());
    assertEquals(
        List.of("span", "words", "edtf", "rule", "confidence"), names(record.at("/times/0")));
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
