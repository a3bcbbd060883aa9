package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;

class WebPageTest {

  private static final Path PAGES = Path.of("src/test/resources/org/selon/ingest/pages");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /**
   * The golden files were checked by eye against the pages; {@code -Dgolden=update} renews them.
   */
  @ParameterizedTest
  @MethodSource("pages")
  void readsPagesOfManyMakes(Path page) throws IOException {
    Reading reading = ArticleReader.standard().read(page, ReadOptions.AUTO);
    Path golden = PAGES.resolve(reading.document().id() + ".txt");
    if (UPDATE) {
      Files.writeString(golden, golden(reading));
    }
    assertEquals(Files.readString(golden), golden(reading));
  }

  private static String golden(Reading reading) {
    Document document = reading.document();
    String facts =
        String.join(
            "\n",
            "title: " + document.title(),
            "outlet: " + document.outlet(),
            "uri: " + document.uri(),
            "published: " + document.published(),
            "language: " + document.language().code(),
            "notes: " + String.join("; ", reading.notes()));
    return facts
        + "\n\n"
        + document.blocks().stream()
            .map(block -> mark(block.kind()) + block.span().in(document.text()) + "\n")
            .collect(Collectors.joining("\n"));
  }

  private static String mark(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "# ";
      case HEADING -> "## ";
      case STAMP -> "@ ";
      case PARAGRAPH -> "";
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTextIsItsBlocksWithABlankLineBetween(Path page) throws IOException {
    Document document = ArticleReader.standard().read(page, ReadOptions.AUTO).document();
    String text =
        document.blocks().stream()
            .map(block -> block.span().in(document.text()))
            .collect(Collectors.joining("\n\n"));
    long datelines = document.blocks().stream().filter(b -> b.kind() == Block.Kind.STAMP).count();
    if (datelines == 0) {
      assertEquals(text + "\n", document.text());
    } else {
      assertEquals(text.length() + 1 - datelines, document.text().length());
    }
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static final String ARTICLE =
      "<h1>Le port ferme</h1>"
          + "<p>La préfète a annoncé que le port serait fermé dès le mois de novembre.</p>"
          + "<p>Les élus ont dit que c’était trop, et que la préfète aurait dû les prévenir.</p>"
          + "<p>Le conseil départemental n’a pas répondu aux questions qui lui ont été posées.</p>"
          + "<p>Les pêcheurs, eux, se réuniront samedi dans la salle des fêtes de Saint-Vaury.</p>";

  private static Document read(String html) throws IOException {
    return Reads.text(html).document();
  }

  private static String refusal(String html) {
    return assertThrows(UnreadableArticleException.class, () -> read(html)).getMessage();
  }

  @Test
  void refusesASectionFront() {
    StringBuilder front = new StringBuilder("<h1>Politique</h1>");
    for (int i = 0; i < 12; i++) {
      front
          .append("<article><h2><a href='/" + i + "'>Le conseil numéro " + i + " a voté</a></h2>")
          .append("<p>Les élus ont débattu toute la nuit avant de voter le budget de la ville.</p>")
          .append("</article>");
    }
    assertEquals(
        "article.txt: the page \"Politique - Le Phare\" lists 12 articles and holds none;"
            + " save the page of one article, once it is fully shown",
        refusal(page("<title>Politique - Le Phare</title>", "<main>" + front + "</main>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>404</h1><p>La page que vous cherchez n’existe pas ou plus.</p><a href=/>Accueil</a>",
        "<div id=root></div><script>render()</script><noscript>Activez JavaScript</noscript>",
        "",
        "<nav><ul><li><a href=/a>Un</a></li><li><a href=/b>Deux</a></li></ul></nav>",
      })
  void refusesAPageWithoutArticle(String body) {
    String message = refusal(page("<title>Le Phare</title>", body));
    assertTrue(message.startsWith("article.txt: no article in the page \"Le Phare\" ("), message);
  }

  @Test
  void readsAPageOfAnyDepthWithoutOverflow() throws IOException {
    String deep = "<div>".repeat(100_000);
    assertTrue(read(page("", ARTICLE + deep)).text().contains("fermé"));
    assertTrue(read(page("", deep + ARTICLE)).text().contains("fermé"));
    assertTrue(read(page("", "<b><i>".repeat(50_000) + ARTICLE)).text().contains("fermé"));
    assertTrue(refusal(page("", deep)).contains("no article"));
  }

  @Test
  void refusesAPageThatIsTooLarge() {
    String message = refusal("<html>" + " ".repeat(ArticleReader.LARGEST_PAGE));
    assertEquals(
        "article.txt: a web page larger than 20 MB; save it without pictures, or its text only",
        message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1252>",
        "<meta charset='ISO-8859-1'>",
        "<meta charset=nope>"
      })
  void trustsTheBytesMoreThanTheDeclaredCharset(String meta) throws IOException {
    assertTrue(read(page(meta, ARTICLE)).text().contains("préfète"));
    byte[] western = page(meta, ARTICLE).getBytes("windows-1252");
    assertTrue(Reads.bytes(western).document().text().contains("préfète"));
  }

  @Test
  void readsAnotherDeclaredCharset() throws IOException {
    byte[] bytes =
        page(
                "<meta charset=iso-8859-15>",
                ARTICLE
                    + "<p>Cela fera 3 € l’œuf, dit le maire"
                    + " aux élus de la ville, et il rit.</p>")
            .replace('’', '\'')
            .getBytes("iso-8859-15");
    assertTrue(Reads.bytes(bytes).document().text().contains("3 € l'œuf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-02-03\"}</script>",
        "<script"
            + " type='application/ld+json'>[[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2021-02-03T00:00:00Z\"}]]</script>",
        "<script type='application/ld+json'>{oops</script><meta name=date content=2021-02-03>",
        "<meta property='article:published_time' content='2021-02-03T10:00:00+01:00'>",
        "<meta name='DC.date.issued' content='3 février 2021'>",
      })
  void findsTheDateOfPublication(String head) throws IOException {
    assertTrue(read(page(head, ARTICLE)).published().startsWith("2021-02-03"));
  }

  @Test
  void prefersDataOverMarkupForTheDate() throws IOException {
    String data =
        "<script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-02-03\"}</script>";
    String meta = "<meta property='article:published_time' content='2020-01-01'>";
    String time = "<time datetime='2019-01-01'>1er janvier 2019</time>";
    String visible = "<p>Publié le 1er janvier 2018</p>";
    assertEquals("2021-02-03", read(page(data + meta, time + ARTICLE)).published());
    assertEquals("2020-01-01", read(page(meta, time + ARTICLE)).published());
    assertEquals("2019-01-01", read(page("", time + visible + ARTICLE)).published());
    String inside = ARTICLE.replace("</h1>", "</h1>" + visible);
    assertEquals("2018-01-01", read(page("", inside)).published());
    assertEquals("", read(page("", ARTICLE)).published());
  }

  @Test
  void saysWhenThePageHoldsMoreThanItShows() throws IOException {
    String body = "La préfète a tout expliqué. ".repeat(60);
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + body
            + "\"}</script>";
    List<String> notes = Reads.text(page(data, ARTICLE)).notes();
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).startsWith("the page says that its article has 1679 characters"));
  }

  @Test
  void joinsInlineElementsWithoutSpaces() throws IOException {
    String text =
        read(page(
                "",
                ARTICLE
                    + "<p><b>L</b>es <i>é</i>lus<span>,</span>\n  (<a href=x>eux</a>) ont"
                    + "&nbsp;dit&#8239;: «\u202Fnon\u202F».<br>Puis oui.<br><br>Et encore non,"
                    + " toujours non.</p>"))
            .text();
    assertTrue(
        text.contains("Les élus, (eux) ont\u00A0dit\u202F: «\u202Fnon\u202F».\nPuis oui.\n\nEt"));
  }

  @Test
  void keepsWhatOnlyLooksLikeABox() throws IOException {
    String line = "Lire aussi des journaux étrangers l’aide à comprendre, dit la maire aux élus.";
    assertTrue(read(page("", ARTICLE + "<p>" + line + "</p>")).text().contains(line));
    String box = "<p>Lire aussi : <a href=x>La digue tiendra-t-elle ?</a></p>";
    assertFalse(read(page("", ARTICLE + box)).text().contains("digue"));
  }

  @Test
  void readsFromAStreamAndUtf16() throws IOException {
    byte[] bytes = ("\uFEFF" + page("", ARTICLE)).getBytes(StandardCharsets.UTF_16LE);
    assertTrue(Reads.bytes(bytes).document().text().startsWith("Le port ferme\n\nLa préfète"));
  }
}
