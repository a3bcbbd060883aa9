package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.ingest.Reading;

class XmlItemsTest {

  private static final String NITF =
      "<nitf><head><title>t</title><docdata><date.issue norm=\"20240312T101500Z\"/>"
          + "<doc.copyright holder=\"Agence Ponant\"/></docdata></head><body><body.head><hedline>"
          + "<hl1>La passerelle fermée</hl1></hedline><byline>Par Léa Mazet</byline></body.head>"
          + "<body.content><p>"
          + Records.FRENCH
          + "</p><media><media-caption><p>Une vue.</p>"
          + "</media-caption></media><hl2>Au printemps</hl2><p>Les travaux dureront, dit-elle.</p>"
          + "</body.content></body></nitf>";

  private static String newsml(String kind, String status, String content) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"https://p.example/1\""
        + " xml:lang=\"fr\"><itemMeta><itemClass qcode=\"ninat:"
        + kind
        + "\"/><provider"
        + " literal=\"PONANT\"><name>Agence Ponant</name></provider><versionCreated>"
        + "2024-03-12T10:15:00+01:00</versionCreated><pubStatus qcode=\"stat:"
        + status
        + "\"/>"
        + "</itemMeta><contentMeta><headline>Fermée</headline><by>Léa Mazet</by></contentMeta>"
        + "<contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  private static String xhtml(String paragraph) {
    return "<inlineXML contenttype=\"application/xhtml+xml\"><html"
        + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
        + paragraph
        + "</p></body></html></inlineXML>";
  }

  @Test
  void readsNitf() {
    Reading reading = Records.read(Records.of("a.xml", NITF).get(0));
    assertEquals("La passerelle fermée", reading.document().title());
    assertEquals("2024-03-12T10:15Z", reading.document().published());
    assertEquals("Agence Ponant", reading.document().outlet());
    assertEquals("Par Léa Mazet", reading.facts().author());
    assertEquals(
        "La passerelle fermée\n\n"
            + Records.FRENCH
            + "\n\nAu printemps\n\nLes travaux dureront, dit-elle.\n",
        reading.document().text());
  }

  @Test
  void readsNewsMlWithEachKindOfContent() {
    for (String content :
        List.of(
            xhtml(Records.FRENCH),
            "<inlineXML contenttype=\"application/nitf+xml\">" + NITF + "</inlineXML>",
            "<inlineData contenttype=\"text/plain\">" + Records.FRENCH + "</inlineData>")) {
      List<ArticleRecord> records = Records.of("a.xml", newsml("text", "usable", content));
      assertEquals("a.xml, item 1 (https://p.example/1)", records.get(0).place());
      Reading reading = Records.read(records.get(0));
      assertEquals("Fermée", reading.document().title());
      assertEquals("Agence Ponant", reading.facts().credit());
      assertEquals("Léa Mazet", reading.facts().author());
      assertTrue(reading.document().text().contains(Records.FRENCH), reading.document().text());
    }
  }

  @Test
  void leavesOutPicturesAndTellsOfWhatIsCancelled() {
    String message =
        "<newsMessage><itemSet>"
            + newsml("picture", "usable", "")
            + newsml("text", "canceled", xhtml("Rien."))
            + newsml("text", "usable", xhtml(Records.FRENCH))
            + "</itemSet></newsMessage>";
    assertEquals(
        List.of(
            "a.xml, item 2 (https://p.example/1): its supplier calls it canceled; use another"
                + " version of it",
            "a.xml, item 3 (https://p.example/1): Fermée"),
        Records.told(Records.of("a.xml", message)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content>"
            + "<p>&a;</p></body.content></body></nitf>",
        "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><nitf><body>"
            + "<body.content><p>&b;</p></body.content></body></nitf>",
        "<nitf><body><body.content><p>cut",
      })
  void expandsNoEntityAndTellsOfDamage(String xml) {
    List<String> told = Records.told(Records.of("a.xml", xml));
    assertEquals(1, told.size());
    assertTrue(
        told.get(0).startsWith("a.xml: no XML that can be read")
            || told.get(0).startsWith("a.xml: blank")
            || told.get(0).startsWith("a.xml: empty"),
        told.get(0));
  }

  @Test
  void refusesATreeThatIsTooDeep() {
    String deep = "<nitf>" + "<p>".repeat(50_000);
    assertTrue(
        Records.told(Records.of("a.xml", deep)).get(0).startsWith("a.xml: no XML that can be"));
  }
}
