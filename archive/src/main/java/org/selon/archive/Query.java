package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.selon.engine.text.Language;

/**
 * What a user looks for: words, phrases, beginnings of words, and AND, OR and NOT between them.
 *
 * <pre>{@code
 * Query.parse("digue (fuite OR \"niveau du lac\") NOT vannes répar*")
 * }</pre>
 *
 * <p>Words side by side must all be there. What is built here knows no language and no database:
 * {@link #fts} writes it for one language in the syntax of FTS5.
 */
sealed interface Query {

  /** A word, a phrase, or with {@code prefix} the beginning of the last of its words. */
  record Words(String text, boolean prefix) implements Query {}

  /** All of the parts. */
  record All(List<Query> parts) implements Query {}

  /** One of the parts or more. */
  record Any(List<Query> parts) implements Query {}

  /** The one without the other. */
  record Without(Query kept, Query barred) implements Query {}

  /**
   * Reads a query.
   *
   * @throws QueryException if it makes no sense
   */
  static Query parse(String text) {
    return new QueryParser(text).parse();
  }

  /** This query for terms of {@code language}; empty where no word of it can be looked for. */
  default String fts(Language language) {
    if (this instanceof Words words) {
      return fts(words, language);
    }
    if (this instanceof Without without) {
      String kept = without.kept().fts(language);
      String barred = without.barred().fts(language);
      return kept.isEmpty() || barred.isEmpty() ? kept : "(" + kept + " NOT " + barred + ")";
    }
    List<Query> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
    List<String> written =
        parts.stream().map(part -> part.fts(language)).filter(part -> !part.isEmpty()).toList();
    if (written.size() < 2) {
      return String.join("", written);
    }
    return written.stream()
        .collect(Collectors.joining(this instanceof All ? " AND " : " OR ", "(", ")"));
  }

  private static String fts(Words words, Language language) {
    String stems = Terms.in(language).joined(words.text());
    if (stems.isEmpty()) {
      return "";
    }
    String phrase = '"' + stems + '"';
    return words.prefix()
        ? "(" + '"' + Terms.whole(language).joined(words.text()) + "\" * OR " + phrase + ")"
        : phrase;
  }

  /** The words that what is found has, without those that it must not have. */
  default List<Words> wanted() {
    if (this instanceof Words words) {
      return List.of(words);
    }
    if (this instanceof Without without) {
      return without.kept().wanted();
    }
    List<Query> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
    List<Words> wanted = new ArrayList<>();
    parts.forEach(part -> wanted.addAll(part.wanted()));
    return wanted;
  }
}
