package org.selon.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Share of the page's text, or characters, that make an article of what holds the headline. */
  private static final double GOOD_PART = 0.3;

  private static final int GOOD_LENGTH = 1000;
  private static final int MOST_HEADLINES = 100;

  private ArticleFinder() {}

  /**
   * The element that shows the headline: the one that says {@code title}, else the first h1 in what
   * the page marks as an article, else any h1 but the name of the {@code outlet}.
   */
  static Optional<Element> headline(Document page, String title, String outlet) {
    List<Element> tops = shown(page, "h1", outlet);
    List<Element> marked = shown(page, "[itemprop=headline]:not(meta)", outlet);
    return first(tops, top -> PageFacts.isSameTitle(top.text(), title))
        .or(() -> first(marked, top -> PageFacts.isSameTitle(top.text(), title)))
        .or(() -> first(tops, top -> top.closest("article, main, [role=main]") != null))
        .or(() -> first(marked, top -> true))
        .or(() -> first(tops, top -> true))
        .or(
            () ->
                first(shown(page, "h2", outlet), top -> PageFacts.isSameTitle(top.text(), title)));
  }

  private static List<Element> shown(Document page, String query, String outlet) {
    return page.select(query).stream()
        .limit(MOST_HEADLINES)
        .filter(top -> top.hasText() && !PageFacts.isSameTitle(top.text(), outlet))
        .toList();
  }

  private static Optional<Element> first(List<Element> tops, Predicate<Element> condition) {
    return tops.stream().filter(condition).findFirst();
  }

  /** The elements that the page itself marks as an article's text. */
  static List<Element> marked(Document page) {
    return page.select("[itemprop=articleBody]:not(meta)");
  }

  /** The element that holds the article's text and as little else as possible. */
  static Element text(Document page, Optional<Element> headline) {
    Prose prose = Prose.in(page.body());
    int all = prose.characters(page.body());
    Optional<Element> around = headline.map(top -> top.closest("article"));
    int held = around.map(prose::characters).orElse(0);
    if (held > 0 && (held >= GOOD_LENGTH || held >= GOOD_PART * all)) {
      return inner(around.get(), prose, NEARLY_ALL);
    }
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
