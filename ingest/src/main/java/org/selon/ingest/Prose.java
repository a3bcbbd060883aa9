package org.selon.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: characters in blocks that are long enough to
 * be sentences and are not mostly links.
 */
final class Prose {

  private static final int SHORTEST = 60;

  private final Map<Element, Integer> characters = new IdentityHashMap<>();
  private final Map<Element, Integer> blocks = new IdentityHashMap<>();

  private Prose() {}

  /** Measures {@code top} and everything in it. */
  static Prose in(Element top) {
    Prose prose = new Prose();
    NodeTraversor.traverse(prose.new Counter(), top);
    return prose;
  }

  /** Characters of running text in {@code element}. */
  int characters(Element element) {
    return characters.getOrDefault(element, 0);
  }

  /** Blocks of running text in {@code element}. */
  int blocks(Element element) {
    return blocks.getOrDefault(element, 0);
  }

  /** Adds up the text of a block until the next begins, then credits it to all that hold it. */
  private final class Counter implements NodeVisitor {

    private int links;
    private int plain;
    private int linked;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        int length = text.getWholeText().strip().length();
        plain += links == 0 ? length : 0;
        linked += links > 0 ? length : 0;
      } else if (node instanceof Element element) {
        links += element.normalName().equals("a") ? 1 : 0;
        if (element.isBlock()) {
          end(element.parent());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (element.isBlock()) {
          end(element);
        }
        Element parent = element.parent();
        if (parent != null) {
          characters.merge(parent, characters(element), Integer::sum);
          blocks.merge(parent, blocks(element), Integer::sum);
        }
      }
    }

    private void end(Element block) {
      if (block != null && plain >= SHORTEST && plain >= 2 * linked) {
        characters.merge(block, plain, Integer::sum);
        blocks.merge(block, 1, Integer::sum);
      }
      plain = 0;
      linked = 0;
    }
  }
}
