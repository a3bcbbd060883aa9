package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String TEXT =
      "« La digue a tenu », a déclaré la maire, qui était à l’école. Les élèves ont applaudi.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMarkAndNothingElse(String charset) throws IOException {
    Reading reading = Reads.text("\uFEFF" + TEXT, Charset.forName(charset));
    assertEquals(TEXT, reading.document().text());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void readsUtf8WithoutMark() throws IOException {
    Reading reading = Reads.text(TEXT);
    assertEquals(TEXT, reading.document().text());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void readsWindows1252AndSaysSo() throws IOException {
    Reading reading = Reads.text(TEXT, Charset.forName("windows-1252"));
    assertEquals(TEXT, reading.document().text());
    assertEquals(List.of("not UTF-8, read as Windows-1252 (first at byte 0)"), reading.notes());
  }

  @Test
  void readsLatin1() throws IOException {
    String text = "Le maire a dit que la fête était annulée.";
    Reading reading = Reads.text(text, StandardCharsets.ISO_8859_1);
    assertEquals(text, reading.document().text());
    assertEquals(1, reading.notes().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keepsLineEndsAndSpacesAsTheyAre(String end) throws IOException {
    String text =
        ("Une fête\u00A0: «\u202Foui\u202F»\n\nLe maire a dit oui aux élus.\n"
                + "La préfète a dit non, et les élus aussi.\n")
            .replace("\n", end);
    Reading reading = Reads.text(text);
    assertEquals(text, reading.document().text());
    assertEquals(
        List.of(
            "HEADLINE: Une fête\u00A0: «\u202Foui\u202F»",
            "PARAGRAPH: Le maire a dit oui aux élus.",
            "PARAGRAPH: La préfète a dit non, et les élus aussi."),
        Reads.blocks(reading));
  }

  @Test
  void keepsDecomposedAccents() throws IOException {
    String text =
        Normalizer.normalize("Publié le 3 février 2021 à 18h02\n\n" + TEXT, Normalizer.Form.NFD);
    Reading reading = Reads.text(text);
    assertEquals(text, reading.document().text());
    assertEquals("2021-02-03T18:02", reading.document().published());
  }

  @Test
  void leavesOutACharacterCutAtTheEnd() throws IOException {
    String text = "La préfète a dit oui. Le prix est de 3 €";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int missing = 1; missing <= 2; missing++) {
      Reading reading = Reads.bytes(Arrays.copyOf(bytes, bytes.length - missing));
      assertEquals("La préfète a dit oui. Le prix est de 3 ", reading.document().text());
      assertEquals(
          List.of("the text is cut in the middle of a character (byte 41); read up to there"),
          reading.notes());
    }
  }

  @Test
  void readsAnAccentAtTheEndOfALatin1Text() throws IOException {
    Reading reading = Reads.text("Le maire a tout nié", StandardCharsets.ISO_8859_1);
    assertEquals("Le maire a tout nié", reading.document().text());
  }

  @Test
  void showsDamageInUtf8WithoutSpoilingTheRest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
    Reading reading = Reads.bytes(bytes.toByteArray());
    assertEquals(TEXT + "\uFFFD" + TEXT, reading.document().text());
    assertTrue(reading.notes().get(0).startsWith("1 byte is not UTF-8"), reading.notes().get(0));
  }

  @Test
  void cutsAnOddByteOfUtf16() throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    Reading reading = Reads.bytes(Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals(TEXT.substring(0, TEXT.length() - 1), reading.document().text());
    assertEquals(1, reading.notes().size());
  }

  @Test
  void readsOneLineAsLargeAsIsAllowed() throws IOException {
    String sentence = "Le maire a dit que la digue tiendrait, et les élus l’ont cru. ";
    byte[] one = sentence.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[ArticleReader.LARGEST / one.length * one.length];
    for (int at = 0; at < bytes.length; at += one.length) {
      System.arraycopy(one, 0, bytes, at, one.length);
    }
    Reading reading = Reads.bytes(bytes);
    assertEquals(bytes.length / one.length * sentence.length(), reading.document().text().length());
    assertEquals(1, reading.document().blocks().size());
  }
}
