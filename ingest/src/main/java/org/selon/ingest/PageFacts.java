package org.selon.ingest;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.selon.ingest.Draft.Facts;

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
  private static final List<String> OUTLETS =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name");
  private static final String SAVED = "saved from url=";

  private PageFacts() {}

  /** All that {@code page} says, given what its JSON-LD says and the headline it shows. */
  static Facts of(Document page, JsonLd data, String headline) {
    String shown = headline.isEmpty() ? title(page) : headline;
    return new Facts("", "", canonical(page), "", "")
        .or(data.facts(shown))
        .or(meta(page))
        .or(microdata(page))
        .or(new Facts(shown, "", savedFrom(page), time(page), language(page)));
  }

  private static Facts meta(Document page) {
    String title = content(page, List.of("og:title", "twitter:title", "dc.title"));
    String outlet = content(page, OUTLETS);
    return new Facts(
        withoutOutlet(title, outlet),
        outlet,
        address(content(page, List.of("og:url"))),
        DATES.stream()
            .map(name -> date(content(page, List.of(name))))
            .filter(date -> !date.isEmpty())
            .findFirst()
            .orElse(""),
        content(page, List.of("og:locale", "content-language", "dc.language")));
  }

  private static String content(Document page, List<String> names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        Element meta = page.selectFirst("meta[" + key + "=" + name + "]");
        String content = meta == null ? "" : plain(meta.attr("content"));
        if (!content.isEmpty()) {
          return content;
        }
      }
    }
    return "";
  }

  private static Facts microdata(Document page) {
    Element publisher = page.selectFirst("[itemprop=publisher]");
    Element name = publisher == null ? null : publisher.selectFirst("[itemprop=name]");
    Element date = page.selectFirst("[itemprop=datePublished]");
    return new Facts(
        value(page.selectFirst("[itemprop=headline]")),
        value(name == null ? publisher : name),
        "",
        date(value(date)),
        "");
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
  private static String time(Document page) {
    for (String where : List.of("time[pubdate]", "article time", "main time", "time")) {
      for (Element time : page.select(where)) {
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

  private static String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html == null ? "" : html.attr("lang");
  }

  private static String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? "" : address(link.attr("href"));
  }

  /** Browsers write the address of a page that they save into its first comment. */
  private static String savedFrom(Document page) {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment && comment.getData().strip().startsWith(SAVED)) {
        String data = comment.getData().strip();
        return address(data.substring(data.indexOf(')') + 1).strip());
      }
    }
    return "";
  }

  private static String title(Document page) {
    String outlet = content(page, OUTLETS);
    return withoutOutlet(plain(page.title()), outlet);
  }

  private static String withoutOutlet(String title, String outlet) {
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
