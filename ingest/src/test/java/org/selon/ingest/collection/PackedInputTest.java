package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips, gzips and single files. */
class PackedInputTest {

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void readsAZipOfManyForms() throws IOException {
    String line = "{\"title\": \"Deux\", \"text\": \"" + Records.FRENCH + "\"}";
    byte[] press =
        zip(
            "mars/un.txt", bytes("Un\n\n" + Records.FRENCH + "\n"),
            "mars/deux.jsonl.gz", gzip(bytes(line)),
            "__MACOSX/mars/._un.txt", bytes("\0\0"),
            "mars/.DS_Store", bytes("\0\0"),
            "avril.zip", zip("trois.txt", bytes("Trois\n\n" + Records.FRENCH + "\n")));
    assertEquals(
        List.of(
            "press.zip, mars/un.txt: Un",
            "press.zip, mars/deux.jsonl.gz, line 1: Deux",
            "press.zip, avril.zip, trois.txt: Trois"),
        Records.told(Records.of("press.zip", press)));
  }

  @Test
  void showsNamesAndNeverUsesThem() throws IOException {
    byte[] zip = zip("../../etc/\u001b[31mx\n.txt", bytes("Un\n\n" + Records.FRENCH + "\n"));
    assertEquals(
        List.of("a.zip, ../../etc/?[31mx?.txt: Un"), Records.told(Records.of("a.zip", zip)));
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void refusesWhatSwells() throws IOException {
    byte[] bomb = zip("b.txt", new byte[60_000_000], "c.txt", bytes(Records.FRENCH));
    List<String> told = Records.told(Records.of("a.zip", bomb));
    assertTrue(told.get(told.size() - 1).contains("unpacks to more than"), told.toString());
    assertTrue(told.stream().noneMatch(one -> one.contains("c.txt")), told.toString());
    List<String> gz = Records.told(Records.of("a.jsonl.gz", gzip(new byte[60_000_000])));
    assertTrue(gz.get(0).contains("unpacks to more than"), gz.toString());
  }

  @Test
  void refusesWhatIsPackedTooOften() throws IOException {
    byte[] packed = bytes(Records.FRENCH);
    for (int i = 0; i < 5; i++) {
      packed = zip("z" + i + ".zip", packed);
    }
    assertEquals(
        List.of(
            "a.zip, z4.zip, z3.zip, z2.zip: packed more than 3 times; unpack it yourself if you"
                + " trust it"),
        Records.told(Records.of("a.zip", packed)));
  }

  @Test
  void readsWhatStandsBeforeTheDamage() throws IOException {
    byte[] whole =
        zip(
            "un.txt", bytes("Un\n\n" + Records.FRENCH + "\n"),
            "deux.txt", bytes("Deux\n\n" + Records.ENGLISH + "\n"));
    for (int cut : List.of(whole.length / 4, whole.length / 2)) {
      List<String> told = Records.told(Records.of("a.zip", Arrays.copyOf(whole, cut)));
      assertTrue(told.get(told.size() - 1).startsWith("a.zip"), told.toString());
    }
  }

  @Test
  void readsSingleFilesAndSaysWhatCannotBeRead() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Un\n\n" + Records.FRENCH + "\n");
    List<ArticleRecord> records = new ArrayList<>();
    InputReader.standard().read(article, records::add);
    InputReader.standard().read(folder.resolve("none.txt"), records::add);
    List<String> told = Records.told(records);
    assertEquals(article + ": Un", told.get(0));
    assertTrue(told.get(1).endsWith("none.txt: no such file; check the name"), told.get(1));
  }

  @Test
  void takesATextThatOnlyLooksLikeJsonForAText() {
    String text = "[Brizac] " + Records.FRENCH;
    assertEquals(text, Records.read(Records.of("a.txt", text).get(0)).document().text());
  }

  @Test
  void keepsALineThatIsTooLongFromTheNext() {
    String lines =
        "{\"text\": \"" + "x".repeat(Limits.RECORD) + "\"}\n{\"text\": \"" + Records.FRENCH + "\"}";
    List<String> told = Records.told(Records.of("a.jsonl", lines));
    assertEquals("a.jsonl, line 1: larger than 20 MB; leave it out", told.get(0));
    assertEquals("a.jsonl, line 2: ", told.get(1));
  }
}
