package org.selon.ingest.collection;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.UnreadableArticleException.Reason;

/** The items of an RSS or Atom feed: their full text where the feed has it, else their summary. */
final class FeedInput {

  /** As much as a summary has at most; longer descriptions are the article. */
  private static final int SUMMARY = 1500;

  private static final String ONLY_SUMMARY =
      "the feed gives a summary only; the article itself was not read";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** A document type that declares nothing itself; what it points to is not fetched. */
  private static final Pattern BARE_DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}>");

  private FeedInput() {}

  static void read(Place place, InputStream in, Consumer<ArticleRecord> sink) throws IOException {
    Optional<byte[]> bytes = Limits.whole(in);
    if (bytes.isEmpty()) {
      sink.accept(ArticleRecord.broken(place, Reason.TOO_LARGE, Limits.tooLarge(), Limits.SPLIT));
      return;
    }
    SyndFeed feed;
    try {
      feed =
          new SyndFeedInput(false, Locale.ROOT)
              .build(new XmlReader(new ByteArrayInputStream(withoutDoctype(bytes.get()))));
    } catch (FeedException | IllegalArgumentException e) {
      sink.accept(
          ArticleRecord.broken(
              place,
              Reason.DAMAGED,
              "no feed that can be read: " + Printable.of(String.valueOf(e.getMessage())),
              Limits.AGAIN));
      return;
    }
    long number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      ArticleFacts facts = facts(feed, entry);
      sink.accept(record(place.record("item", number, facts.uri()), entry, facts));
    }
  }

  private static byte[] withoutDoctype(byte[] bytes) {
    int length = Math.min(bytes.length, 2000);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher doctype = BARE_DOCTYPE.matcher(head);
    if (!doctype.find()) {
      return bytes;
    }
    byte[] without = bytes.clone();
    for (int i = doctype.start(); i < doctype.end(); i++) {
      without[i] = ' ';
    }
    return without;
  }

  private static ArticleRecord record(Place place, SyndEntry entry, ArticleFacts facts) {
    String full = longest(entry.getContents());
    String summary = entry.getDescription() == null ? "" : value(entry.getDescription());
    if (full.length() >= summary.length() && !full.isBlank()) {
      return ArticleRecord.of(place, ArticleParts.html(facts, full));
    }
    if (summary.isBlank()) {
      return ArticleRecord.broken(
          place, Reason.NO_ARTICLE, "the item has a headline only", "give the page it leads to");
    }
    boolean whole = Jsoup.parseBodyFragment(summary).text().length() > SUMMARY;
    String[] notes = whole ? new String[0] : new String[] {ONLY_SUMMARY};
    return ArticleRecord.of(place, ArticleParts.html(facts, summary), notes);
  }

  private static ArticleFacts facts(SyndFeed feed, SyndEntry entry) {
    SyndFeed source = entry.getSource();
    String origin = source == null ? "" : plain(source.getTitle());
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return ArticleFacts.NONE
        .withTitle(plain(entry.getTitle()))
        .withOutlet(origin.isEmpty() ? plain(feed.getTitle()) : origin)
        .withUri(text(entry.getLink()).isEmpty() ? text(entry.getUri()) : text(entry.getLink()))
        .withPublished(date == null ? "" : MINUTE.format(date.toInstant()))
        .withLanguage(text(feed.getLanguage()))
        .withAuthor(plain(entry.getAuthor()))
        .withCredit(origin);
  }

  private static String longest(List<SyndContent> contents) {
    String longest = "";
    for (SyndContent content : contents) {
      longest = value(content).length() > longest.length() ? value(content) : longest;
    }
    return longest;
  }

  private static String value(SyndContent content) {
    return text(content.getValue());
  }

  private static String plain(String markup) {
    return Jsoup.parseBodyFragment(text(markup)).text();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
