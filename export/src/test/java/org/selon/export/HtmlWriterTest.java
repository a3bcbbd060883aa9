package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.text.Block;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

class HtmlWriterTest {

  private static Document page(Analysis analysis) throws IOException {
    return page(analysis, Language.ENGLISH);
  }

  private static Document page(Analysis analysis, Language labels) throws IOException {
    WriterOptions options = WriterOptions.standard().withLabels(labels);
    return Jsoup.parse(GoldenTest.written(Format.HTML, options, analysis));
  }

  /** The words under all the elements, without the numbers and flags put between them. */
  private static String words(List<Element> elements) {
    StringBuilder words = new StringBuilder();
    for (Element element : elements) {
      Element bare = element.clone();
      bare.select(".n, .flag").remove();
      words.append(bare.wholeText());
    }
    return words.toString();
  }

  static Stream<Analysis> articles() {
    return Stream.of(
        ContactArticle.analysis(),
        Articles.french(),
        Articles.english(),
        Articles.empty(),
        Articles.hostile("\"<'&>"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void holdsTheWholeTextAndNothingElse(Analysis analysis) throws IOException {
    List<Element> blocks = page(analysis).select("article > *:not(h1:not(:has(span)))");
    List<String> expected =
        analysis.document().blocks().stream()
            .map(Block::span)
            .map(span -> span.in(analysis.document().text()))
            .toList();
    List<String> shown = blocks.stream().map(block -> words(List.of(block))).toList();
    assertEquals(expected, shown);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void marksTheWordsOfEachStatement(Analysis analysis) throws IOException {
    Document page = page(analysis);
    String text = analysis.document().text();
    for (int i = 1; i <= analysis.statements().size(); i++) {
      Statement statement = analysis.statements().get(i - 1);
      assertEquals(joined(statement.content(), text), words(page.select(own("say", i))));
      assertEquals(joined(statement.cue(), text), words(page.select(own("cue", i))));
      assertEquals(joined(statement.source(), text), words(page.select(own("src", i))));
    }
  }

  private static String own(String mark, int statement) {
    return "article ." + mark + "[data-s~=\\b" + statement + "\\b]";
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining());
  }

  @Test
  void givesEachStatementItsCard() throws IOException {
    Document page = page(Articles.french());
    assertEquals(Articles.french().statements().size(), page.select(".card").size());
    Element relayed = page.selectFirst("#s5");
    assertEquals("trois marins du bord", relayed.select(".who bdi").text());
    assertEquals(
        List.of("article", "L’Écho des Grèves", "trois marins du bord unnamed"),
        relayed.select(".chain li").eachText());
    assertTrue(relayed.select(".tags").text().contains("likely"));
    assertTrue(relayed.select("[title=estimated at 81 %]").hasText());
    assertTrue(page.selectFirst("#s14 .tags").text().startsWith("declines to comment"));
    assertTrue(page.select("#s14 blockquote").isEmpty());
    assertEquals("no speaker named", page.select("#s15 .unknown").text());
    assertEquals("fr", relayed.selectFirst("blockquote").attr("lang"));
  }

  @Test
  void tellsToWhomAndWhenItWasSaidAndWhyNobodyIsNamed() throws IOException {
    Document page = page(ContactArticle.analysis());
    assertEquals(
        List.of(
            "Radio Sallenc, La Gazette des Deux-Rives",
            "jeudi → one of 5 Thursdays: 29 June – 27 July 2023"),
        page.select("#s5 .told dd").eachText());
    assertEquals("jeudi", page.select(page.select("#s5 .told q").parents().attr("href")).text());
    assertEquals(List.of("Setting", "Said"), page.select("#s6 .told dt").eachText());
    assertEquals("par crainte de perdre leur poste", page.select("#s4 .told dd").last().text());
    assertEquals("unnamed ×6", page.select("#s2 .who .kind").text());
    assertEquals(
        "maire (former) · président, syndicat des bacs (outgoing)",
        page.select("#s6 .role").text());
    assertTrue(page.select("#s8 .told").isEmpty());
  }

  @Test
  void listsContactsWithTheirPositions() throws IOException {
    Document page = page(ContactArticle.analysis());
    Element meeting = page.selectFirst("#c1");
    assertEquals("1. meeting, secret", meeting.select("h3").text());
    assertEquals(
        List.of(
            "trois anciens ingénieurs du port de Sallenc unnamed ×3, Ilan Dorval",
            "Brémont",
            "April 2023",
            "2 article La Gazette des Deux-Rives six personnes informées des échanges"
                + " unnamed ×6",
            "Des pourparlers discrets headline, ont rencontré en secret ¶ 1, la rencontre ¶ 2, cette réunion ¶ 3"),
        meeting.select("dd").eachText());
    assertEquals(
        List.of("aware", "informed", "authorised", "encouraged", "directed"),
        meeting.select("thead th").eachText());
    assertEquals(
        List.of("la mairie ✓ yes 5 ✓ yes 4 ✗ no 5 ✗ no 5 ✗ no 4", "Ilan Dorval ✓ yes"),
        meeting.select("tbody tr").eachText());
    assertEquals("3. talks, planned", page.select("#c3 h3").text());
    assertEquals("Armand Quillé ✓ yes 7", page.select("[aria-labelledby=acts] tbody").text());
  }

  @Test
  void drawsDatesAsSureAsTheyAre() throws IOException {
    List<Element> rows = page(ContactArticle.analysis()).select("#dates tbody tr");
    assertEquals(
        List.of(
            "from February 2022 on",
            "April 2023",
            "3 – 5 May 2023",
            "one of 5 Wednesdays: 28 June – 26 July 2023",
            "one of 5 Thursdays: 29 June – 27 July 2023",
            "July 2023",
            "6 July 2023",
            "autumn 2023",
            "3 March, year unknown",
            "date not settled"),
        rows.stream()
            .map(
                row ->
                    row.selectFirst("th").textNodes().isEmpty()
                        ? row.selectFirst("th").text()
                        : row.selectFirst("th").textNodes().get(0).text().strip())
            .toList());
    assertEquals(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), count(rows, ".bar.open"));
    assertEquals(List.of(0, 1, 1, 0, 0, 1, 0, 1, 0, 0), count(rows, ".bar.sure"));
    assertEquals(List.of(0, 0, 0, 5, 5, 0, 0, 0, 0, 0), count(rows, ".point.maybe"));
    assertEquals(List.of(1, 0, 0, 0, 0, 0, 1, 0, 0, 0), count(rows, ".point.sure"));
    assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1, 0, 0), count(rows, ".out"));
    assertEquals("jeudi ¶ 3 said: 5", rows.get(4).select("td").last().text());
    assertEquals("published", rows.get(5).select("td").last().text());
  }

