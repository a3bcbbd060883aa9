package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.ingest.Reading;

/** Lines of JSON, JSON documents and tables: fields with names. */
class FieldInputTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsAnObjectALineAndGoesOnAfterABadOne() {
    String lines =
        "{\"title\": \"Un\", \"text\": \""
            + Records.FRENCH
            + "\", \"date\": \"2024-03-12\"}\n"
            + "{\"title\": \"Deux\", \"text\": \n"
            + "\n"
            + "[1]\n"
            + "{\"title\": \"Trois\", \"content_html\": \"<p>"
            + Records.FRENCH
            + "</p>\"}";
    List<ArticleRecord> records = Records.of("a.jsonl", lines);
    List<String> told = Records.told(records);
    assertEquals("a.jsonl, line 1: Un", told.get(0));
    assertTrue(told.get(1).startsWith("a.jsonl, line 2: no JSON: "), told.get(1));
    assertTrue(told.get(1).endsWith("; mend it or leave it out"), told.get(1));
    assertEquals("a.jsonl, line 4: no JSON object; mend it or leave it out", told.get(2));
    assertEquals("a.jsonl, line 5: Trois", told.get(3));
    assertEquals(Records.FRENCH, Records.read(records.get(0)).document().text());
    assertEquals("2024-03-12", Records.read(records.get(0)).document().published());
  }

  @Test
  void findsFieldsByTheUsersNames() {
    String line =
        "{\"corps\": \""
            + Records.FRENCH
            + "\", \"meta\": {\"jour\": \"2024-03-12\","
            + " \"signatures\": [\"Léa Mazet\", {\"name\": \"Jo Billot\"}]}}";
    InputReader reader =
        InputReader.standard()
            .with(FieldMap.of("text=corps, published=meta.jour,author=meta.signatures"));
    Reading reading = Records.read(Records.of(reader, "a.jsonl", bytes(line)).get(0));
    assertEquals("2024-03-12", reading.document().published());
    assertEquals("Léa Mazet, Jo Billot", reading.facts().author());
  }

  @ParameterizedTest
  @ValueSource(strings = {"corps", "texte=", "body=text", "text=a,text=b", ""})
  void refusesAMappingThatIsNone(String written) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> FieldMap.of(written));
    assertTrue(e.getMessage().contains("such as text=body"), e.getMessage());
  }

  @Test
  void saysWhichFieldsHoldNoText() {
    assertEquals(
        List.of(
            "a.jsonl, line 1 (https://x.example/1): no text in any of the fields corps; name the"
                + " field that holds it, such as --map text=body"),
        Records.told(
            Records.of(
                InputReader.standard().with(FieldMap.of("text=corps")),
                "a.jsonl",
                bytes("{\"url\": \"https://x.example/1\", \"text\": \"x\"}"))));
  }

  @Test
  void readsAnArrayAndADocumentOfOneObject() {
    String one = "{\n \"title\": \"Un\",\n \"text\": \"" + Records.FRENCH + "\"\n}";
    assertEquals(List.of("a.json: Un"), Records.told(Records.of("a.json", one)));
    assertEquals(
        List.of("a.json, object 1: Un", "a.json, object 2: Un"),
        Records.told(Records.of("a.json", "[" + one + "," + one + "]")));
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    List<String> told = Records.told(Records.of("a.jsonl", deep + "\n" + deep));
    assertEquals(2, told.size());
    assertTrue(told.get(0).startsWith("a.jsonl, line 1: no JSON: "), told.get(0));
  }

  @Test
  void readsJsonFeeds() {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Larkwell Post\","
            + " \"items\": [{\"id\": \"1\", \"url\": \"https://larkwell.example/1\", \"title\":"
            + " \"Shut\", \"content_html\": \"<p>"
            + Records.ENGLISH
            + "</p>\","
            + " \"date_published\": \"2024-03-12T10:00:00Z\", \"authors\": [{\"name\": \"Ana"
            + " Pike\"}]}, {\"id\": \"2\", \"title\": \"Only\"}]}";
    List<ArticleRecord> records = Records.of("feed.json", feed);
    Reading reading = Records.read(records.get(0));
    assertEquals("Larkwell Post", reading.document().outlet());
    assertEquals("Ana Pike", reading.facts().author());
    assertTrue(Records.told(records).get(1).contains("headline only"));
  }

  @Test
  void readsNinjsOfTheFirstAndOfLaterVersions() {
    String first =
        "{\"uri\": \"https://agence.example/1\", \"type\": \"text\", \"versioncreated\":"
            + " \"2024-03-12T10:00:00Z\", \"byline\": \"Léa Mazet\", \"headline\": \"Fermée\","
            + " \"infosources\": [{\"name\": \"Agence Ponant\"}], \"body_xhtml\": \"<p>"
            + Records.FRENCH
            + "</p>\", \"copyrightholder\": \"Le Brizacien\"}";
    Reading one = Records.read(Records.of("one.json", first).get(0));
    assertEquals("Fermée", one.document().title());
    assertEquals("2024-03-12T10:00Z", one.document().published());
    assertEquals("Agence Ponant", one.facts().credit());
    assertEquals("Le Brizacien", one.document().outlet());
    String later =
        "{\"uri\": \"https://agence.example/2\", \"headlines\": [{\"role\": \"short\", \"value\":"
            + " \"S\"}, {\"role\": \"main\", \"value\": \"Fermée encore\"}], \"bodies\":"
            + " [{\"contenttype\": \"text/plain\", \"value\": \"court\"}, {\"contenttype\":"
            + " \"text/html\", \"value\": \"<p>"
            + Records.FRENCH
            + "</p>\"}]}";
    Reading two = Records.read(Records.of("two.json", later).get(0));
    assertEquals("Fermée encore", two.document().title());
    assertTrue(two.document().text().contains("passerelle"));
    String cancelled = first.replace("\"type\"", "\"pubstatus\": \"canceled\", \"type\"");
    assertTrue(Records.told(Records.of("c.json", cancelled)).get(0).contains("calls it canceled"));
    String picture = first.replace("\"type\": \"text\"", "\"type\": \"picture\"");
    assertEquals(List.of(), Records.of("p.json", picture));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsTablesWithAnySeparator(String separator) {
    String table =
        String.join(separator, "\uFEFFTitle", "Date", "Body")
            + "\r\n"
            + String.join(separator, "Un", "2024-03-12", "\"" + Records.FRENCH + "\nBien.\"")
            + "\r\n"
            + String.join(separator, "Deux", "", "")
            + "\r\n";
    List<ArticleRecord> records = Records.of("t.csv", table);
    Reading reading = Records.read(records.get(0));
    assertEquals("Un", reading.document().title());
    assertEquals("2024-03-12", reading.document().published());
    assertEquals(Records.FRENCH + "\nBien.", reading.document().text());
    assertTrue(Records.told(records).get(1).startsWith("t.csv, row 3: no text in any of"));
  }

  @Test
  void saysWhatIsWrongWithATable() {
    byte[] table = bytes("Titre,Corps\nUn,x\n");
    assertEquals(
        List.of("t.csv, row 1: no column \"texte\" among Titre, Corps; check --map"),
        Records.told(
            Records.of(InputReader.standard().with(FieldMap.of("text=texte")), "t.csv", table)));
    List<String> open = Records.told(Records.of("t.csv", "title,text\nUn,\"" + Records.FRENCH));
    assertEquals(1, open.size());
    assertTrue(
        open.get(0).startsWith("t.csv, after row 1: no table that can be read"), open.get(0));
    byte[] latin = "title,text\nUn,\u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of("t.csv, after row 1: not UTF-8; save it as UTF-8"),
        Records.told(Records.of("t.csv", latin)));
  }
}
