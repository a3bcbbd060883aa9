package org.selon.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in JSON-LD, in the words of schema.org: one or several
 * scripts, lists, graphs with references. A script that is broken is passed over.
 */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** A page with more objects than this is not read on. */
  private static final int MOST = 10_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  /** What the scripts of {@code page} hold. */
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        found.collect(MAPPER.readTree(bare(script.data())));
      } catch (JsonProcessingException e) {
        continue; // The other scripts, and the markup, tell enough.
      }
    }
    return found;
  }

  private static String bare(String script) {
    String json = script.strip();
    for (String wrapper : List.of("//<![CDATA[", "<![CDATA[", "<!--")) {
      json = json.startsWith(wrapper) ? json.substring(wrapper.length()) : json;
    }
    for (String wrapper : List.of("//]]>", "]]>", "-->", ";")) {
      String end = json.stripTrailing();
      json = end.endsWith(wrapper) ? end.substring(0, end.length() - wrapper.length()) : json;
    }
    return json;
  }

  private void collect(JsonNode top) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(top);
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        if (isArticle(node)) {
          articles.add(node);
        }
        if (node.size() > 1 && node.path("@id").isTextual()) {
          byId.putIfAbsent(node.path("@id").textValue(), node);
        }
      }
      if (node.isContainerNode()) {
        node.forEach(open::add);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode name : type.isArray() ? type : List.of(type)) {
      String bare = name.asText().substring(name.asText().lastIndexOf('/') + 1);
      if (bare.endsWith("Article") || bare.endsWith("BlogPosting") || bare.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page says that it is an article, called {@code title} if it tells of several. */
  boolean isArticle(String title) {
    return articles.size() == 1
        || articles.stream().anyMatch(article -> PageFacts.isSameTitle(title(article), title));
  }

  /** What is said of the article that is called {@code title}, else of the first. */
  ArticleFacts facts(String title) {
    JsonNode article = article(title);
    JsonNode publisher = resolve(article.path("publisher"));
    return ArticleFacts.NONE
        .withTitle(title(article))
        .withOutlet(words(publisher.isTextual() ? publisher : resolve(publisher.path("name"))))
        .withUri(address(article))
        .dated(first(article, "datePublished", "dateCreated").asText())
        .withLanguage(language(article.path("inLanguage")))
        .withAuthor(authors(article.path("author")));
  }

  /** The article's own words, or empty where the page does not hold them as data. */
  String body(String title) {
    return words(article(title).path("articleBody"));
  }

  private JsonNode article(String title) {
    for (JsonNode article : articles) {
      if (!title.isEmpty() && PageFacts.isSameTitle(title(article), title)) {
        return article;
      }
    }
    return articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
  }

  private static String title(JsonNode article) {
    return words(first(article, "headline", "name"));
  }

  private static JsonNode first(JsonNode node, String one, String other) {
    return node.path(one).isValueNode() && !node.path(one).asText().isBlank()
        ? node.path(one)
        : node.path(other);
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    boolean reference = one.size() == 1 && one.path("@id").isTextual();
    return reference ? byId.getOrDefault(one.path("@id").textValue(), one) : one;
  }

  private static String address(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    for (JsonNode node : List.of(article.path("url"), page, page.path("@id"), page.path("url"))) {
      String address = PageFacts.address(node.asText());
      if (!address.isEmpty()) {
        return address;
      }
    }
    return "";
  }

  private String authors(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : node.isArray() ? node : List.of(node)) {
      String name = words(author.isTextual() ? author : resolve(author).path("name"));
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  private static String language(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return one.isTextual() ? one.asText() : one.path("alternateName").asText();
  }

  /** Text in JSON-LD is often escaped once more than it should be. */
  private static String words(JsonNode node) {
    String text = node.isTextual() ? node.textValue() : "";
    return PageFacts.plain(Parser.unescapeEntities(text, false));
  }
}
