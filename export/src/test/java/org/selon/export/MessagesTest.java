package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.SpeakerTrace;
import org.selon.engine.attribution.Miss;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Language;
import org.selon.engine.time.Direction;

class MessagesTest {

  private static Properties entries(String language) throws IOException {
    Properties entries = new Properties();
    try (InputStream bytes = Messages.class.getResourceAsStream(language + ".properties")) {
      entries.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    return entries;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    TreeMap<String, TreeSet<String>> english = new TreeMap<>();
    TreeMap<String, TreeSet<String>> french = new TreeMap<>();
    Pattern value = Pattern.compile("\\{\\d}");
    entries("en").forEach((key, message) -> english.put((String) key, values(value, message)));
    entries("fr").forEach((key, message) -> french.put((String) key, values(value, message)));
    assertEquals(english, french);
    assertFalse(english.isEmpty());
  }

  private static TreeSet<String> values(Pattern value, Object message) {
    TreeSet<String> found = new TreeSet<>();
    value.matcher((String) message).results().forEach(match -> found.add(match.group()));
    return found;
  }

  @Test
  void everyWhyHasItsWords() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (Miss miss : Miss.values()) {
        assertFalse(messages.get("why.miss." + Findings.lower(miss)).isBlank());
      }
      for (SpeakerTrace.Way way : SpeakerTrace.Way.values()) {
        assertFalse(messages.get("why.way." + Findings.lower(way)).isBlank());
      }
      for (Direction side : Direction.values()) {
        assertFalse(messages.get("why.from.publication." + Findings.lower(side)).isBlank());
      }
      for (Mode mode : Mode.values()) {
        assertFalse(messages.label("mode", mode).isBlank());
      }
      for (Stance stance : Stance.values()) {
        assertFalse(messages.label("stance", stance).isBlank());
      }
    }
  }

  @Test
  void eachLanguageHasItsOwnFormForNone() {
    assertEquals("0\u00a0statements", Messages.in(Language.ENGLISH).count("statements", 0));
    assertEquals("0\u00a0déclaration", Messages.in(Language.FRENCH).count("statements", 0));
    assertEquals("1\u00a0statement", Messages.in(Language.ENGLISH).count("statements", 1));
    assertEquals("2\u00a0déclarations", Messages.in(Language.FRENCH).count("statements", 2));
  }
}
