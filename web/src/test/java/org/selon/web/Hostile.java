package org.selon.web;

import java.util.List;
import java.util.stream.Stream;

/** What an article may hold that is no honest text. */
final class Hostile {

  private Hostile() {}

  static Stream<String> words() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</script><script src=https://evil.example/x.js></script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><style>*{background:url(https://evil.example)}</style>",
        "\"><iframe src=javascript:alert(1)></iframe>",
        "' onfocus='alert(1)' autofocus='",
        "</textarea><script>alert(1)</script>",
        "</title><script>alert(1)</script><title>",
        "<!-- <script>alert(1)</script> -->",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "javascript:alert(1) and data:text/html,<script>alert(1)</script>",
        "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=//evil.example>",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %> @if(true) !{x} $unsafe{x}",
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp;#x3c;",
        "\u202Eevil\u202C \u200B\u2066x\u2069 \uD83D\uDE00 e\u0301",
        "=HYPERLINK(\"https://evil.example\") +1 -1 @x",
        "zabc\u2028c\u2029d \u0085 \u0007");
  }

  static Stream<String> codes() {
    return Stream.of(
        "",
        "null",
        "[]",
        "{}",
        "{\"text\":\"x\"}",
        "{\"language\":\"de\",\"text\":\"x\"}",
        "{\"language\":\"fr\",\"text\":\"x\",\"blocks\":[[0,9,\"PARAGRAPH\"]]}",
        "{\"language\":\"fr\",\"text\":\"x\",\"blocks\":[[1,0,\"PARAGRAPH\"]]}",
        "{\"language\":\"fr\",\"text\":\"x\",\"blocks\":[[0,1,\"SCRIPT\"]]}",
        "{\"language\":\"fr\",\"text\":\"x\",\"published\":\"soon\"}",
        "[".repeat(5_000));
  }

  /** An article that has these words in its headline, in a quotation and as a name. */
  static String article(String words) {
    return words
        + "\n\n« "
        + words
        + " », a déclaré mardi le ministre de l'Énergie, Anselm Torvik. Selon "
        + words
        + ", la digue tiendra. La préfète Odile Marchand a rencontré Anselm Torvik lundi à Lorme.\n";
  }

  /** The same words as everything that is known of an article. */
  static List<String> facts(String words) {
    return List.of(words, words, "javascript:alert(1)//" + words);
  }
}
