package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
        browser.script(
            "document.getElementById('paste').value = arguments[0]", Hostile.article(words));
        browser.find("#drop .main").click();
        browser.until("document.querySelector('article, .lead + p')");
        assertEquals(List.of(), browser.troubles(), words);
      }
    }
  }
}
