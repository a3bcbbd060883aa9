package org.selon.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the first bytes whether they are a web page, and how it says that it is encoded. */
final class HtmlSniffer {

  /** As far as a page must say how it is encoded, with some patience. */
  private static final int HEAD = 8192;

  private static final Pattern START =
      Pattern.compile(
          "(?i)^[\\s\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]*+"
              + "(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--(?:[^-]|-(?!->)){0,4000}+-->\\s*+)*+"
              + "<(?:!doctype\\s++html|html|head|body|article|div|meta|title|h1|p)[\\s>]");
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private HtmlSniffer() {}

  /** Whether {@code bytes} are a web page. */
  static boolean isPage(byte[] bytes) {
    return START.matcher(head(bytes).replace("\0", "")).find();
  }

  /**
   * The encoding that the page declares, if there is such a one. What pages call Latin-1 is
   * Windows-1252, as in every browser.
   */
  static Optional<Charset> declared(byte[] bytes) {
    Matcher meta = CHARSET.matcher(head(bytes));
    if (!meta.find()) {
      return Optional.empty();
    }
    String name = meta.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.equals("utf8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      boolean western =
          name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("latin1");
      return Optional.of(Charset.forName(western ? "windows-1252" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
