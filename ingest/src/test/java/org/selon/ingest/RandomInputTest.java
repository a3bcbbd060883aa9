package org.selon.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bad input gives a message, never another exception. {@code -Dseed=…} repeats a run. */
class RandomInputTest {

  private static final int RUNS = 300;

  private final long seed = Long.getLong("seed", 20261123L);
  private final Random random = new Random(seed);

  private void read(byte[] bytes) {
    try {
      ArticleReader.standard().read("random", bytes, ReadOptions.AUTO);
    } catch (UnreadableArticleException expected) {
      return;
    } catch (RuntimeException | StackOverflowError e) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      throw new AssertionError("with -Dseed=" + seed + " and input " + text, e);
    }
  }

  @Test
  void bytesAtRandom() {
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      read(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) "<>/=\"' \n.,-–ap(de)0123:é".charAt(Math.floorMod(bytes[i], 24));
      }
      read(bytes);
      read(
          ("<html><p>" + new String(bytes, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void pagesAndTextsCutAndShuffled() throws IOException {
    List<Path> files = new ArrayList<>(WebPageTest.pages());
    for (Path page : WebPageTest.pages()) {
      files.add(Path.of(page.toString().replace(".html", ".txt")));
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int run = 0; run < RUNS / 10; run++) {
        read(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        read(Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length));
        read(shuffled(bytes));
        byte[] broken = bytes.clone();
        for (int i = 0; i < 20; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        read(broken);
      }
    }
  }

  private byte[] shuffled(byte[] bytes) {
    List<String> pieces =
        new ArrayList<>(
            List.of(new String(bytes, StandardCharsets.UTF_8).split("(?=<)|(?<=[ \n])")));
    Collections.shuffle(pieces, random);
    return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void longRunsOfOneThing() {
    for (String piece :
        List.of(
            "\"",
            "« ",
            "<p>",
            "</p>",
            "<br>",
            "&amp;",
            "- ",
            "date 2023-07 ",
            "Par A ",
            ",",
            "é",
            "\n",
            "\n\n",
            "x\n",
            "1",
            ".",
            "<!--",
            "<q>",
            "<a href=x>y</a>",
            "By J R\n",
            "<table><tr><td>",
            "<script type=application/ld+json>[",
            "Publié le 3 mai 2021 ")) {
      read(piece.repeat(100_000 / piece.length()).getBytes(StandardCharsets.UTF_8));
      read(("<html>" + piece.repeat(20_000 / piece.length())).getBytes(StandardCharsets.UTF_8));
      read(("Le maire a dit oui. " + piece.repeat(1_000)).getBytes(StandardCharsets.UTF_8));
    }
  }
}
