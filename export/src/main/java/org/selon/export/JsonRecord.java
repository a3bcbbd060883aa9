package org.selon.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;

/**
 * The fields of the record, format 1, in their order: one method a group of fields, so that a field
 * is added in one place for both JSON formats.
 *
 * <p>Offsets are in code points; an empty string of the record is {@code null}.
 */
final class JsonRecord {

  private static final int VERSION = 1;
  private static final double PLACES = 10_000;

  private final Findings findings;
  private final JsonGenerator json;

  private JsonRecord(Findings findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
  }

  /** A generator that leaves {@code out} open and breaks no line within a value. */
  static JsonGenerator generator(Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    JsonGenerator json = factory.createGenerator(out);
    json.setCharacterEscapes(JsonpCharacterEscapes.instance());
    return json;
  }

  /** Writes the whole record, its text and blocks only where asked. */
  static void write(Findings findings, JsonGenerator json, boolean withText) throws IOException {
    JsonRecord record = new JsonRecord(findings, json);
    json.writeStartObject();
    record.head();
    if (withText) {
      record.text();
    }
    record.actors();
    record.statements();
    record.times();
    record.events();
    record.issues();
    json.writeEndObject();
  }

  private void head() throws IOException {
    Document document = findings.document();
    json.writeNumberField("format", VERSION);
    json.writeStringField("id", document.id());
    json.writeStringField("language", document.language().code());
    known("published", document.published());
    known("outlet", document.outlet());
    known("title", document.title());
    known("uri", document.uri());
  }

  private void text() throws IOException {
    json.writeStringField("text", findings.document().text());
    json.writeArrayFieldStart("blocks");
    for (Block block : findings.document().blocks()) {
      json.writeStartObject();
      json.writeStringField("kind", Findings.lower(block.kind()));
      span("span", block.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actors() throws IOException {
    json.writeArrayFieldStart("actors");
    for (Actor actor : findings.analysis().actors()) {
      json.writeStartObject();
      json.writeStringField("id", actor.id());
      json.writeStringField("name", actor.name());
      json.writeStringField("kind", Findings.lower(actor.kind()));
      json.writeArrayFieldStart("roles");
      json.writeEndArray();
      json.writeNullField("count");
      spans("mentions", actor.mentions());
      strings("members", actor.members());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statements() throws IOException {
    json.writeArrayFieldStart("statements");
    for (Statement statement : findings.analysis().statements()) {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      json.writeStringField("type", Findings.lower(statement.type()));
      json.writeStringField("mode", Findings.lower(statement.mode()));
      json.writeStringField("stance", Findings.lower(statement.stance()));
      spans("cue", statement.cue());
      spans("source", statement.source());
      spans("content", statement.content());
      known("speaker", statement.speaker());
      json.writeNullField("addressee");
      json.writeNullField("said");
      known("parent", statement.parent());
      strings("chain", statement.chain());
      json.writeStringField("rule", statement.rule());
      json.writeNumberField("confidence", Math.round(statement.confidence() * PLACES) / PLACES);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void times() throws IOException {
    json.writeArrayFieldStart("times");
    json.writeEndArray();
  }

  private void events() throws IOException {
    json.writeArrayFieldStart("events");
    json.writeEndArray();
  }

  private void issues() throws IOException {
    json.writeArrayFieldStart("issues");
    for (Issue issue : findings.analysis().issues()) {
      json.writeStartObject();
      span("span", issue.span());
      json.writeStringField("message", issue.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void known(String field, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      offsets(span);
    }
    json.writeEndArray();
  }

  private void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    offsets(span);
  }

  private void offsets(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(findings.offset(span.start()));
    json.writeNumber(findings.offset(span.end()));
    json.writeEndArray();
  }
}
