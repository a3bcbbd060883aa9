package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.selon.engine.text.Block.Kind;

/**
 * Writes part of a page as lines of text: inline elements joined as they are, white space made one,
 * a block each for paragraphs, headings, list items and table rows.
 *
 * <p>No-break spaces stay; soft hyphens and zero-width spaces, which only tell a browser where to
 * break a line, do not. Deep pages need no deep stack.
 */
final class PageText implements NodeVisitor {

  /**
   * A block of the page.
   *
   * @param kind what it is
   * @param words its text, of several lines where the page breaks them
   * @param linked how many of its characters are in links
   * @param bold whether all of it is bold
   * @param lead whether the page calls it a standfirst
   */
  record Line(Kind kind, String words, int linked, boolean bold, boolean lead) {}

  private static final int SHORTEST_STANDFIRST = 40;

  private final Optional<Element> headline;
  private final Element root;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean started;
  private boolean inRoot;
  private Element heading;
  private int lead;
  private int links;
  private int linked;
  private int bolds;
  private int bold;
  private int letters;
  private int literal;
  private boolean broken;

  private PageText(Optional<Element> headline, Element root) {
    this.headline = headline;
    this.root = root;
    this.started = headline.isEmpty();
  }

  /**
   * The blocks from the headline to the end of {@code root}; of those between headline and root,
   * only what may be a standfirst.
   */
  static List<Line> of(Element body, Optional<Element> headline, Element root) {
    List<Line> whole = read(root, Optional.empty(), root);
    if (headline.isEmpty()) {
      return whole;
    }
    List<Line> below = read(body, headline, root);
    if (2 * length(below) >= length(whole)) {
      return below;
    }
    List<Line> both = new ArrayList<>(read(headline.get(), headline, headline.get()));
    both.addAll(whole); // The headline stands below its text, or is none.
    return both;
  }

  private static List<Line> read(Element top, Optional<Element> headline, Element root) {
    PageText text = new PageText(headline, root);
    NodeTraversor.traverse(text, top);
    text.end();
    return text.lines;
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.words.length()).sum();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (headline.isPresent() && headline.get() == element) {
      end();
      started = true;
      heading = element;
    }
    inRoot |= element == root;
    String name = element.normalName();
    links += name.equals("a") ? 1 : 0;
    bolds += name.equals("b") || name.equals("strong") ? 1 : 0;
    literal += name.equals("pre") ? 1 : 0;
    lead += isLead(element) ? 1 : 0;
    switch (name) {
      case "br" -> lineBreak();
      case "q" -> words.append('\u201C');
      case "td", "th" -> cell();
      default -> {
        if (element.isBlock() && heading != element) {
          end();
        }
      }
    }
    if (heading == null && isHeading(name)) {
      heading = element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (name.equals("q")) {
      words.append('\u201D');
    } else if (element.isBlock() && !name.equals("td") && !name.equals("th")
        || heading == element) {
      end();
    }
    links -= name.equals("a") ? 1 : 0;
    bolds -= name.equals("b") || name.equals("strong") ? 1 : 0;
    literal -= name.equals("pre") ? 1 : 0;
    lead -= isLead(element) ? 1 : 0;
    heading = heading == element ? null : heading;
    if (element == root) {
      inRoot = false;
      started = false;
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
  }

  private static boolean isLead(Element element) {
    return Clutter.hasWord(element, "standfirst");
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (space && literal > 0 && c == '\n') {
        lineBreak();
      } else if (space) {
        space();
      } else {
        words.append(c);
        broken = false;
        letters++;
        linked += links > 0 ? 1 : 0;
        bold += bolds > 0 ? 1 : 0;
      }
    }
  }

  private void space() {
    if (words.length() > 0 && " \n\t".indexOf(words.charAt(words.length() - 1)) < 0) {
      words.append(' ');
    }
  }

  /** One break is a new line, a second one a new paragraph. */
  private void lineBreak() {
    if (broken) {
      end();
      return;
    }
    trim();
    if (words.length() > 0) {
      words.append('\n');
      broken = true;
    }
  }

  private void cell() {
    trim();
    if (words.length() > 0) {
      words.append('\t');
    }
  }

  private void trim() {
    while (words.length() > 0 && Lines.isSpace(words.charAt(words.length() - 1))) {
      words.setLength(words.length() - 1);
    }
  }

  private void end() {
    trim();
    String text = words.toString().strip();
    if (!text.isEmpty()
        && started
        && (inRoot || heading() == Kind.HEADLINE || isStandfirst(text))) {
      boolean standfirst = lead > 0 || !inRoot;
      lines.add(new Line(heading(), text, linked, bold == letters, standfirst));
    }
    words.setLength(0);
    linked = 0;
    bold = 0;
    letters = 0;
    broken = false;
  }

  private Kind heading() {
    if (heading == null) {
      return Kind.PARAGRAPH;
    }
    return headline.isPresent() && headline.get() == heading ? Kind.HEADLINE : Kind.HEADING;
  }

  private boolean isStandfirst(String text) {
    boolean set = bold == letters || Sentences.isEnd(text, 0, text.length());
    return lead > 0 || linked == 0 && set && text.length() >= SHORTEST_STANDFIRST;
  }
}
