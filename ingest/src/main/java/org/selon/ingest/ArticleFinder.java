package org.selon.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds where on a page the article is: its headline, and the element that holds its text.
 *
 * <p>The search starts at what the page marks as an article and goes down as long as one child
 * holds nearly all of the running text.
 */
final class ArticleFinder {

  /** Share of the text that a child must hold to stand for its parent. */
  private static final double NEARLY_ALL = 0.8;

  /** The same outside of what the page marks as an article, where strangers stand about. */
  private static final double MOST = 0.55;

  private ArticleFinder() {}

  /** The element that shows the headline: the one that says {@code title}, else the first h1. */
  static Optional<Element> headline(Document page, String title) {
    List<Element> tops = page.select("h1").stream().filter(Element::hasText).toList();
    for (Element top : tops) {
      if (PageFacts.isSameTitle(top.text(), title)) {
        return Optional.of(top);
      }
    }
    Element marked = page.selectFirst("[itemprop=headline]:not(meta)");
    if (marked != null && marked.hasText()) {
      return Optional.of(marked);
    }
    Optional<Element> inside =
        tops.stream().filter(top -> top.closest("article, main, [role=main]") != null).findFirst();
    if (inside.isPresent() || !tops.isEmpty()) {
      return inside.or(() -> Optional.of(tops.get(0)));
    }
    return page.select("h2").stream()
        .filter(top -> top.hasText() && PageFacts.isSameTitle(top.text(), title))
        .findFirst();
  }

  /** The elements that the page itself marks as an article's text. */
  static List<Element> marked(Document page) {
    return page.select("[itemprop=articleBody]:not(meta)");
  }

  /** The element that holds the article's text and as little else as possible. */
  static Element text(Document page) {
    Prose prose = Prose.in(page.body());
    int all = prose.characters(page.body());
    List<List<Element>> marks =
        List.of(marked(page), page.select("article"), page.select("main, [role=main]"));
    for (List<Element> mark : marks) {
      Optional<Element> most =
          mark.stream().max(Comparator.comparingInt(element -> prose.characters(element)));
      if (most.isPresent() && 2 * prose.characters(most.get()) > all) {
        return inner(most.get(), prose, NEARLY_ALL);
      }
    }
    return inner(page.body(), prose, MOST);
  }

  private static Element inner(Element top, Prose prose, double share) {
    Element element = top;
    while (true) {
      Element heaviest = heaviest(element, prose);
      boolean goesDown =
          heaviest != null
              && prose.blocks(heaviest) > 1
              && prose.characters(heaviest) >= share * prose.characters(element)
              && (prose.characters(heaviest) >= NEARLY_ALL * prose.characters(element)
                  || !hasTwin(heaviest, prose));
      if (!goesDown) {
        return element;
      }
      element = heaviest;
    }
  }

  private static Element heaviest(Element element, Prose prose) {
    return element.children().stream()
        .max(Comparator.comparingInt(child -> prose.characters(child)))
        .orElse(null);
  }

  /** Whether a sibling with text looks the same: then both are parts of one article. */
  private static boolean hasTwin(Element element, Prose prose) {
    return element.siblingElements().stream()
        .anyMatch(
            other ->
                prose.characters(other) > 0
                    && other.normalName().equals(element.normalName())
                    && other.className().equals(element.className()));
  }
}
