package org.selon.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Kinds of files that are no text, by their first bytes.
 *
 * @param start the first bytes, one character a byte
 * @param name what such a file is called
 * @param remedy what to do with it
 */
record Signature(String start, String name, String remedy) {

  private static final int HEAD = 4096;
  private static final String EXPORT = "save its text as UTF-8 and give that";
  private static final String UNPACK = "unpack it and give the articles";
  private static final String PAGES = "give the articles themselves, as text or saved pages";
  private static final String NO_TEXT = "give a text or a saved web page";

  private static final List<Signature> ALL =
      List.of(
          new Signature("%PDF-", "a PDF file", EXPORT),
          new Signature("{\\rtf", "a rich text (RTF) file", EXPORT),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document", EXPORT),
          new Signature("PK\u0003\u0004", "a zip archive", UNPACK),
          new Signature("PK\u0005\u0006", "an empty zip archive", UNPACK),
          new Signature("\u001F\u008B", "a gzip archive", UNPACK),
          new Signature("BZh", "a bzip2 archive", UNPACK),
          new Signature("7z\u00BC\u00AF", "a 7z archive", UNPACK),
          new Signature("Rar!", "a RAR archive", UNPACK),
          new Signature("\u00FD7zXZ", "an xz archive", UNPACK),
          new Signature("(\u00B5/\u00FD", "a zstd archive", UNPACK),
          new Signature("\u0089PNG", "a PNG picture", NO_TEXT),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG picture", NO_TEXT),
          new Signature("GIF8", "a GIF picture", NO_TEXT),
          new Signature("RIFF", "a RIFF sound, film or picture", NO_TEXT),
          new Signature("ID3", "an MP3 sound", NO_TEXT),
          new Signature("OggS", "an Ogg sound or film", NO_TEXT),
          new Signature("SQLite format 3", "an SQLite database", NO_TEXT),
          new Signature("\u007FELF", "a program", NO_TEXT),
          new Signature("<rss", "a news feed", PAGES),
          new Signature("<feed", "a news feed", PAGES),
          new Signature("<?xml", "an XML file, perhaps a news feed", PAGES),
          new Signature("WARC/1.", "a web archive (WARC)", PAGES),
          new Signature("From: <Saved by ", "a web archive (MHTML)", "save the page as HTML"));

  /** The kind of file that {@code bytes} are, if they are none of text. */
  static Optional<Signature> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return ALL.stream()
        .filter(signature -> head.startsWith(signature.start) && signature.isSure(bytes))
        .findFirst()
        .map(signature -> signature.start.startsWith("PK") ? office(head, signature) : signature);
  }

  /** Two or three letters may also start a text, which has no control characters after them. */
  private boolean isSure(byte[] bytes) {
    if (start.length() > 4
        || start.startsWith("<")
        || start.chars().anyMatch(c -> c < ' ' || c > '~')) {
      return true;
    }
    for (int i = start.length(); i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] >= 0
          && bytes[i] < ' '
          && bytes[i] != '\n'
          && bytes[i] != '\r'
          && bytes[i] != '\t') {
        return true;
      }
    }
    return false;
  }

  private static Signature office(String head, Signature zip) {
    if (head.contains("word/")) {
      return new Signature(zip.start, "a Word document (docx)", EXPORT);
    }
    if (head.contains("opendocument.text")) {
      return new Signature(zip.start, "an OpenDocument text (odt)", EXPORT);
    }
    return head.contains("epub+zip") ? new Signature(zip.start, "an e-book (epub)", EXPORT) : zip;
  }
}
