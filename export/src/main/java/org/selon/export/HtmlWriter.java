package org.selon.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;

/**
 * Writes one self-contained page for a browser: the article's text with its statements marked, and
 * a card beside each.
 *
 * <p>The page loads nothing and asks nobody: style and script stand in it, and its content security
 * policy admits those two by their hashes and nothing else. Of the article it holds text alone,
 * never the publisher's HTML; a link to the article is there where its address is http or https.
 * Without a script the cards are a plain list below the text or beside it, linked both ways.
 *
 * <p>Only what the analysis holds is shown. The labels are in the language of the options, the
 * article keeps its own.
 */
public final class HtmlWriter implements AnalysisWriter {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; script-src '"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private final Messages messages;

  /** A writer with labels in the language of the options. */
  public HtmlWriter(WriterOptions options) {
    this.messages = Messages.in(options.labels());
  }

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    Findings findings = new Findings(analysis);
    Html html = new Html();
    html.lone("!doctype html").line();
    html.open("html", "lang", messages.language());
    head(html, findings.document());
    html.open("body").line();
    html.leaf("a", messages.get("page.skip"), "class", "skip", "href", "#text").line();
    new HtmlTop(findings, messages, html).write(address(findings.document()));
    html.open("main", "class", "page").line();
    text(html, findings);
    html.open("aside", "aria-labelledby", "statements-title").line();
    html.leaf("h2", messages.get("statements.title"), "id", "statements-title").line();
    new HtmlCards(findings, messages, html).write();
    html.close().line();
    HtmlVoices below = new HtmlVoices(findings, messages, html);
    html.open("div", "class", "below").line();
    new HtmlContacts(findings, messages, html).write();
    new HtmlDates(findings, messages, html).write();
    below.voices();
    below.gaps();
    html.close().close().line();
    html.leaf("footer", messages.get("page.note")).line();
    html.open("script").resource(SCRIPT).close().line();
    html.close().close().line();
    out.append(html.toString());
  }

  private void head(Html html, Document document) {
    html.open("head").line();
    html.lone("meta", "charset", "utf-8").line();
    html.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.lone("meta", "name", "referrer", "content", "no-referrer").line();
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.leaf("title", title(document) + " – Selon").line();
    html.open("style").resource(STYLE).close().line();
    html.close().line();
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

  private static String title(Document document) {
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

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = HtmlWriter.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }
}
