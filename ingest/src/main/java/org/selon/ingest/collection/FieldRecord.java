package org.selon.ingest.collection;

import java.util.function.UnaryOperator;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.UnreadableArticleException.Reason;
import org.selon.ingest.collection.FieldMap.Field;

/** An article out of named fields, wherever they come from. */
final class FieldRecord {

  private final FieldMap fields;
  private final UnaryOperator<String> values;

  /** A record whose field called {@code name} is {@code values.apply(name)}, or empty. */
  FieldRecord(FieldMap fields, UnaryOperator<String> values) {
    this.fields = fields;
    this.values = values;
  }

  /** The value of {@code field}, or empty. */
  String value(Field field) {
    for (String name : fields.names(field)) {
      String value = values.apply(name);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** The article, or what is missing in it. */
  ArticleRecord at(Place place) {
    ArticleFacts facts =
        ArticleFacts.NONE
            .withTitle(value(Field.TITLE).strip())
            .withOutlet(value(Field.OUTLET).strip())
            .withUri(value(Field.URL))
            .dated(value(Field.PUBLISHED))
            .withLanguage(value(Field.LANGUAGE).strip())
            .withAuthor(value(Field.AUTHOR).strip())
            .withCredit(value(Field.CREDIT).strip());
    Place full = facts.uri().isEmpty() ? place : new Place(place.name() + " (" + facts.uri() + ")");
    if (!value(Field.TEXT).isEmpty()) {
      return ArticleRecord.of(full, ArticleParts.text(facts, value(Field.TEXT)));
    }
    if (!value(Field.HTML).isEmpty()) {
      return ArticleRecord.of(full, ArticleParts.html(facts, value(Field.HTML)));
    }
    return ArticleRecord.broken(
        full,
        Reason.NO_ARTICLE,
        "no text in any of the fields " + String.join(", ", fields.names(Field.TEXT)),
        "name the field that holds it, such as --map text=body");
  }
}
