package org.selon.ingest.collection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;

/** The forms of input that are told apart before they are read. */
enum Form {
  ARTICLE,
  ZIP,
  GZIP,
  WARC,
  FEED,
  NEWSML,
  NITF,
  JSON_LINES,
  JSON,
  TABLE;

  boolean isPacked() {
    return this == ZIP || this == GZIP;
  }

  /** The form of the input that begins with {@code head} and is called {@code name}. */
  static Form of(byte[] head, String name) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String file = name.toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\u0003\u0004") && !isOffice(start)) {
      return ZIP;
    }
    if (start.startsWith("\u001F\u008B")) {
      // Web archives are packed record by record, which their reader undoes itself.
      return unpacked(head).startsWith("WARC/") ? WARC : GZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    String words = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (file.endsWith(".csv") || file.endsWith(".tsv")) {
      return TABLE;
    }
    if (file.endsWith(".jsonl") || file.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    String bare = words.stripLeading();
    if (bare.startsWith("<")) {
      return xml(head);
    }
    boolean json = bare.startsWith("{") || bare.startsWith("[");
    return json && JsonInput.isJson(bare, file) ? json(bare) : ARTICLE;
  }

  /** An object that fills the first line, with another below it, is a line of JSON. */
  private static Form json(String words) {
    int end = words.indexOf('\n');
    String line = end < 0 ? words : words.substring(0, end).strip();
    return words.startsWith("{") && (end < 0 || line.endsWith("}") && line.length() > 2)
        ? JSON_LINES
        : JSON;
  }

  private static Form xml(byte[] head) {
    try {
      return switch (Xml.root(head)) {
        case "rss", "feed", "RDF" -> FEED;
        case "newsItem", "newsMessage", "packageItem" -> NEWSML;
        case "nitf" -> NITF;
        default -> ARTICLE;
      };
    } catch (XMLStreamException e) {
      return ARTICLE; // a web page is seldom well-formed
    }
  }

  /** Word and OpenDocument files are zips too; the reader of articles names them. */
  private static boolean isOffice(String start) {
    return start.contains("word/")
        || start.contains("[Content_Types].xml")
        || start.startsWith("mimetype", 30);
  }

  private static String unpacked(byte[] head) {
    byte[] start = new byte[16];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      int n = in.readNBytes(start, 0, start.length);
      return new String(start, 0, n, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // its reader will tell what is wrong with it
    }
  }
}
