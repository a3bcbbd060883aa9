package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.selon.engine.text.Block;
import org.selon.ingest.UnreadableArticleException.Reason;

/** Reads the article out of a saved web page. */
final class WebPage {

  /** Elements deeper than this are taken as if they were at this depth. */
  private static final int DEEPEST = 512;

  /** Characters of running text that an article has, and that one has which says it is one. */
  private static final int SHORTEST = 250;

  private static final int SHORTEST_DECLARED = 80;

  /** So many linked headings, with hardly more paragraphs, make a section front. */
  private static final int FRONT = 3;

  /** Share of the article that the page holds as data below which the reader is warned. */
  private static final double MOST = 0.6;

  private static final String REMEDY = "save the page of one article, once it is fully shown";

  private final String name;
  private final List<String> notes;

  /** A reader of the page called {@code name}, which adds to {@code notes}. */
  WebPage(String name, List<String> notes) {
    this.name = name;
    this.notes = notes;
  }

  /** The article in {@code html}. */
  Draft read(String html) throws UnreadableArticleException {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    JsonLd data = JsonLd.of(page);
    PageFacts said = new PageFacts(page, data);
    Optional<Element> headline = ArticleFinder.headline(page, said.title(), said.outlet());
    String shown = headline.map(Element::text).orElse("");
    ArticleFacts facts = said.of(shown);
    List<Element> kept = new ArrayList<>(ArticleFinder.marked(page));
    headline.ifPresent(kept::add);
    Clutter.clear(page, kept);
    Element root = ArticleFinder.text(page, headline);
    Draft draft = PageBlocks.of(PageText.of(page.body(), headline, root), facts.outlet());
    refuseOthers(page, root, draft, said.isArticle(shown));
    warnOfLoss(data.body(shown), draft);
    return new Draft(draft.text(), draft.blocks(), facts.or(draft.facts()));
  }

  private void refuseOthers(Document page, Element root, Draft draft, boolean article)
      throws UnreadableArticleException {
    int paragraphs = 0;
    int length = 0;
    for (Block block : draft.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        paragraphs++;
        length += block.span().length();
      }
    }
    String title = page.title().isBlank() ? "" : " \"" + PageFacts.plain(page.title()) + "\"";
    long headings =
        root.select("h2, h3, h4").stream()
            .filter(heading -> heading.hasText() && isLink(heading))
            .count();
    if (!article && headings >= FRONT && paragraphs <= 2 * headings) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE,
          name,
          "the page" + title + " lists " + headings + " articles and holds none",
          REMEDY);
    }
    if (length < (article ? SHORTEST_DECLARED : SHORTEST)) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE,
          name,
          "no article in the page" + title + " (" + length + " characters of text)",
          REMEDY);
    }
  }

  private static boolean isLink(Element heading) {
    return heading.closest("a") != null
        || heading.select("a").text().length() >= 0.9 * heading.text().length();
  }

  private void warnOfLoss(String body, Draft draft) {
    if (draft.text().length() < MOST * body.length()) {
      notes.add(
          "the page says that its article has "
              + body.length()
              + " characters; only "
              + draft.text().length()
              + " were found in it");
    }
  }
}
