package org.selon.ingest.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * An item in IPTC ninjs, versions 1 to 3. Version 1 has its headline and body in fields of their
 * own ({@code headline}, {@code body_xhtml}); from 2 on they stand in lists with a role and a
 * content type ({@code headlines}, {@code bodies}).
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">IPTC, ninjs User Guide</a>
 */
final class Ninjs {

  private static final List<String> BODIES = List.of("body_xhtml", "body_html", "body_text");

  private Ninjs() {}

  static boolean isItem(JsonNode node) {
    boolean body =
        node.path("bodies").isArray()
            || node.path("headlines").isArray()
            || BODIES.stream().anyMatch(name -> node.path(name).isTextual());
    return node.path("uri").isTextual() && (body || node.path("versioncreated").isTextual());
  }

  /** The article in {@code item}; none if it is a picture, a sound or another thing. */
  static Optional<ArticleRecord> read(Place place, JsonNode item) {
    String type = item.path("type").asText("text");
    if (!type.equals("text") && !type.equals("composite")) {
      return Optional.empty();
    }
    ArticleFacts facts = facts(item);
    Place at = facts.uri().isEmpty() ? place : place.record(facts.uri());
    String status = item.path("pubstatus").asText("usable");
    if (!status.equals("usable")) {
      return Optional.of(
          ArticleRecord.broken(
              at,
              Reason.NO_ARTICLE,
              "its supplier calls it " + Printable.of(status),
              "use another version of it"));
    }
    return Optional.of(record(at, item, facts));
  }

  private static ArticleRecord record(Place place, JsonNode item, ArticleFacts facts) {
    for (String name : BODIES) {
      String body = item.path(name).asText("");
      if (!body.isBlank()) {
        return ArticleRecord.of(place, new ArticleParts(facts, body, !name.equals("body_text")));
      }
    }
    String plain = "";
    for (JsonNode body : item.path("bodies")) {
      String value = body.path("value").asText("");
      if (body.path("contenttype").asText("").contains("html") && !value.isBlank()) {
        return ArticleRecord.of(place, ArticleParts.html(facts, value));
      }
      plain = plain.isBlank() ? value : plain;
    }
    return plain.isBlank()
        ? ArticleRecord.broken(
            place, Reason.NO_ARTICLE, "the item has no body", "ask its supplier for the text")
        : ArticleRecord.of(place, ArticleParts.text(facts, plain));
  }

  private static ArticleFacts facts(JsonNode item) {
    String provider = JsonInput.words(item.path("provider"));
    String info = JsonInput.words(item.path("infosources"));
    String credit = provider.isEmpty() ? info : provider;
    String holder = item.path("copyrightholder").asText("");
    return ArticleFacts.NONE
        .withTitle(headline(item))
        .withOutlet(holder.isEmpty() ? credit : holder)
        .withUri(item.path("uri").asText(""))
        .withPublished("")
        .or(date(item, "firstcreated"))
        .or(date(item, "contentcreated"))
        .or(date(item, "versioncreated"))
        .withLanguage(item.path("language").asText(""))
        .withAuthor(item.path("byline").asText(item.path("by").asText("")))
        .withCredit(credit.isEmpty() ? holder : credit);
  }

  private static ArticleFacts date(JsonNode item, String name) {
    return ArticleFacts.NONE.dated(item.path(name).asText(""));
  }

  private static String headline(JsonNode item) {
    String headline = item.path("headline").asText("");
    for (JsonNode one : item.path("headlines")) {
      boolean main = one.path("role").asText("main").equals("main");
      headline = headline.isEmpty() || main ? one.path("value").asText(headline) : headline;
    }
    return headline;
  }
}
