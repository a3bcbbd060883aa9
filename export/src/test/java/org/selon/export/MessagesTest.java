package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

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
  void eachLanguageHasItsOwnFormForNone() {
    assertEquals("0\u00a0statements", Messages.in(Language.ENGLISH).count("statements", 0));
    assertEquals("0\u00a0déclaration", Messages.in(Language.FRENCH).count("statements", 0));
    assertEquals("1\u00a0statement", Messages.in(Language.ENGLISH).count("statements", 1));
    assertEquals("2\u00a0déclarations", Messages.in(Language.FRENCH).count("statements", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-07 | July 2023 | juillet 2023",
        "2024-03-01 | 1 March 2024 | 1er mars 2024",
        "2021-02-13T18:02 | 13 February 2021, 18:02 | 13 février 2021, 18\u00a0h\u00a002",
        "2021-02-13T18:02:09+01:00 | 13 February 2021, 18:02 | 13 février 2021, 18\u00a0h\u00a002",
        "2021 | 2021 | 2021",
        "2021-13 | 2021-13 | 2021-13",
        "XXXX-03-03 | XXXX-03-03 | XXXX-03-03",
      })
  void datesAreToldAsPreciselyAsTheyAreKnown(String edtf, String english, String french) {
    Findings nothing =
        new Findings(
            new Analysis(Document.of("x", Language.FRENCH, ""), List.of(), List.of(), List.of()));
    assertEquals(english, new Labels(nothing, Messages.in(Language.ENGLISH)).date(edtf));
    assertEquals(french, new Labels(nothing, Messages.in(Language.FRENCH)).date(edtf));
  }
}
