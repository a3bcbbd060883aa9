package org.selon.ingest.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.selon.ingest.ArticleReader;

/** How large a record may be and how deep inputs may be packed into one another. */
final class Limits {

  /** Bytes of a record: as many as a web page may have. */
  static final int RECORD = ArticleReader.LARGEST_PAGE;

  /** Packed inputs within one another: a zip of zips of gzips is enough for anybody. */
  static final int DEPTH = 3;

  /** Elements or objects within one another. */
  static final int NESTING = 500;

  static final String SPLIT = "split it into smaller files";
  static final String AGAIN = "get it again from where it came from";

  private Limits() {}

  /** All of {@code in}, or empty if it is larger than a record may be. */
  static Optional<byte[]> whole(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(RECORD + 1);
    return bytes.length > RECORD ? Optional.empty() : Optional.of(bytes);
  }

  /** What to tell of a record that is too large. */
  static String tooLarge() {
    return "larger than " + RECORD / 1_000_000 + " MB";
  }
}
