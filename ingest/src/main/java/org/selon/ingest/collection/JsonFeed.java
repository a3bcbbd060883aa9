package org.selon.ingest.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.UnreadableArticleException.Reason;

/** The items of a JSON Feed, version 1. */
final class JsonFeed {

  private JsonFeed() {}

  static boolean isFeed(JsonNode node) {
    return node.path("version").asText().startsWith("https://jsonfeed.org/version/1")
        && node.path("items").isArray();
  }

  static void read(Place place, JsonNode feed, Consumer<ArticleRecord> sink) {
    long number = 0;
    for (JsonNode item : feed.path("items")) {
      number++;
      String author = JsonInput.words(item.path("authors"));
      String language = item.path("language").asText("");
      ArticleFacts facts =
          ArticleFacts.NONE
              .withTitle(item.path("title").asText(""))
              .withOutlet(feed.path("title").asText(""))
              .withUri(item.path("url").asText(""))
              .dated(item.path("date_published").asText(""))
              .withLanguage(language.isEmpty() ? feed.path("language").asText("") : language)
              .withAuthor(author.isEmpty() ? JsonInput.words(item.path("author")) : author);
      sink.accept(record(place.record("item", number, facts.uri()), item, facts));
    }
  }

  private static ArticleRecord record(Place place, JsonNode item, ArticleFacts facts) {
    String html = item.path("content_html").asText("");
    String text = item.path("content_text").asText("");
    String summary = item.path("summary").asText("");
    if (!html.isBlank()) {
      return ArticleRecord.of(place, ArticleParts.html(facts, html));
    }
    if (!text.isBlank()) {
      return ArticleRecord.of(place, ArticleParts.text(facts, text));
    }
    return summary.isBlank()
        ? ArticleRecord.broken(
            place, Reason.NO_ARTICLE, "the item has a headline only", "give the page it leads to")
        : ArticleRecord.of(
            place,
            ArticleParts.text(facts, summary),
            "the feed gives a summary only; the article itself was not read");
  }
}
