package org.selon.export;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a page of HTML in which every text and attribute is escaped and every element closed.
 *
 * <pre>{@code
 * new Html().open("p", "class", "words").text("1 < 2").close()  // <p class="words">1 &lt; 2</p>
 * }</pre>
 *
 * <p>Tags and attribute names are ours, never taken from an article. An attribute whose value is
 * the empty string is left out.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content, such as {@code meta}. */
  Html lone(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** An element with nothing but text in it. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Text, escaped. */
  Html text(CharSequence text) {
    escape(text);
    return this;
  }

  /** A line end, where white space means nothing. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** A style sheet or script of ours, as it stands. */
  Html resource(String content) {
    out.append(content);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }
}
