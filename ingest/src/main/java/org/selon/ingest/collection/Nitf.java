package org.selon.ingest.collection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;

/**
 * A text in NITF, the News Industry Text Format, whose paragraphs are those of HTML.
 *
 * @see <a href="https://iptc.org/standards/nitf/">IPTC, NITF</a>
 */
final class Nitf {

  /** A date without separators, as NITF normalises it: {@code 20240312T101500Z}. */
  private static final Pattern NORM =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(?:\\d\\d)?(Z?).*)?");

  private Nitf() {}

  static ArticleRecord read(Place place, Element nitf) {
    return ArticleRecord.of(place, ArticleParts.html(facts(nitf), body(nitf)));
  }

  static ArticleFacts facts(Element nitf) {
    String headline = NewsMl.text(nitf, "hedline > hl1");
    Element publication = nitf.selectFirst("pubdata");
    Element issued = nitf.selectFirst("date\\.issue");
    Element copyright = nitf.selectFirst("doc\\.copyright");
    Element id = nitf.selectFirst("doc-id");
    String name = publication == null ? "" : publication.attr("name");
    String holder = copyright == null ? "" : copyright.attr("holder");
    String date = publication == null ? "" : publication.attr("date.publication");
    return ArticleFacts.NONE
        .withTitle(headline.isEmpty() ? NewsMl.text(nitf, "head > title") : headline)
        .withOutlet(name.isEmpty() ? holder : name)
        .withUri(publication == null ? "" : publication.attr("ex-ref"))
        .dated(dashed(issued == null ? date : issued.attr("norm")))
        .withLanguage(nitf.attr("lang"))
        .withAuthor(NewsMl.text(nitf, "byline"))
        .withCredit(id == null || id.attr("id-string").isEmpty() ? holder : id.attr("regsrc"));
  }

  /** The paragraphs as HTML; NITF's second headings are headings of the text. */
  static String body(Element nitf) {
    Element content = nitf.selectFirst("body\\.content");
    if (content == null) {
      return "";
    }
    content.select("media, note, table").remove();
    content.select("hl2").forEach(heading -> heading.tagName("h2"));
    return content.html();
  }

  private static String dashed(String norm) {
    Matcher date = NORM.matcher(norm.strip());
    if (!date.matches()) {
      return norm;
    }
    String day = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
    return date.group(4) == null
        ? day
        : day + "T" + date.group(4) + ":" + date.group(5) + date.group(6);
  }
}
