package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Language;

class RefusalTest {

  @TempDir Path folder;

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableArticleException.class, () -> Reads.bytes(bytes)).getMessage();
  }

  private static String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(Path file) {
    return assertThrows(
            UnreadableArticleException.class,
            () -> ArticleReader.standard().read(file, ReadOptions.AUTO))
        .getMessage();
  }

  @Test
  void aMissingFile() {
    Path file = folder.resolve("absent.txt");
    assertEquals(file + ": no such file; check the name", refusal(file));
  }

  @Test
  void aFolder() {
    assertEquals(folder + ": this is a folder; give the articles in it", refusal(folder));
  }

  @Test
  void aFileWithoutPermission() throws IOException {
    Path file = Files.writeString(folder.resolve("locked.txt"), "Le maire a dit oui.");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user reads all");
    assertEquals(
        file + ": no permission to read it; change its permissions or copy it", refusal(file));
  }

  @Test
  void aLinkThatGoesRoundInCircles() throws IOException {
    Path file = folder.resolve("round.txt");
    try {
      Files.createSymbolicLink(file, file);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertTrue(refusal(file).startsWith(file + ": cannot be read: "), refusal(file));
  }

  @Test
  void anEmptyOrBlankFile() {
    assertEquals("article.txt: empty; give a file with an article in it", refusal(""));
    String blank = "article.txt: blank, nothing but white space; give a file with an article in it";
    assertEquals(blank, refusal(" \n\t\u00A0\r\n"));
    assertEquals(blank, refusal("\uFEFF\u202F"));
  }

  @Test
  void aFailingStream() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };
    String message =
        assertThrows(
                UnreadableArticleException.class,
                () -> ArticleReader.standard().read("-", broken, ReadOptions.AUTO))
            .getMessage();
    assertEquals("-: cannot be read: disk on fire; check the file and the disk", message);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 and so on, PDF",
    "{\\rtf1 and so on, RTF",
    "PK\u0003\u0004 and word/document.xml, Word document",
    "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text, OpenDocument",
    "PK\u0003\u0004 and a.txt, zip",
    "<?xml version=\"1.0\"?><rss><channel/></rss>, news feed",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>, news feed",
    "WARC/1.0 and so on, WARC",
    "From: <Saved by Blink> and so on, MHTML",
  })
  void filesOfOtherKindsByName(String start, String kind) {
    String message = refusal(start);
    assertTrue(message.startsWith("article.txt: this is a") && message.contains(kind), message);
  }

  @Test
  void aPicture() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertEquals(
        "article.txt: this is a PNG picture, not an article (byte 0);"
            + " give a text or a saved web page",
        refusal(png));
  }

  @Test
  void zeroBytesAndControlCharacters() {
    assertEquals(
        "article.txt: binary data, not text (first zero byte at byte 13); save it as UTF-8 text",
        refusal("Le maire dit \0 et oui."));
    String controls = "\u0001\u0002\u0003 dit le maire";
    assertTrue(refusal(controls).contains("first control character at byte 0"), refusal(controls));
    byte[] wide = "Le maire a dit oui.".getBytes(StandardCharsets.UTF_16LE);
    assertTrue(refusal(wide).contains("UTF-16 without byte order mark"), refusal(wide));
  }

  @Test
  void bytesThatNoEncodingExplains() {
    byte[] bytes = "Le maire a dit X oui.".getBytes(StandardCharsets.UTF_8);
    bytes[15] = (byte) 0x81;
    assertEquals(
        "article.txt: neither UTF-8 nor Windows-1252 text (byte 15); save it as UTF-8 text",
        refusal(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {ArticleReader.LARGEST + 1})
  void moreThanTheCap(int size) {
    assertEquals("article.txt: larger than 10 MB; split it into articles", refusal(new byte[size]));
  }

  @Test
  void anotherLanguage() {
    assertEquals(
        "article.txt: looks like Spanish (line 1); Selon reads French and English;"
            + " give --language fr|en to read it all the same",
        refusal("El alcalde dijo ayer que no habrá más obras en el puerto de la ciudad."));
    assertTrue(refusal("Мэр города подал в отставку.").contains("looks like Cyrillic script"));
    assertTrue(refusal("zzz yyy xxx").contains("cannot tell the language"));
  }

  @Test
  void unlessTheLanguageIsGiven() throws IOException {
    String text = "El alcalde dijo ayer que no habrá más obras.";
    Path file = Files.writeString(folder.resolve("puerto.v2.txt"), text);
    Reading reading = ArticleReader.standard().read(file, ReadOptions.AUTO.in(Language.FRENCH));
    assertEquals(Language.FRENCH, reading.document().language());
    assertEquals("puerto.v2", reading.document().id());
  }
}
