package org.selon.ingest.collection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which field of a table or of a JSON object holds what.
 *
 * <pre>{@code
 * FieldMap.of("text=body,published=meta.date")
 * }</pre>
 *
 * <p>What is not mapped is looked for under its usual names. A name with dots leads into objects.
 * Immutable and thread-safe.
 */
public final class FieldMap {

  /** What a record may tell. */
  public enum Field {
    /** The article as plain text. */
    TEXT("text", "body", "content", "article", "fulltext", "full_text", "maintext", "texte"),
    /** The article as markup. */
    HTML("html", "content_html", "body_html", "raw_html"),
    /** Its headline. */
    TITLE("title", "headline", "titre"),
    /** Its date of publication. */
    PUBLISHED(
        "published", "date", "published_at", "date_published", "publish_date", "publication_date"),
    /** The publication. */
    OUTLET("outlet", "source", "publication", "publisher", "media_name", "media", "journal"),
    /** Its address. */
    URL("url", "uri", "link", "address", "permalink"),
    /** Who signs. */
    AUTHOR("author", "authors", "byline", "auteur"),
    /** Its language. */
    LANGUAGE("language", "lang", "langue"),
    /** Who supplied it. */
    CREDIT("credit", "agency", "agence");

    private final List<String> usual;

    Field(String... usual) {
      this.usual = List.of(usual);
    }

    /** The name in a mapping. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The usual names only. */
  public static final FieldMap USUAL = new FieldMap(Map.of());

  private final Map<Field, String> mapped;

  private FieldMap(Map<Field, String> mapped) {
    this.mapped = mapped;
  }

  /**
   * Reads a mapping as a user writes it.
   *
   * @throws IllegalArgumentException if {@code written} is no list of {@code field=name}; the
   *     message is made for the user
   */
  public static FieldMap of(String written) {
    Map<Field, String> mapped = new EnumMap<>(Field.class);
    for (String part : written.split(",", -1)) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? "" : part.substring(0, equals).strip();
      String name = equals < 0 ? "" : part.substring(equals + 1).strip();
      Field field =
          Stream.of(Field.values())
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(usage(part)));
      if (name.isEmpty() || mapped.put(field, name) != null) {
        throw new IllegalArgumentException(usage(part));
      }
    }
    return new FieldMap(mapped);
  }

  private static String usage(String part) {
    String fields = Stream.of(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    return "cannot use \""
        + part.strip()
        + "\" as a field; give each of "
        + fields
        + " at most once, such as text=body,published=date";
  }

  /** The names under which {@code field} is looked for, best first. */
  List<String> names(Field field) {
    return mapped.containsKey(field) ? List.of(mapped.get(field)) : field.usual;
  }

  /** The fields that the user named, which must be there. */
  List<String> demanded() {
    return new ArrayList<>(mapped.values());
  }
}
