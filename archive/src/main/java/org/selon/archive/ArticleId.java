package org.selon.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;

/**
 * What an article is called in every archive: 16 hexadecimal digits made from its content.
 *
 * <pre>{@code
 * ArticleId.of(document)  // "5f0c2a9be1774d03"
 * }</pre>
 *
 * <p>Text, blocks, language, address, outlet, title, date, author and credit count, the document's
 * own id does not: the same article has the same id whenever and in whatever order it comes in.
 */
public final class ArticleId {

  /** How many digits an id has. */
  public static final int LENGTH = 16;

  private ArticleId() {}

  /** The id of an article of which nothing is said apart from its document. */
  public static String of(Document document) {
    return of(document, Imprint.NONE);
  }

  /** The id of {@code document} with what is said apart from it. */
  public static String of(Document document, Imprint imprint) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          document.language().code(),
          document.uri(),
          document.outlet(),
          document.title(),
          document.published(),
          document.text(),
          imprint.author(),
          imprint.credit()
        }) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      number(digest, bytes.length);
      digest.update(bytes);
    }
    for (Block block : document.blocks()) {
      number(digest, block.span().start());
      number(digest, block.span().end());
      digest.update((byte) block.kind().ordinal());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH / 2);
  }

  private static void number(MessageDigest digest, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (number >>> shift));
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
