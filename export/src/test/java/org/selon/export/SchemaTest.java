package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.engine.analysis.Analysis;

/** Both JSON formats keep to the schema that ships with them, and the schema is strict enough. */
class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode source() throws IOException {
    try (InputStream bytes = JsonWriter.class.getResourceAsStream("format-1.schema.json")) {
      return MAPPER.readTree(bytes);
    }
  }

  private static JsonSchema schema(JsonNode source) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
  }

  private static JsonNode record(Format format, Analysis analysis) throws IOException {
    return MAPPER.readTree(GoldenTest.written(format, WriterOptions.standard(), analysis));
  }

  static Stream<Analysis> articles() {
    return Stream.of(
        ContactArticle.analysis(),
        Articles.french(),
        Articles.english(),
        Articles.empty(),
        Articles.hostile("\"}\u0000,"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyRecordIsValidAndEveryFieldDescribed(Analysis analysis) throws IOException {
    JsonSchema schema = schema(closed(source()));
    assertEquals(Set.of(), schema.validate(record(Format.JSONL, analysis)));
    assertEquals(Set.of(), schema.validate(record(Format.JSON, analysis)));
  }

  /** The schema without room for fields that it does not name. */
  private static JsonNode closed(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(SchemaTest::closed);
    return schema;
  }

  @Test
  void otherFieldsMayStandBeside() throws IOException {
    ObjectNode record = (ObjectNode) record(Format.JSONL, Articles.english());
    record.put("reader", "me");
    assertEquals(Set.of(), schema(source()).validate(record));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "``              | format     | 2",
        "``              | published  | ``",
        "/actors/0       | kind       | \"robot\"",
        "/actors/0       | count      | {\"exactly\": 0}",
        "/actors/0       | count      | {\"exactly\": 1, \"about\": 1}",
        "/actors/0       | anonymity  | {\"words\": \"fear\"}",
        "/actors/0/roles/0 | status   | \"dead\"",
        "/statements/0   | content    | [[1]]",
        "/statements/0   | content    | [[1, 2, 3]]",
        "/statements/0   | addressee  | [\"a1\"]",
        "/statements/0   | confidence | 1.5",
        "/statements/0   | said       | \"2023\"",
        "/times/0        | words      | null",
        "/events/0       | status     | \"over\"",
        "/events/0/positions/0 | holds | \"yes\"",
      })
  void aFieldGoneWrongIsFound(String at, String field, String value) throws IOException {
    JsonNode record = record(Format.JSONL, ContactArticle.analysis());
    ObjectNode object = (ObjectNode) record.at(at == null ? "" : at);
    object.set(field, MAPPER.readTree(value == null ? "\"\"" : value));
    assertFalse(schema(source()).validate(record).isEmpty());
    object.remove(field);
    assertFalse(schema(source()).validate(record).isEmpty(), "without " + field);
  }
}
