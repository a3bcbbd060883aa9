package org.selon.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.actor.Count;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.time.Time;

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
  private final JsonFields fields;

  private JsonRecord(Findings findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
    this.fields = new JsonFields(findings, json);
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
    record.positions(findings.analysis().positions());
    record.issues();
    json.writeEndObject();
  }

  private void head() throws IOException {
    Document document = findings.document();
    json.writeNumberField("format", VERSION);
    json.writeStringField("id", document.id());
    json.writeStringField("language", document.language().code());
    fields.known("published", document.published());
    fields.known("outlet", document.outlet());
    fields.known("title", document.title());
    fields.known("uri", document.uri());
  }

  private void text() throws IOException {
    json.writeStringField("text", findings.document().text());
    json.writeArrayFieldStart("blocks");
    for (Block block : findings.document().blocks()) {
      json.writeStartObject();
      fields.constant("kind", block.kind());
      fields.span("span", block.span());
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
      fields.constant("kind", actor.kind());
      roles(actor);
      count(actor);
      anonymity(actor);
      fields.spans("mentions", actor.mentions());
      fields.strings("members", actor.members());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void roles(Actor actor) throws IOException {
    json.writeArrayFieldStart("roles");
    for (Role role : actor.roles()) {
      json.writeStartObject();
      json.writeStringField("title", role.title());
      fields.known("of", role.of());
      fields.constant("status", role.status());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void count(Actor actor) throws IOException {
    if (actor.count().isEmpty()) {
      json.writeNullField("count");
      return;
    }
    Count count = actor.count().get();
    json.writeObjectFieldStart("count");
    json.writeNumberField(Findings.lower(count.precision()), count.number());
    json.writeEndObject();
  }

  private void anonymity(Actor actor) throws IOException {
    if (actor.anonymity().isEmpty()) {
      json.writeNullField("anonymity");
      return;
    }
    Anonymity anonymity = actor.anonymity().get();
    json.writeObjectFieldStart("anonymity");
    json.writeStringField("words", anonymity.words());
    fields.span("span", anonymity.span());
    json.writeEndObject();
  }

  private void identification(Identification identification) throws IOException {
    double confidence = identification.confidence();
    fields.known("speaker_basis", identification.basis());
    json.writeNumberField("speaker_confidence", Math.round(confidence * PLACES) / PLACES);
    fields.strings("speaker_candidates", identification.candidates());
  }

  private void statements() throws IOException {
    json.writeArrayFieldStart("statements");
    for (Statement statement : findings.analysis().statements()) {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      fields.constant("type", statement.type());
      fields.constant("mode", statement.mode());
      fields.constant("stance", statement.stance());
      fields.spans("cue", statement.cue());
      fields.spans("source", statement.source());
      fields.spans("content", statement.content());
      fields.known("speaker", statement.speaker());
      fields.oneOrMore("addressee", statement.addressee());
      fields.spans("setting", statement.setting());
      said(statement);
      fields.known("parent", statement.parent());
      fields.strings("chain", statement.chain());
      json.writeStringField("rule", statement.rule());
      json.writeNumberField("confidence", Math.round(statement.confidence() * PLACES) / PLACES);
      identification(statement.identification());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void said(Statement statement) throws IOException {
    if (statement.said().isEmpty()) {
      json.writeNullField("said");
    } else {
      json.writeFieldName("said");
      time(statement.said().get());
    }
  }

  private void times() throws IOException {
    json.writeArrayFieldStart("times");
    for (Time time : findings.analysis().times()) {
      time(time);
    }
    json.writeEndArray();
  }

  private void time(Time time) throws IOException {
    json.writeStartObject();
    fields.span("span", time.span());
    json.writeStringField("words", time.words());
    fields.known("edtf", time.edtf());
    json.writeStringField("rule", time.rule());
    json.writeNumberField("confidence", Math.round(time.confidence() * PLACES) / PLACES);
    json.writeEndObject();
  }

  private void events() throws IOException {
    json.writeArrayFieldStart("events");
    for (Event event : findings.analysis().events()) {
      json.writeStartObject();
      json.writeStringField("id", event.id());
      fields.constant("kind", event.kind());
      fields.constant("status", event.status());
      fields.known("secrecy", event.secrecy());
      fields.strings("participants", event.participants());
      fields.known("place", event.place());
      fields.known("when", event.when());
      fields.strings("according_to", event.accordingTo());
      fields.spans("spans", event.spans());
      positions(event.positions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void positions(List<Position> positions) throws IOException {
    json.writeArrayFieldStart("positions");
    for (Position position : positions) {
      json.writeStartObject();
      json.writeStringField("party", position.party());
      json.writeStringField("position", position.position());
      json.writeBooleanField("holds", position.holds());
      fields.strings("according_to", position.accordingTo());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void issues() throws IOException {
    json.writeArrayFieldStart("issues");
    for (Issue issue : findings.analysis().issues()) {
      json.writeStartObject();
      fields.span("span", issue.span());
      json.writeStringField("message", issue.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
