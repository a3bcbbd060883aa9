package org.selon.ingest.collection;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * A text in IPTC NewsML-G2: a {@code newsItem} whose content stands in it as XHTML, NITF or plain
 * text.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">IPTC, NewsML-G2 Guidelines</a>
 */
final class NewsMl {

  private NewsMl() {}

  /** The article in {@code item}; none if it is a picture, a sound or another thing. */
  static Optional<ArticleRecord> read(Place place, Element item) {
    String kind = attribute(item, "itemMeta > itemClass", "qcode");
    if (!kind.isEmpty() && !kind.endsWith(":text") && !kind.endsWith(":composite")) {
      return Optional.empty();
    }
    String status = attribute(item, "itemMeta > pubStatus", "qcode");
    if (!status.isEmpty() && !status.endsWith(":usable")) {
      return Optional.of(
          ArticleRecord.broken(
              place,
              Reason.NO_ARTICLE,
              "its supplier calls it " + Printable.of(status.substring(status.indexOf(':') + 1)),
              "use another version of it"));
    }
    ArticleFacts facts = facts(item);
    Element nitf = item.selectFirst("contentSet > inlineXML > nitf");
    Element inline = item.selectFirst("contentSet > inlineXML");
    Element data = item.selectFirst("contentSet > inlineData");
    if (nitf != null) {
      return Optional.of(
          ArticleRecord.of(place, ArticleParts.html(facts.or(Nitf.facts(nitf)), Nitf.body(nitf))));
    }
    if (inline != null) {
      Element body = inline.selectFirst("body") == null ? inline : inline.selectFirst("body");
      return Optional.of(ArticleRecord.of(place, ArticleParts.html(facts, body.html())));
    }
    return Optional.of(
        data == null
            ? ArticleRecord.broken(
                place, Reason.NO_ARTICLE, "the item has no body", "ask its supplier for the text")
            : ArticleRecord.of(place, ArticleParts.text(facts, data.wholeText())));
  }

  private static ArticleFacts facts(Element item) {
    String provider = named(item, "itemMeta > provider");
    String source = named(item, "contentMeta > infoSource");
    String credit = text(item, "contentMeta > creditline");
    String published = text(item, "contentMeta > contentCreated");
    return ArticleFacts.NONE
        .withTitle(text(item, "contentMeta > headline"))
        .withOutlet(provider)
        .withUri(item.attr("guid"))
        .dated(published.isEmpty() ? text(item, "itemMeta > versionCreated") : published)
        .withLanguage(language(item))
        .withAuthor(text(item, "contentMeta > by"))
        .withCredit(credit.isEmpty() ? source.isEmpty() ? provider : source : credit);
  }

  private static String language(Element item) {
    String declared = attribute(item, "contentMeta > language", "tag");
    return declared.isEmpty() ? item.attr("lang") : declared;
  }

  private static String named(Element item, String where) {
    Element party = item.selectFirst(where);
    if (party == null) {
      return "";
    }
    String name = text(party, "name");
    String code = party.attr("literal").isEmpty() ? party.attr("qcode") : party.attr("literal");
    return name.isEmpty() ? code.substring(code.indexOf(':') + 1) : name;
  }

  static String text(Element item, String where) {
    Element element = item.selectFirst(where);
    return element == null ? "" : element.text();
  }

  private static String attribute(Element item, String where, String name) {
    Element element = item.selectFirst(where);
    return element == null ? "" : element.attr(name);
  }
}
