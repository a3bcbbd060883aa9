package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over an archive. */
class ArchivePagesTest {

  static final List<String> PAGES =
      List.of(
          "/",
          "/search",
          "/search?q=barrage",
          "/search?q=barrage&show=articles",
          "/search?q=mongolfi%C3%A8re",
          "/people",
          "/people?speaker=marchand&kind=person",
          "/speaker?name=Anselm+Torvik",
          "/speaker?name=%3DAnselm+Torvik&relayed=1",
          "/speaker?name=nobody",
          "/contacts",
          "/contacts?by=reported",
          "/contacts?actor=torvik&actor=marchand&kind=meeting",
          "/contacts?actor=nobody",
          "/sourcing",
          "/sourcing?outlet=gazette&from=2024-03&to=2024-03",
          "/sourcing?q=mongolfi%C3%A8re");

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), Rooms.failures());
  }

  private static Caller archived() throws IOException {
    return new Caller(Rooms.archived().port());
  }

  private static Document page(Caller caller, String path, String... headers) throws IOException {
    Caller.Reply reply = caller.get(path, headers);
    assertEquals(200, reply.status(), path + " " + reply.text());
    return Jsoup.parse(reply.text());
  }

  @Test
  void everyPageOpensInBothLanguages() throws IOException {
    for (String path : PAGES) {
      Document english = page(archived(), path);
      Document french = page(archived(), path, "Accept-Language: fr");
      assertEquals("en", english.selectFirst("html").attr("lang"));
      assertEquals("fr", french.selectFirst("html").attr("lang"));
      assertNotEquals(
          english.select("h1, h2, label").text(), french.select("h1, h2, label").text());
      assertEquals(1, english.select("h1").size(), path);
      assertEquals(1, english.select("main").size(), path);
      for (Element id : english.select("[id]")) {
        assertEquals(1, english.select("[id=" + id.id() + "]").size(), path + " " + id.id());
      }
      for (Element field : english.select("input:not([type=hidden]), select, textarea")) {
        boolean named = !english.select("label[for=" + field.id() + "]").isEmpty();
        assertTrue(named || field.parent().nameIs("label") || field.hasAttr("aria-label"), path);
      }
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
    Caller caller = archived();
    List<String> seen = new ArrayList<>();
    for (String path : PAGES) {
      for (Element link : page(caller, path).select("a[href^=/]")) {
        String address = link.attr("href").replaceFirst("#.*", "");
        if (!seen.contains(address) && !address.contains("lang=")) {
          seen.add(address);
          int status = caller.get(address).status();
          assertTrue(status == 200 || status == 303, address + " " + status);
        }
      }
    }
    assertTrue(seen.size() > 60, "links: " + seen.size());
  }

  @Test
  void aFacetLeavesAsManyAsItSays() throws IOException {
    Document all = page(archived(), "/search");
    int looked = 0;
    for (Element choice : all.select(".facets li a")) {
      Document narrowed = page(archived(), choice.attr("href"));
      String count = choice.selectFirst(".count").text();
      assertEquals(
          count, narrowed.selectFirst(".total").text().replaceAll("\\D.*", ""), choice.text());
      Element chosen = narrowed.selectFirst(".facets .chosen");
      assertFalse(page(archived(), chosen.attr("href")).select(".hit").isEmpty());
      looked++;
    }
    assertTrue(looked > 10, "facets: " + looked);
  }

  @Test
  void marksTheWordsAndLeadsToTheirPlace() throws IOException {
    Element hit = page(archived(), "/search?q=crane").selectFirst(".hit");
    assertEquals("crane", hit.select("mark").text());
    String link = hit.select(".kind a").attr("href");
    Caller.Reply leads = archived().get(link);
    assertTrue(leads.header("location").matches("/articles/[0-9a-f]{16}#s\\d+"));
  }

  @Test
  void showsVersionsAndCopies() throws IOException {
    String id =
        page(archived(), "/search?show=articles&outlet=gazette").select(".hit .who a").attr("href");
    Document article = page(archived(), id);
    assertEquals(2, article.select(".beside section").size());
    assertTrue(article.select(".beside").text().contains("Le Ponant"));
    String statement = article.select("button.why").attr("value");
    Caller.Reply why =
        archived().get(id + "/why?statement=" + statement, "Accept: application/json");
    assertTrue(why.text().startsWith("{\"reasons\""), why.text());
  }

  @Test
  void drawsContactsAndGivesThemAsATable() throws IOException {
    Document page = page(archived(), "/contacts");
    int contacts = page.select("tr[id^=contact-]").size();
    assertTrue(contacts > 1, "contacts");
    assertFalse(page.select(".lanes .point").isEmpty());
    assertFalse(page.select(".graph line").isEmpty());
    for (Element svg : page.select("svg")) {
      assertEquals("true", svg.closest("svg[aria-hidden]").attr("aria-hidden"));
    }
    for (Element number : page.select(".lanes a.num")) {
      assertEquals(1, page.select(number.attr("href")).size());
    }
  }

  /** Each list with what tells its entries apart. */
  @ParameterizedTest
  @CsvSource({
    "/search?limit=3, .hit .kind a",
    "/search?show=articles&limit=2, .hit .who a",
    "/people?limit=4, .numbers tbody th",
    "/people?kind=person&limit=2, .numbers tbody th",
    "/contacts?limit=2, .numbers tr[id^=contact-] > th",
    "/contacts?by=reported&limit=2, .numbers tr[id^=contact-] > th",
    "/speaker?name=Anselm+Torvik&limit=2, .hit .kind a"
  })
  void longListsAreTurnedLikePages(String path, String entry) throws IOException {
    List<String> whole =
        page(archived(), path.replaceFirst("limit=\\d+", "limit=1000")).select(entry).stream()
            .map(ArchivePagesTest::told)
            .toList();
    List<String> walked = new ArrayList<>();
    int pages = 0;
    String last = "";
    for (String next = path; !next.isEmpty(); pages++) {
      assertTrue(pages < 50, path);
      Document page = page(archived(), next);
      page.select(entry).forEach(each -> walked.add(told(each)));
      last = next;
      next = page.select(".turn a[rel=next]").attr("href");
    }
    assertTrue(pages > 1, path + " has one page");
    assertEquals(whole, walked);
    String before = page(archived(), last).select(".turn a[rel=prev]").attr("href");
    assertFalse(page(archived(), before).select(entry).isEmpty());
  }

  private static String told(Element entry) {
    return entry.text() + " " + entry.attr("href");
  }

  @Test
  void everyListCanBeHadAsFiles() throws IOException {
    for (String path :
        List.of(
            "/search?q=barrage",
            "/search?q=barrage&show=articles",
            "/people?kind=person",
            "/speaker?name=Anselm+Torvik",
            "/contacts?by=reported&actor=torvik",
            "/sourcing?outlet=gazette")) {
      Document page = page(archived(), path);
      for (String format : List.of(".json", ".jsonl", ".csv")) {
        Element link =
            page.select(".downloads a").stream()
                .filter(each -> each.text().equals(format))
                .findFirst()
                .orElseThrow();
        Caller.Reply file = archived().get(link.attr("href"));
        assertEquals(200, file.status(), link.attr("href") + " " + file.text());
        assertFalse(file.text().isBlank());
      }
    }
    Document page = page(archived(), "/speaker?name=Anselm+Torvik&type=direct");
    String rows = archived().get(page.select(".downloads a").get(1).attr("href")).text();
    assertEquals(page.select(".hit").size(), rows.lines().count());
  }

  @Test
  void sharesAddUp() throws IOException {
    Document page = page(archived(), "/sourcing");
    long all =
        Long.parseLong(page.select(".total").text().replaceAll(".* (\\d+)\\W+statements.*", "$1"));
    for (Element chart : page.select(".bars")) {
      long sum =
          chart.select("tbody tr").stream()
              .mapToLong(row -> Long.parseLong(row.select(".n").first().text()))
              .sum();
      assertEquals(all, sum, chart.text());
    }
  }

  @Test
  void whatIsNotThereIsToldInTheLanguageOfTheReader() throws IOException {
    for (String path : List.of("/nowhere", "/articles/0123456789abcdef")) {
      Element french = told(path, "fr");
      Element english = told(path, "en");
      assertEquals("fr", french.attr("lang"));
      assertEquals("en", english.attr("lang"));
      assertNotEquals(english.text(), french.text());
    }
  }

  private static Element told(String path, String language) throws IOException {
    Caller.Reply reply = archived().get(path, "Accept: text/html", "Accept-Language: " + language);
    assertEquals(404, reply.status());
    return Jsoup.parse(reply.text()).selectFirst(".lead");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=%28", "type=x", "from=x", "cursor=x", "limit=0", "limit=x", "language=de"})
  void saysWhatMakesNoSense(String query) throws IOException {
    Caller.Reply reply = archived().get("/search?" + query, "Accept: text/html");
    assertEquals(400, reply.status());
    assertFalse(Jsoup.parse(reply.text()).select("h1").text().isBlank());
    Caller.Reply json = archived().get("/v1/statements?" + query);
    assertEquals(400, json.status());
    assertTrue(
        json.text().contains("\"parameter\":\"" + query.replaceAll("=.*", "") + "\""), json.text());
  }

  @Test
  void keepsAPastedArticleWhenAsked() throws IOException {
    try (ReadingRoom room = Rooms.fresh()) {
      Caller caller = new Caller(room.port());
      Document page = Jsoup.parse(caller.form("/read", Map.of("text", Rooms.CRANE)).text());
      String code = page.select("#again [name=document]").attr("value");
      assertTrue(caller.get("/v1/articles").text().startsWith("{\"total\":0"));
      Caller.Reply kept = caller.form("/read/keep", Map.of("document", code));
      assertEquals(303, kept.status());
      assertTrue(page(caller, kept.header("location")).select("article").text().contains("crane"));
      assertTrue(caller.get("/v1/articles").text().startsWith("{\"total\":1"));
    }
  }

  @Test
  void hostileArticlesStayText() throws IOException {
    Caller caller = new Caller(Rooms.hostile().port());
    for (String path : PAGES) {
      ReadPageTest.checkHarmless(page(caller, path));
    }
    Document articles = page(caller, "/search?show=articles");
    for (Element link : articles.select(".hit .who a")) {
      ReadPageTest.checkHarmless(page(caller, link.attr("href")));
    }
    assertTrue(articles.select(".hit").text().contains("<script>alert(1)</script>"));
  }
}
