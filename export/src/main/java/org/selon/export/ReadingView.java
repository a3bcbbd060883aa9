package org.selon.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * The article's text with its statements marked and a card beside each, as a part of a page.
 *
 * <pre>{@code
 * ReadingView view = new ReadingView(Language.FRENCH);
 * page.append("<body>").append(view.html(analysis)).append("</body>");
 * }</pre>
 *
 * <p>All text is escaped, every element closed, no element has a style or script of its own, and of
 * the article there is text alone. {@link #style} and {@link #script} belong to it; without the
 * script the cards are a plain list. Ids in it begin with a letter and end with a number ({@code
 * s3}, {@code t3}, {@code p1}), or are one of {@code text cards keys tools list theme help legend
 * single} and of its sections.
 */
public final class ReadingView {

  private final Messages messages;
  private final String form;

  /** A view with labels in {@code labels}; the article keeps its own language. */
  public ReadingView(Language labels) {
    this(Messages.in(labels), "");
  }

  private ReadingView(Messages messages, String form) {
    this.messages = messages;
    this.form = form;
  }

  /**
   * The same where there is a server: a field to find words in the text, and on each card a button
   * that submits the form of that id with {@code statement=s120}.
   */
  public ReadingView askingWith(String formId) {
    return new ReadingView(messages, formId);
  }

  /** The view of an analysis, a {@code header} and a {@code main}. */
  public String html(Analysis analysis) {
    Findings findings = new Findings(analysis);
    Html html = new Html();
    new HtmlTop(findings, messages, html).write(address(findings.document()), !form.isEmpty());
    html.open("main", "class", "page").line();
    text(html, findings);
    html.open("aside", "aria-labelledby", "statements-title").line();
    html.leaf("h2", messages.get("statements.title"), "id", "statements-title").line();
    new HtmlCards(findings, messages, html, form).write();
    html.close().line();
    HtmlVoices below = new HtmlVoices(findings, messages, html);
    html.open("div", "class", "below").line();
    new HtmlContacts(findings, messages, html).write();
    new HtmlDates(findings, messages, html).write();
    below.voices();
    below.gaps();
    html.close().close().line();
    return html.toString();
  }

  /** What the view looks like. */
  public static String style() {
    return resource("page.css");
  }

  /** Links text and cards and answers the keyboard. */
  public static String script() {
    return resource("page.js");
  }

  private void text(Html html, Findings findings) {
    Document document = findings.document();
    html.open("article", "id", "text", "lang", document.language().code(), "tabindex", "-1").line();
    boolean own = document.blocks().stream().anyMatch(b -> b.kind() == Block.Kind.HEADLINE);
    if (!own) {
      html.leaf("h1", title(document), "dir", "auto").line();
    }
    new HtmlText(findings, messages, html).write();
    html.close().line();
  }

  /** The headline of an article, or what else it is called. */
  static String title(Document document) {
    return document.title().isEmpty() ? document.id() : document.title();
  }

  /** The address of the article where it is one that a browser may open without harm. */
  private static Optional<String> address(Document document) {
    try {
      URI uri = new URI(document.uri());
      String scheme = String.valueOf(uri.getScheme());
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = ReadingView.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }
}
