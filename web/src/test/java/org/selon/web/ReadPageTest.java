package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article pasted, uploaded, asked about again. */
class ReadPageTest {

  private final Caller caller = new Caller(Rooms.plain().port());

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), Rooms.failures());
  }

  private Document read(String text, String... headers) throws IOException {
    Caller.Reply reply = caller.form("/read", Map.of("text", text), headers);
    assertEquals(200, reply.status(), reply.text());
    assertEquals("no-store", reply.header("cache-control"));
    return Jsoup.parse(reply.text());
  }

  @Test
  void showsAPastedArticleWithItsStatements() throws IOException {
    Document page = read(Rooms.CRANE.replace("\n", "\r\n"));
    assertTrue(page.select(".card").size() >= 3, page.select(".card").text());
    assertEquals("“The crane was never inspected,”", page.select("#s1 blockquote").text());
    assertEquals("Lena Farrow", page.select("#s1 .who bdi").text());
    assertFalse(page.select(".about").text().isEmpty());
    assertEquals(page.select(".card").size(), page.select(".card button.why").size());
  }

  @Test
  void readsAnUploadedPage() throws IOException {
    String html =
        "<!doctype html><html lang=fr><head><title>T</title></head><body><article><h1>Digue</h1><p>"
            + Rooms.DAM.substring(Rooms.DAM.indexOf('«', 40))
            + "</p></article></body></html>";
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\x\\\\d.html\"\r\n"
            + "Content-Type: text/html\r\n\r\n"
            + html
            + "\r\n--b--\r\n";
    Caller.Reply reply = caller.post("/read", "multipart/form-data; boundary=b", body);
    assertEquals(200, reply.status(), reply.text());
    Document page = Jsoup.parse(reply.text());
    assertEquals("fr", page.selectFirst("article").attr("lang"));
    assertTrue(page.select("blockquote").text().contains("Le barrage ne cédera pas"));
  }

  @Test
  void holdsTheArticleForFurtherQuestions() throws IOException {
    Document page = read(Rooms.DAM);
    String code = page.select("#again [name=document]").attr("value");
    String statement = page.select("#s1 button.why").attr("value");
    Map<String, String> asked = Map.of("document", code, "statement", statement);
    Caller.Reply why = caller.form("/read/why", asked, "Accept: application/json");
    assertEquals(200, why.status(), why.text());
    assertTrue(
        why.text().startsWith("{\"reasons\":[{\"heading\":\"Statement " + statement), why.text());
    Caller.Reply whole = caller.form("/read/why", asked, "Accept: text/html");
    assertTrue(Jsoup.parse(whole.text()).select(".reasons section").size() > 3);
    Caller.Reply translated =
        caller.form("/read/why", asked, "Accept: application/json", "Accept-Language: fr");
    assertTrue(
        translated.text().startsWith("{\"reasons\":[{\"heading\":\"Déclaration " + statement),
        translated.text());
    for (String english : List.of("speaker", "found", "counted", "Sentence", "Words", "stands")) {
      assertFalse(translated.text().contains(english), english + ": " + translated.text());
    }
    Caller.Reply french = caller.form("/read", Map.of("document", code, "lang", "fr"));
    Document again = Jsoup.parse(french.text());
    assertEquals("fr", again.selectFirst("html").attr("lang"));
    assertEquals(page.select("article").text(), again.select("article").text());
    assertTrue(french.header("set-cookie").startsWith("selon-language=fr;"));
    Map<String, String> other = Map.of("document", code, "statement", "s99999");
    assertEquals(404, caller.form("/read/why", other).status());
  }

  @Test
  void keepsNothing() throws IOException {
    String code = read(Rooms.DAM).select("#again [name=document]").attr("value");
    assertEquals(404, caller.form("/read/keep", Map.of("document", code)).status());
    Caller archived = new Caller(Rooms.archived().port());
    String before = archived.get("/metrics").text();
    assertFalse(before.contains("keep"));
    archived.form("/read", Map.of("text", "« Il neige », a dit la maire, Odile Marchand.\n"));
    assertEquals(404, archived.get("/articles/0000000000000000").status());
  }

  @ParameterizedTest
  @MethodSource("org.selon.web.Hostile#codes")
  void refusesFormsThatHoldNoArticle(String code) throws IOException {
    assertEquals(400, caller.form("/read/why", Map.of("document", code)).status());
    assertEquals(400, caller.form("/read", Map.of("document", code)).status());
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    assertEquals(422, caller.form("/read", Map.of("text", "  ")).status());
    assertEquals(422, caller.form("/read", Map.of("text", "%PDF-1.4 x")).status());
    assertEquals(
        400, caller.form("/read", Map.of("text", Rooms.DAM, "published", "soon")).status());
    Caller.Reply fetching = caller.form("/read", Map.of("address", "https://example.org/"));
    assertEquals(400, fetching.status());
    assertTrue(fetching.text().contains("--fetch"), fetching.text());
    Caller.Reply page = caller.form("/read", Map.of("text", " "), "Accept: text/html");
    assertEquals(422, page.status());
    assertEquals("No article could be read", Jsoup.parse(page.text()).select("h1").text());
  }

  @ParameterizedTest
  @MethodSource("org.selon.web.Hostile#words")
  void showsHostileWordsAsWords(String words) throws IOException {
    Document page = read(Hostile.article(words));
    checkHarmless(page);
    assertTrue(
        page.select("article")
            .text()
            .contains(words.replaceAll("\\s+", " ").strip().substring(0, 4)));
    String code = page.select("#again [name=document]").attr("value");
    assertTrue(DocumentCode.read(code).text().contains(words.strip()), code);
  }

  /** No script, style or handler but ours, no address elsewhere. */
  static void checkHarmless(Document page) {
    for (Element each : page.select("script")) {
      assertTrue(
          each.attr("src").startsWith("/assets/") && each.data().isBlank(), each.outerHtml());
    }
    assertEquals(
        0, page.select("iframe, object, embed, base, style, img, meta[http-equiv]").size());
    for (Element each : page.getAllElements()) {
      for (Attribute attribute : each.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on") || name.equals("style"), each.outerHtml());
        if (List.of("href", "src", "action", "formaction").contains(name)) {
          boolean ours =
              attribute.getValue().matches("[/#?].*") && !attribute.getValue().startsWith("//");
          assertTrue(ours || attribute.getValue().matches("https?://.*"), each.outerHtml());
        }
      }
    }
  }
}
