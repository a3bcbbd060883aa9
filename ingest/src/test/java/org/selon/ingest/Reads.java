package org.selon.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.selon.engine.text.Block;

/** Short ways to read a text as a user would, for the tests. */
final class Reads {

  private Reads() {}

  static Reading text(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading text(String text, Charset charset) throws IOException {
    return bytes(text.getBytes(charset));
  }

  static Reading bytes(byte[] bytes) throws IOException {
    return ArticleReader.standard().read("article.txt", bytes, ReadOptions.AUTO);
  }

  /** Each block as {@code KIND: words}, line ends as spaces. */
  static List<String> blocks(Reading reading) {
    return reading.document().blocks().stream()
        .map(block -> block.kind() + ": " + words(reading, block))
        .toList();
  }

  private static String words(Reading reading, Block block) {
    return block.span().in(reading.document().text()).replaceAll("[\r\n]+", " ");
  }
}
