package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an article out of a stretch of HTML that came without its page, such as a feed's. */
final class PagePart {

  private PagePart() {}

  /** The article in {@code parts}, its headline first. */
  static Draft read(ArticleParts parts) {
    Document page = Jsoup.parseBodyFragment("");
    List<Element> kept = new ArrayList<>();
    String title = PageFacts.plain(parts.facts().title());
    Optional<Element> headline =
        title.isEmpty() ? Optional.empty() : Optional.of(page.body().appendElement("h1"));
    headline.ifPresent(element -> kept.add(element.text(title)));
    Element root = page.body().appendElement("article").html(parts.body());
    kept.add(root);
    Clutter.clear(page, kept);
    return PageBlocks.of(PageText.of(page.body(), headline, root), parts.facts().outlet());
  }
}