  private static List<Integer> count(List<Element> rows, String shape) {
    return rows.stream().map(row -> row.select(shape).size()).toList();
  }

  @Test
  void leavesOutSectionsThatAreEmpty() throws IOException {
    Document page = page(Articles.english());
    assertTrue(page.select("#contacts, #dates, .told").isEmpty());
    assertEquals(1, page.select(".ledger a").size());
    assertEquals(
        List.of("#contacts", "#dates", "#gaps"),
        page(ContactArticle.analysis()).select(".ledger a").eachAttr("href"));
  }

  @Test
  void tellsTheLanguageOfLabelsAndText() throws IOException {
    Document page = page(Articles.english(), Language.FRENCH);
    assertEquals("fr", page.selectFirst("html").attr("lang"));
    assertEquals("en", page.selectFirst("article").attr("lang"));
    assertEquals("Voix", page.select("#voices-title").text());
  }

  @Test
  void overlappingStatementsLieOnRowsOfTheirOwnAndTheRestIsCounted() throws IOException {
    Document page = page(Articles.french());
    assertTrue(page.select("article .say.r0 .say.r1 .say.r2 .say.folded").hasText());
    assertEquals("+1", page.select("article .more").attr("data-label"));
  }

  @Test
  void showsCrossingStatementsWhole() throws IOException {
    ArticleBuilder article =
        new ArticleBuilder(
            org.selon.engine.text.Document.of("x", Language.ENGLISH, "one two three four."));
    Analysis analysis =
        article
            .says("", AttributionType.INDIRECT)
            .cue("four", "one two")
            .says("", AttributionType.MIXED)
            .cue(".", "two three")
            .build();
    marksTheWordsOfEachStatement(analysis);
    assertEquals(1, page(analysis).select("a.n[href=#s2]").size());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyIdIsUniqueAndEveryJumpArrives(Analysis analysis) throws IOException {
    Document page = page(analysis);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), element.id());
    }
    for (Element link : page.select("[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
    for (Element named : page.select("[aria-labelledby]")) {
      assertTrue(ids.contains(named.attr("aria-labelledby")), named.attr("aria-labelledby"));
    }
    for (Element control : page.select("a, button")) {
      assertTrue(control.hasText() || control.hasAttr("aria-label"), control.outerHtml());
    }
  }

  @Test
  void admitsItsOwnStyleAndScriptOnly() throws Exception {
    Document page = page(Articles.french());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertTrue(policy.contains("style-src '" + hash(page.select("style").first().data()) + "'"));
    assertTrue(policy.contains("script-src '" + hash(page.select("script").first().data()) + "'"));
    assertEquals(1, page.select("style").size());
    assertEquals(1, page.select("script").size());
    assertEquals("no-referrer", page.select("meta[name=referrer]").attr("content"));
  }

  private static String hash(String content) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void asksForNothingFromElsewhere() throws IOException {
    Document page = page(Articles.french());
    assertTrue(
        page.select("link, img, iframe, object, embed, base, video, audio, [src], [srcset]")
            .isEmpty());
    String style = page.select("style").first().data();
    assertFalse(style.contains("url(") || style.contains("@import"));
    List<String> away =
        page.select("[href]").eachAttr("href").stream().filter(h -> !h.startsWith("#")).toList();
    assertEquals(List.of(Articles.french().document().uri()), away);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' autofocus onfocus='alert(1)",
        "\" onmouseover=\"alert(1)",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "https://a.example/\"><script>alert(1)</script>",
        "//a.example/x",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<base href=//a.example>",
        "<meta http-equiv=refresh content=0>",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "\u0000<\u0000script>",
        "<title></title>",
        "</title><script>alert(1)</script>",
        "<plaintext>",
        "{{constructor.constructor('alert(1)')()}}",
        "\u202Egnp.exe",
        "<math><mtext></mtext><script>alert(1)</script></math>",
      })
  void hostileWordsStayWords(String hostile) throws IOException {
    Document page = page(Articles.hostile(hostile));
    Document calm = page(Articles.hostile("calm words"));
    assertEquals(structure(calm), structure(page), "the same elements whatever the words");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on") || name.equals("style"), element.outerHtml());
      }
    }
    for (Element link : page.select("[href]")) {
      assertTrue(link.attr("href").startsWith("#"), link.outerHtml());
    }
    String shown = hostile.replace('\u0000', '\uFFFD');
    assertTrue(words(page.select("article .para")).startsWith(shown.strip()), shown);
    assertTrue(page.title().contains(shown.strip().replaceAll("\\s+", " ")), page.title());
  }

  private static List<String> structure(Document page) {
    return page.getAllElements().stream().map(Element::normalName).toList();
  }

  @Test
  void linksToAnAddressOfTheWebOnly() throws IOException {
    assertEquals(
        List.of("https://a.example/?q=%22%3Cb%3E"),
        page(withUri("https://a.example/?q=%22%3Cb%3E")).select(".about a").eachAttr("href"));
    for (String uri : List.of("file:///etc/passwd", "ftp://a.example", "x", "https:///x", "")) {
      assertTrue(page(withUri(uri)).select(".about a").isEmpty(), uri);
    }
  }

  private static Analysis withUri(String uri) {
    org.selon.engine.text.Document document =
        new org.selon.engine.text.Document(
            "x", uri, "", "", Language.FRENCH, "", "Rien.", List.of());
    return new Analysis(document, List.of(), List.of(), List.of());
  }
}
