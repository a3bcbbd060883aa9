package org.selon.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.selon.engine.analysis.Analysis;
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
final class HtmlWriter implements AnalysisWriter {

  private static final String STYLE = ReadingView.style();
  private static final String SCRIPT = ReadingView.script();
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; script-src '"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private final Messages messages;
  private final ReadingView view;

  /** A writer with labels in the language of the options. */
  HtmlWriter(WriterOptions options) {
    this.messages = Messages.in(options.labels());
    this.view = new ReadingView(options.labels());
  }

  @Override
  public void write(Analysis analysis, Writer out) throws IOException {
    Html html = new Html();
    html.lone("!doctype html").line();
    html.open("html", "lang", messages.language());
    head(html, analysis.document());
    html.open("body").line();
    html.leaf("a", messages.get("page.skip"), "class", "skip", "href", "#text").line();
    html.resource(view.html(analysis));
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
    html.leaf("title", ReadingView.title(document) + " – Selon").line();
    html.open("style").resource(STYLE).close().line();
    html.close().line();
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
}
