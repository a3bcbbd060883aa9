package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.ingest.Reading;

class FeedInputTest {

  private static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Le Brizacien</title>"
        + "<link>https://brizac.example/</link><language>fr</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void readsFullTextAndFactsOfRss() {
    List<ArticleRecord> records =
        Records.of(
            "feed.xml",
            rss(
                "<item><title>Passerelle fermée &amp; contestée</title>"
                    + "<link>https://brizac.example/passerelle</link>"
                    + "<dc:creator>Léa Mazet</dc:creator>"
                    + "<pubDate>Tue, 12 Mar 2024 10:15:00 +0100</pubDate>"
                    + "<description>En bref.</description>"
                    + "<content:encoded><![CDATA[<p>"
                    + Records.FRENCH
                    + "</p><script>x()</script>]]></content:encoded></item>"));
    Reading reading = Records.read(records.get(0));
    assertEquals("feed.xml, item 1 (https://brizac.example/passerelle)", records.get(0).place());
    assertEquals(
        "Passerelle fermée & contestée\n\n" + Records.FRENCH + "\n", reading.document().text());
    assertEquals("2024-03-12T09:15Z", reading.document().published());
    assertEquals("Le Brizacien", reading.document().outlet());
    assertEquals("https://brizac.example/passerelle", reading.document().uri());
    assertEquals("Léa Mazet", reading.facts().author());
    assertTrue(reading.notes().isEmpty());
  }

  @Test
  void saysThatASummaryIsNoFullText() {
    String item =
        "<item><title>Fermée</title><description>" + Records.FRENCH + "</description></item>";
    Reading reading = Records.read(Records.of("feed.xml", rss(item)).get(0));
    assertEquals(
        List.of("the feed gives a summary only; the article itself was not read"), reading.notes());
  }

  @Test
  void tellsOfAHeadlineWithoutText() {
    String item = "<item><title>Fermée</title><link>https://brizac.example/a</link></item>";
    assertEquals(
        List.of(
            "feed.xml, item 1 (https://brizac.example/a): the item has a headline only; give the"
                + " page it leads to"),
        Records.told(Records.of("feed.xml", rss(item))));
  }

  @Test
  void readsAtomInTheEncodingItDeclares() {
    String atom =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
            + "<title>Larkwell Post</title><id>urn:x</id><updated>2024-03-12T10:00:00Z</updated>"
            + "<entry><title>Café bridge shut</title><id>urn:1</id>"
            + "<link href=\"https://larkwell.example/1\"/><updated>2024-03-12T10:00:00Z</updated>"
            + "<author><name>Ana Pike</name></author><content type=\"html\">&lt;p&gt;"
            + Records.ENGLISH.replace('“', '"').replace('”', '"')
            + "&lt;/p&gt;</content></entry></feed>";
    Reading reading =
        Records.read(Records.of("f.xml", atom.getBytes(Charset.forName("windows-1252"))).get(0));
    assertEquals("Café bridge shut", reading.document().title());
    assertEquals("2024-03-12T10:00Z", reading.document().published());
    assertEquals("Ana Pike", reading.facts().author());
  }

  @Test
  void readsAFeedWithABareDoctypeAndNoneWithEntities() {
    String item = "<item><title>T</title><description>" + Records.FRENCH + "</description></item>";
    String bare =
        rss(item)
            .replace("<rss ", "<!DOCTYPE rss PUBLIC \"-//N//DTD\" \"http://127.0.0.1/x\"><rss ");
    assertFalse(Records.read(Records.of("f.xml", bare).get(0)).document().text().isEmpty());
    String bomb =
        rss(item.replace("T<", "&a;<"))
            .replace("<rss ", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss ");
    List<String> told = Records.told(Records.of("f.xml", bomb));
    assertEquals(1, told.size());
    assertTrue(told.get(0).startsWith("f.xml: no feed that can be read: "), told.get(0));
  }
}
