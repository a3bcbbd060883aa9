package org.selon.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says about its article: in JSON-LD, in {@code meta}, in microdata, in {@code time}
 * and in its headings, in this order.
 */
final class PageFacts {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dc.date",
          "date");
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> OUTLETS =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator");
  private static final int MOST_TIMES = 50;
  private static final String SAVED = "saved from url=";

  private final Document page;
  private final JsonLd data;
  private final Map<String, String> metas = new HashMap<>();

  /** What {@code page} says, of which {@code data} is the JSON-LD. */
  PageFacts(Document page, JsonLd data) {
    this.page = page;
    this.data = data;
    for (Element meta : page.select("meta[content]")) {
      String content = plain(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key) && !content.isEmpty()) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** The headline as far as it is known without looking at the page's text. */
  String title() {
    String title = withoutOutlet(meta(TITLES).isEmpty() ? plain(page.title()) : meta(TITLES));
    return data.isArticle(title)
        ? data.facts(title).or(ArticleFacts.NONE.withTitle(title)).title()
        : title;
  }

  /** The name of the publication, or empty. */
  String outlet() {
    return meta(OUTLETS);
  }

  /** Whether the page says that it is an article. */
  boolean isArticle(String headline) {
    return data.isArticle(headline) || "article".equals(metas.get("og:type"));
  }

  /** All that is said of the article that the page shows under {@code headline}. */
  ArticleFacts of(String headline) {
    String shown = headline.isEmpty() ? withoutOutlet(plain(page.title())) : headline;
    return ArticleFacts.NONE
        .withUri(canonical())
        .or(data.facts(shown))
        .or(metaFacts())
        .or(microdata())
        .or(
            ArticleFacts.NONE
                .withTitle(shown)
                .withUri(savedFrom())
                .withPublished(time())
                .withLanguage(language()));
  }

  private ArticleFacts metaFacts() {
    return ArticleFacts.NONE
        .withTitle(withoutOutlet(meta(TITLES)))
        .withOutlet(outlet())
        .withUri(meta(List.of("og:url")))
        .withPublished(
            DATES.stream()
                .map(name -> date(metas.getOrDefault(name, "")))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse(""))
        .withLanguage(meta(List.of("og:locale", "content-language", "dc.language")))
        .withAuthor(address(meta(AUTHORS)).isEmpty() ? meta(AUTHORS) : "");
  }

  private String meta(List<String> names) {
    return names.stream().filter(metas::containsKey).findFirst().map(metas::get).orElse("");
  }

  private ArticleFacts microdata() {
    Element publisher = page.selectFirst("[itemprop=publisher]");
    Element name = publisher == null ? null : publisher.selectFirst("[itemprop=name]");
    Element date = page.selectFirst("[itemprop=datePublished]");
    return ArticleFacts.NONE
        .withTitle(value(page.selectFirst("[itemprop=headline]")))
        .withOutlet(value(name == null ? publisher : name))
        .withPublished(date(value(date)));
  }

  private static String value(Element element) {
    if (element == null) {
      return "";
    }
    for (String key : List.of("content", "datetime")) {
      if (element.hasAttr(key)) {
        return plain(element.attr(key));
      }
    }
    return plain(element.text());
  }

  /** The first time that the article shows, those of later changes left out. */
  private String time() {
    for (String where : List.of("time[pubdate]", "article time", "main time", "time")) {
      for (Element time : page.select(where).stream().limit(MOST_TIMES).toList()) {
        String around = time.className() + " " + time.attr("itemprop");
        boolean later = around.matches("(?is).*(?:updat|modif).*");
        String date = date(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        if (!later && !date.isEmpty()) {
          return date;
        }
      }
    }
    return "";
  }

  private String language() {
    Element html = page.selectFirst("html[lang]");
    return html == null ? "" : html.attr("lang");
  }

  private String canonical() {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? "" : address(link.attr("href"));
  }

  /** Browsers write the address of a page that they save into its first comment. */
  private String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment && comment.getData().strip().startsWith(SAVED)) {
        String data = comment.getData().strip();
        return address(data.substring(data.indexOf(')') + 1).strip());
      }
    }
    return "";
  }

  private String withoutOutlet(String title) {
    String outlet = outlet();
    for (String separator : List.of(" | ", " - ", " – ", " — ", " • ")) {
      if (!outlet.isEmpty() && title.endsWith(separator + outlet)) {
        return title.substring(0, title.length() - separator.length() - outlet.length()).strip();
      }
    }
    return title;
  }

  /** {@code written} if it is an address on the web, else empty. */
  static String address(String written) {
    String address = written.strip();
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<') ? address : "";
  }

  /** {@code written} as EDTF, or empty if it starts with no date. */
  static String date(String written) {
    Folded folded = Folded.of(written.strip().substring(0, Math.min(60, written.strip().length())));
    return WrittenDate.at(folded.text(), 0).map(WrittenDate::edtf).orElse("");
  }

  /** {@code text} in one line, without markup characters around it. */
  static String plain(String text) {
    return text.replaceAll("<[^<>]{0,200}>", "").replaceAll("[ \t\r\n\f]+", " ").strip();
  }

  /** Whether the two are the same headline, give or take case, accents and marks. */
  static boolean isSameTitle(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String title) {
    return Folded.of(title).text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
