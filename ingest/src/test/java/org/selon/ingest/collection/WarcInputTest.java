package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcInputTest {

  private static String page(String title, String text) {
    return "<!doctype html><html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p><p>"
        + text
        + "</p></article></body></html>";
  }

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      write(writer, "1", 200, MediaType.HTML_UTF8, page("La passerelle", Records.FRENCH));
      write(writer, "2", 404, MediaType.HTML_UTF8, page("Perdue", Records.FRENCH));
      write(writer, "3", 200, MediaType.parse("image/png"), "png");
      write(writer, "4", 200, MediaType.HTML_UTF8, page("Die Brücke", GERMAN));
      write(writer, "5", 200, MediaType.HTML_UTF8, page("The bridge", Records.ENGLISH));
    }
    return out.toByteArray();
  }

  private static final String GERMAN =
      "Die Brücke bleibt bis zum Frühjahr geschlossen, teilte die Stadt am Dienstag mit, weil das"
          + " Geländer nicht mehr sicher ist und die Arbeiten noch lange dauern werden.";

  private static void write(WarcWriter writer, String name, int status, MediaType type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "as asked")
            .body(type, body.getBytes(StandardCharsets.UTF_8))
            .build();
    writer.write(
        new WarcResponse.Builder(URI.create("https://press.example/" + name))
            .date(Instant.EPOCH)
            .body(http)
            .build());
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void readsThePagesOfGoodAnswers(WarcCompression compression) throws IOException {
    List<ArticleRecord> records = Records.of("a.warc.gz", archive(compression));
    List<String> told = Records.told(records);
    assertEquals(3, told.size(), told.toString());
    assertTrue(told.get(0).endsWith("(https://press.example/1): La passerelle"), told.get(0));
    assertTrue(told.get(1).contains("looks like German"), told.get(1));
    assertTrue(told.get(2).endsWith("(https://press.example/5): The bridge"), told.get(2));
    assertEquals("https://press.example/1", Records.read(records.get(0)).document().uri());
  }

  @Test
  void readsWhatStandsBeforeTheDamage() throws IOException {
    byte[] whole = archive(WarcCompression.GZIP);
    List<String> told =
        Records.told(Records.of("a.warc.gz", Arrays.copyOf(whole, whole.length - 300)));
    assertTrue(told.get(0).endsWith("La passerelle"), told.get(0));
    assertTrue(told.get(told.size() - 1).contains("damaged"), told.toString());
  }

  @Test
  void tellsOfWhatOnlySaysThatItIsAnArchive() {
    assertTrue(
        Records.told(Records.of("a.warc", "WARC/1.0\r\nnonsense")).get(0).contains("damaged"));
  }
}
