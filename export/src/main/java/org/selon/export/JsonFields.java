package org.selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.selon.engine.text.Span;

/**
 * The kinds of field that the record is made of: what is not known is {@code null}, offsets are in
 * code points.
 */
final class JsonFields {

  private final Findings findings;
  private final JsonGenerator json;

  JsonFields(Findings findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
  }

  /** A string, {@code null} where it is empty. */
  void known(String field, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  /** A constant as every output spells it. */
  void constant(String field, Enum<?> constant) throws IOException {
    json.writeStringField(field, Findings.lower(constant));
  }

  /** A list of strings. */
  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Nothing, one string or a list of several. */
  void oneOrMore(String field, List<String> values) throws IOException {
    if (values.size() > 1) {
      strings(field, values);
    } else {
      known(field, values.isEmpty() ? "" : values.get(0));
    }
  }

  /** A list of stretches. */
  void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      offsets(span);
    }
    json.writeEndArray();
  }

  /** One stretch. */
  void span(String field, Span span) throws IOException {
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
