package org.selon.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bodies packed for the way, and known again by their tags. */
final class Packing {

  private static final int WORTH_IT = 1_000;
  private static final int TAG_BYTES = 12;

  private Packing() {}

  /** A gzip stream that is quick rather than small: it never goes far. */
  static final class Quick extends GZIPOutputStream {
    Quick(java.io.OutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Whether a client takes gzip: {@code gzip, br}, but not {@code gzip;q=0}. */
  static boolean accepted(String header) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
        .map(each -> each.replace(" ", ""))
        .filter(each -> each.equals("gzip") || each.startsWith("gzip;") || each.equals("*"))
        .anyMatch(each -> !each.matches("gzip;q=0(\\.0*)?"));
  }

  static boolean worth(String type, long length) {
    boolean text = type.startsWith("text/") || type.contains("json") || type.contains("svg");
    return length >= WORTH_IT && (text || type.contains("javascript"));
  }

  static byte[] packed(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4 + 64);
    try (Quick gzip = new Quick(packed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A weak tag: the body is the same, however it is packed. */
  static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      byte[] head = Arrays.copyOf(digest, TAG_BYTES);
      return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(head) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a client that gave {@code If-None-Match} has the body of that tag. */
  static boolean has(String header, String tag) {
    String bare = tag.substring(2);
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals(bare));
  }
}
