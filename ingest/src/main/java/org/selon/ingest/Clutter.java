package org.selon.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes everything out of a page that is never part of an article: scripts, menus, forms, pictures
 * and their captions, and what its makers call by such names. What holds the headline or a good
 * part of the page's text stays, whatever it is called.
 */
final class Clutter {

  private static final String NEVER =
      "script, style, noscript, template, svg, math, canvas, iframe, object, embed, button, input,"
          + " select, textarea, audio, video, picture, img, map, dialog, datalist, progress, meter";
  private static final Set<String> MOSTLY = Set.of("nav", "aside", "form", "menu", "footer");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert",
          "button");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** Share of a page's text above which an element is no clutter, whatever it is called. */
  private static final double GOOD_PART = 0.4;

  private static final Map<String, Set<String>> NAMES = names();

  private final Prose prose;
  private final int all;
  private final Set<Element> kept = new HashSet<>();

  private Clutter(Document page, List<Element> kept) {
    this.prose = Prose.in(page.body());
    this.all = prose.characters(page.body());
    for (Element element : kept) {
      for (Element holder = element; holder != null; holder = holder.parent()) {
        this.kept.add(holder);
      }
    }
  }

  /** Clears {@code page}, but for {@code kept} and what holds them. */
  static void clear(Document page, List<Element> kept) {
    remove(page.select(NEVER));
    Clutter clutter = new Clutter(page, kept);
    remove(page.body().getAllElements().stream().filter(clutter::isClutter).toList());
  }

  /** Takes elements out parent by parent: one by one, many siblings would take for ever. */
  private static void remove(List<Element> elements) {
    Set<Node> gone = new HashSet<>(elements);
    Set<Element> parents = new LinkedHashSet<>();
    elements.forEach(element -> parents.add(element.parent()));
    for (Element parent : parents) {
      List<Node> left =
          parent.childNodes().stream().filter(child -> !gone.contains(child)).toList();
      parent.empty();
      parent.appendChildren(left);
    }
  }

  private boolean isClutter(Element element) {
    if (kept.contains(element) || element.normalName().equals("body")) {
      return false;
    }
    if (isPicture(element) || isHidden(element) || isFootnote(element) || hasName(element)) {
      return true;
    }
    boolean named =
        MOSTLY.contains(element.normalName()) && !isSourceOfQuote(element)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || hasWord(element, "word") && !hasWord(element, "standfirst");
    return named && prose.characters(element) <= GOOD_PART * all;
  }

  /** A quotation or a table may be marked up as a figure; its words belong to the article. */
  private static boolean isPicture(Element element) {
    return switch (element.normalName()) {
      case "figure" -> element.selectFirst("blockquote, table") == null;
      case "figcaption" -> {
        Element figure = element.closest("figure");
        yield figure == null || figure.selectFirst("blockquote") == null;
      }
      default -> false;
    };
  }

  private static boolean isFootnote(Element element) {
    return element.normalName().equals("sup") && element.selectFirst("a[href^=#]") != null;
  }

  private static boolean isSourceOfQuote(Element element) {
    return element.normalName().equals("footer") && element.closest("blockquote") != null;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  private static boolean hasName(Element element) {
    Set<String> names = NAMES.get("name");
    return names.contains(element.id().toLowerCase(Locale.ROOT))
        || element.classNames().stream().anyMatch(c -> names.contains(c.toLowerCase(Locale.ROOT)));
  }

  /** Whether a part of the element's class or id is one of the words of {@code kind}. */
  static boolean hasWord(Element element, String kind) {
    String tag = element.normalName();
    String made = tag.indexOf('-') > 0 ? tag : ""; // <amp-ad>: a tag that the page's makers named
    String names = element.className() + " " + element.id() + " " + made;
    if (names.isBlank()) {
      return false;
    }
    Set<String> words = NAMES.get(kind);
    return PARTS
        .splitAsStream(names)
        .anyMatch(part -> words.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String line : NewsroomWords.lines("clutter.txt")) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        names
            .computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>())
            .add(line.substring(colon + 2).strip());
      }
    }
    return names;
  }
}
