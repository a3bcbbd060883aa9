package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The room as its readers meet it: in a browser. Screenshots lie in target/screenshots. */
class RoomInBrowserTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  @TempDir Path folder;

  private static Browser english;
  private static Browser french;

  @BeforeAll
  static void start() throws IOException {
    english = Browser.at(Rooms.archived(), "en");
    french = Browser.at(Rooms.archived(), "fr");
  }

  @AfterAll
  static void stop() {
    english.close();
    french.close();
  }

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), english.troubles());
    assertEquals(List.of(), french.troubles());
    assertEquals(List.of(), Rooms.failures());
  }

  private static String article(Browser browser, String words) {
    browser.open("/search?show=articles&q=" + words);
    return (String)
        browser.script("return new URL(document.querySelector('.hit a').href).pathname");
  }

  @Test
  void everyPageIsOpenToEverybodyInEveryShape() throws IOException {
    List<String> pages = new ArrayList<>(ArchivePagesTest.PAGES);
    pages.add(article(english, "crane"));
    List<String> barriers = new ArrayList<>();
    int number = 0;
    for (String page : pages) {
      number++;
      // By turns, so that each page is seen in both languages, both widths, and light and dark.
      boolean odd = number % 2 == 1;
      check(english, page, odd ? WIDE : NARROW, odd, number, barriers);
      check(french, page, odd ? NARROW : WIDE, !odd, number, barriers);
    }
    assertEquals(List.of(), barriers);
    assertEquals("fr", french.script("return document.documentElement.lang"));
    assertEquals("en", english.script("return document.documentElement.lang"));
  }

  private static void check(
      Browser browser, String page, int width, boolean dark, int number, List<String> barriers)
      throws IOException {
    browser.sized(width, 900).dark(dark).open(page);
    browser.barriers().forEach(each -> barriers.add(page + " " + width + " " + each));
    long over = (Long) browser.script("return document.documentElement.scrollWidth");
    if (over > width) {
      barriers.add(page + " is " + over + " wide at " + width);
    }
    browser.screenshot(number + "-" + (browser == french ? "fr" : "en") + "-" + width);
  }

  @Test
  void keysLeadThroughAnArticle() {
    english.sized(WIDE, 900).dark(false).open(article(english, "crane"));
    english.until("document.documentElement.classList.contains('js')");
    english.press("j");
    assertEquals("s1", english.find(".card.on").getAttribute("id"));
    english.press("j");
    assertEquals("s2", english.find(".card.on").getAttribute("id"));
    assertTrue(english.script("return location.hash").equals("#s2"));
    english.press("k");
    assertEquals("s1", english.find(".card.on").getAttribute("id"));
    english.press(Keys.ENTER);
    assertEquals("true", english.find("#s1 details").getAttribute("open"));
    english.script("document.querySelector('#s3 .sure').className = 'sure unsure'");
    english.press("n");
    english.until("document.querySelector('.card.on').id === 's3'");
    english.allowClipboard();
    english.press("c");
    english.until("document.querySelector('.said').textContent === 'Copied.'");
    String copied = english.clipboard();
    assertTrue(copied.contains("— ") && copied.contains("Harbour crane stood idle"), copied);
    english.press("w");
    english.until("document.querySelectorAll('#why-body section').length > 1");
    assertTrue(english.find("#why-body").getText().contains("source"));
    assertEquals(List.of(), english.barriers());
    english.press(Keys.ESCAPE);
    english.until("!document.getElementById('why').open");
    english.press("?");
    english.until("document.getElementById('keys').open");
    assertTrue(english.find("#keys").getText().contains("next statement"));
    english.press(Keys.ESCAPE);
    english.until("!document.getElementById('keys').open");
    english.press("/");
    assertEquals("find", english.script("return document.activeElement.id"));
    english.press("inspected", Keys.ENTER);
    english.until("document.querySelector('.said').textContent === '1 / 1'");
    english.leave();
    english.press("l");
    english.until("document.documentElement.classList.contains('list')");
    english.press("l");
    english.press(Keys.ESCAPE);
    assertTrue(english.all(".card.on").isEmpty());
  }

  @Test
  void aFacetNarrowsAndTheAddressHoldsIt() {
    english.sized(WIDE, 900).open("/search");
    int before = english.all(".hit").size();
    english.find(".facets li a").click();
    english.until("document.querySelector('.facets .chosen')");
    String narrowed = (String) english.script("return location.search");
    assertTrue(narrowed.contains("type="), narrowed);
    int after = english.all(".hit").size();
    assertTrue(after > 0 && after < before, before + " " + after);
    english.find("#q").sendKeys("port OR barrage OR vanne OR crane", Keys.ENTER);
    english.until("document.querySelector('mark')");
    assertTrue(((String) english.script("return location.search")).contains("type="));
    english.leave();
    english.press("/");
    assertEquals("q", english.script("return document.activeElement.id"));
  }

  @Test
  void anArticleIsPastedReadAndAskedAbout() throws IOException {
    english.sized(WIDE, 900).dark(false).open("/");
    english.script("document.getElementById('paste').value = arguments[0]", Rooms.CRANE);
    english.find("#drop .main").click();
    english.until("document.querySelectorAll('.card').length > 2");
    english.press("j", "w");
    english.until("document.querySelectorAll('#why-body section').length > 1");
    english.screenshot("pasted");
    assertEquals(List.of(), english.barriers());
    english.find("#why-close").click();
    english.find("button[name=lang]").click();
    english.until("document.documentElement.lang === 'fr'");
    assertTrue(english.all(".card").size() > 2);
    english.find("button[name=lang]").click();
    english.until("document.documentElement.lang === 'en'");
    Path file = Files.writeString(folder.resolve("barrage.txt"), Rooms.DAM);
    english.open("/");
    english.find("#file").sendKeys(file.toString());
    english.until("document.querySelector('article') && document.querySelector('article').lang === 'fr'");
    assertFalse(english.all(".card").isEmpty());
  }

  @Test
  void anArticleIsDroppedAnywhereOnThePage() {
    for (String kind : List.of("text", "file")) {
      english.sized(WIDE, 900).open("/");
      english.script(
          "const data = new DataTransfer();"
              + "if (arguments[1] === 'text') data.setData('text/plain', arguments[0]);"
              + "else data.items.add(new File([arguments[0]], 'crane.txt', {type: 'text/plain'}));"
              + "document.querySelector('h1').dispatchEvent("
              + "new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data}))",
          Rooms.CRANE,
          kind);
      english.until("document.querySelectorAll('.card').length > 2");
    }
  }

  @Test
  void theReasonsAreToldInFrench() {
    french.sized(WIDE, 900).dark(false).open(article(french, "crane"));
    french.until("document.documentElement.classList.contains('js')");
    french.press("j", "w");
    french.until("document.querySelectorAll('#why-body section').length > 1");
    String told = french.find("#why-body").getText();
    assertTrue(told.startsWith("Déclaration ") && told.contains("locuteur"), told);
    assertFalse(told.contains("speaker"), told);
  }

  /** A long article: what is far away is not laid out, and every card is where its words are. */
  @Test
  void aLongArticleIsLaidOutWhereItIsRead() {
    StringBuilder text = new StringBuilder("Harbour notes\n\n");
    for (int i = 0; i < 150; i++) {
      text.append("“Pier ").append(i).append(" is closed until the inspection ends,” said Lena Farrow, a ");
      text.append("harbour pilot. Tom Ashby, the mayor, said the port had known for ").append(i);
      text.append(" weeks. He denied that pier ").append(i).append(" was unsafe.\n\n");
    }
    english.sized(WIDE, 900).dark(false).open("/");
    english.script("document.getElementById('paste').value = arguments[0]", text.toString());
    english.find("#drop .main").click();
    english.until("document.querySelectorAll('.card').length > 300");
    english.until("document.querySelectorAll('.card.near').length > 5");
    assertTrue(english.number("document.querySelectorAll('.card.near').length") < 100);
    assertTrue(english.number("document.querySelectorAll('article > .near').length") < 40);
    english.script("document.getElementById('t200').scrollIntoView({block: 'center'})");
    english.until("document.getElementById('s200').classList.contains('near')");
    english.until(
        "Math.abs(document.getElementById('s200').getBoundingClientRect().top"
            + " - document.getElementById('t200').getBoundingClientRect().top) < 120");
    assertEquals(0, english.number(OVERLAPS), "cards that cover one another");
    english.script("document.getElementById('t200').click()");
    english.until("document.querySelector('.card.on').id === 's200'");
    english.until(
        "Math.abs(document.getElementById('s200').getBoundingClientRect().top"
            + " - document.getElementById('t200').getBoundingClientRect().top) < 40");
    english.press("/");
    english.press("Pier 149 is", Keys.ENTER);
    english.until("document.querySelector('.said').textContent === '1 / 1'");
    english.until(
        "document.querySelector('article > p:last-child').getBoundingClientRect().top < innerHeight");
    english.leave();
  }

  private static final String OVERLAPS =
      "(() => { const boxes = [...document.querySelectorAll('.card.near')].map((card) =>"
          + " card.getBoundingClientRect()).sort((one, other) => one.top - other.top);"
          + " return boxes.filter((box, i) => i && boxes[i - 1].bottom > box.top + 1).length })()";

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    english.still(true).sized(WIDE, 900).open(article(english, "crane"));
    english.until("document.documentElement.classList.contains('js')");
    english.press("j");
    assertEquals(
        0,
        english.number(
            "[...document.querySelectorAll('*')].filter((each) =>"
                + " parseFloat(getComputedStyle(each).transitionDuration) > 0).length"));
    english.still(false);
  }

  /** What another site may try from a browser in which the room is open. */
  @Test
  void otherSitesGetNothing() throws IOException {
    String room = Rooms.archived().address();
    String before = new Caller(Rooms.archived().port()).get("/v1/articles").text();
    String page =
        "<!doctype html><title>elsewhere</title><img id=i src=\"" + room + "icon.svg\">"
            + "<iframe id=f src=\"" + room + "\"></iframe>"
            + "<form id=p method=post enctype=multipart/form-data action=\"" + room + "read\">"
            + "<textarea name=text>x</textarea></form>";
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.createContext(
        "/",
        exchange -> {
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    other.start();
    int port = other.getAddress().getPort();
    try (Browser browser = Browser.at(Rooms.archived(), "en")) {
      for (String host : List.of("127.0.0.1", "localhost", "elsewhere.example")) {
        browser.go("http://" + host + ":" + port + "/");
        for (String attempt :
            List.of(
                "fetch('%sv1/articles')",
                "fetch('%sread', {method: 'POST', mode: 'no-cors', body: 'x'})",
                "fetch('%sv1/analyse', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{}'})",
                "new Promise((yes, no) => { const s = document.createElement('script');"
                    + " s.src = '%sv1/articles'; s.onload = yes; s.onerror = no; document.body.append(s); })")) {
          Object read = browser.later(attempt.replace("%s", room) + ".then((a) => a && a.text ? a.text() : 'loaded')");
          assertTrue(List.of("refused", "").contains(read), host + " " + attempt + " " + read);
        }
        assertEquals(0, browser.number("document.getElementById('i').naturalWidth"), host);
        assertEquals(
            0,
            browser.number("window.frames[0].length"),
            "a frame of the room has nothing in it");
        browser.script("document.getElementById('p').submit()");
        browser.until("document.title !== 'elsewhere' || !document.getElementById('p')");
        assertTrue(browser.text().contains("cross-site") || browser.text().contains("other sites"), browser.text());
      }
      // A name of theirs that was bound to this machine.
      browser.go(room.replace("127.0.0.1", "elsewhere.example"));
      assertTrue(browser.text().contains("does not answer for that name"), browser.text());
      browser.troubles();
    } finally {
      other.stop(0);
    }
    assertEquals(before, new Caller(Rooms.archived().port()).get("/v1/articles").text());
  }

  @Test
  void theLanguageAndTheThemeAreChosenForGood() {
    french.sized(WIDE, 900).dark(false).open("/");
    assertEquals("fr", french.script("return document.documentElement.lang"));
    french.find(".switches a").click();
    french.until("document.documentElement.lang === 'en'");
    french.find("#site-theme").click();
    french.open("/search");
    assertEquals("en", french.script("return document.documentElement.lang"));
    assertEquals("dark", french.script("return document.documentElement.dataset.theme"));
    french.find("#site-theme").click();
    french.find(".switches a").click();
    french.until("document.documentElement.lang === 'fr'");
  }

  @Test
  void hostileArticlesDoNothing() throws IOException {
    try (Browser browser = Browser.at(Rooms.hostile(), "en")) {
      List<String> pages = new ArrayList<>(ArchivePagesTest.PAGES);
      browser.open("/search?show=articles");
      for (Object each :
          (List<?>)
              browser.script(
                  "return [...document.querySelectorAll('.hit a')].map((a) =>"
                      + " new URL(a.href).pathname)")) {
        pages.add(String.valueOf(each));
      }
      assertEquals(Hostile.words().count(), pages.size() - ArchivePagesTest.PAGES.size());
      for (String page : pages) {
        browser.open(page);
        if (page.startsWith("/articles")) {
          browser.until("document.documentElement.classList.contains('js')");
          browser.press("j", "w");
          browser.until("document.querySelectorAll('#why-body section, #why-body p').length > 0");
        }
        assertEquals(List.of(), browser.troubles(), page);
      }
      for (String words : Hostile.words().toList()) {
        browser.open("/");
        String name = words.replaceAll("[/\\\\\u0000\n]", "_") + ".txt";
        Path file = Files.writeString(folder.resolve(name), Hostile.article(words));
        browser.find("#file").sendKeys(file.toString());
        browser.until("document.querySelector('article, .lead + p')");
        assertEquals(List.of(), browser.troubles(), "file " + words);
        browser.open("/");
        browser.script(
            "document.getElementById('paste').value = arguments[0]", Hostile.article(words));
        browser.find("#drop .main").click();
        browser.until("document.querySelector('article, .lead + p')");
        assertEquals(List.of(), browser.troubles(), words);
      }
    }
  }
}
