package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.selon.engine.text.Language;
import org.selon.export.Messages;
import org.selon.web.http.Languages;
import org.selon.web.http.Problem;

class MessagesTest {

  private static TreeMap<String, TreeSet<String>> entries(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream bytes = Room.class.getResourceAsStream(language + ".properties");
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    TreeMap<String, TreeSet<String>> entries = new TreeMap<>();
    Pattern value = Pattern.compile("\\{\\d}");
    for (String key : properties.stringPropertyNames()) {
      TreeSet<String> values = new TreeSet<>();
      value.matcher(properties.getProperty(key)).results().forEach(r -> values.add(r.group()));
      entries.put(key, values);
    }
    return entries;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertFalse(entries("en").isEmpty());
    assertEquals(entries("en"), entries("fr"));
  }

  @Test
  void everyProblemHasItsWords() {
    for (Language language : Language.values()) {
      Messages messages = Messages.beside(Room.class, language);
      for (Problem problem : Problem.values()) {
        assertFalse(messages.get("problem." + problem.key()).isBlank());
      }
    }
  }

  @Test
  void takesTheLanguageThatTheBrowserWishesMost() {
    List<String> offered = List.of("en", "fr");
    assertEquals("en", Languages.best("", offered));
    assertEquals("fr", Languages.best("fr-CA,fr;q=0.9,en;q=0.8", offered));
    assertEquals("fr", Languages.best("de, en;q=0.3, fr;q=0.7", offered));
    assertEquals("en", Languages.best("en-GB, fr", offered));
    assertEquals("fr", Languages.best("en;q=0, fr;q=0.001", offered));
    assertEquals("en", Languages.best("q=;;,,;q=x", offered));
  }

  @Test
  void theControlChangesTheLanguageForGood() throws IOException {
    Caller caller = new Caller(Rooms.plain().port());
    Caller.Reply reply = caller.get("/?lang=fr");
    assertEquals(303, reply.status());
    assertEquals("/", reply.header("location"));
    String cookie = reply.header("set-cookie").split(";")[0];
    assertEquals(
        true,
        caller
            .get("/", "Cookie: " + cookie)
            .text()
            .startsWith("<!doctype html>\n<html lang=\"fr\""));
    assertEquals(200, caller.get("/?lang=xx").status());
    assertEquals(true, caller.get("/", "Accept-Language: fr").text().contains("Qui a dit quoi"));
  }
}
