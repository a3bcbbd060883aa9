package org.selon.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * Bytes to text: by byte order mark, else UTF-8, else Windows-1252. The text is exactly what the
 * bytes say, without the byte order mark: no character is changed, composed or left out.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String REMEDY = "save it as UTF-8 text";

  /** Share of control characters from which on a file is no text. */
  private static final double CONTROLS = 0.02;

  private final String name;
  private final List<String> notes = new ArrayList<>();

  TextDecoder(String name) {
    this.name = name;
  }

  /** What was guessed on the way. */
  List<String> notes() {
    return notes;
  }

  /** The text of {@code bytes}, of which {@code declared} may say how they are encoded. */
  String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableArticleException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, Optional.empty());
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0, declared);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private String utf8(byte[] bytes, int start, Optional<Charset> declared)
      throws UnreadableArticleException {
    refuseBinary(bytes, start);
    Utf8 look = Utf8.of(bytes, start);
    boolean marked = start > 0;
    if (look.broken() == 0 && (look.cut() < 0 || isCut(bytes, look, marked))) {
      int end = look.cut() < 0 ? bytes.length : look.cut();
      if (look.cut() >= 0) {
        notes.add(
            "the text is cut in the middle of a character (byte " + end + "); read up to there");
      }
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, start, bytes.length - start, declared.get());
    }
    if (look.sequences() > look.broken() || marked) {
      notes.add(
          count(look.broken())
              + " not UTF-8, shown as \uFFFD (first at byte "
              + look.firstBroken()
              + ")");
      return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }
    return windows(bytes, look);
  }

  private static String count(int broken) {
    return broken == 1 ? "1 byte is" : broken + " bytes are";
  }

  /**
   * Whether the last bytes are a cut UTF-8 character. A single one after a letter, with no other
   * such character before it, is more likely an accented last letter in Windows-1252.
   */
  private static boolean isCut(byte[] bytes, Utf8 look, boolean marked) {
    boolean single = look.cut() == bytes.length - 1;
    boolean afterLetter = look.cut() > 0 && Character.isLetter(bytes[look.cut() - 1]);
    return marked || look.sequences() > 0 || !single || !afterLetter;
  }

  private String windows(byte[] bytes, Utf8 look) throws UnreadableArticleException {
    String text = new String(bytes, WINDOWS_1252);
    int odd = text.indexOf('\uFFFD');
    if (odd >= 0) {
      throw new UnreadableArticleException(
          Reason.DAMAGED, name, "neither UTF-8 nor Windows-1252 text (byte " + odd + ")", REMEDY);
    }
    int first = look.firstBroken() < 0 ? look.cut() : look.firstBroken();
    notes.add("not UTF-8, read as Windows-1252 (first at byte " + first + ")");
    return text;
  }

  private String utf16(byte[] bytes, Charset charset) throws UnreadableArticleException {
    int end = bytes.length - bytes.length % 2;
    if (end < bytes.length) {
      notes.add(
          "the text is cut in the middle of a character (byte " + end + "); read up to there");
    }
    String text = new String(bytes, 2, end - 2, charset);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE, name, "binary data, not text (byte " + (2 + 2 * nul) + ")", REMEDY);
    }
    return text;
  }

  private void refuseBinary(byte[] bytes, int start) throws UnreadableArticleException {
    int controls = 0;
    int first = -1;
    for (int i = start; i < bytes.length; i++) {
      int b = bytes[i];
      if (b >= ' ' || b < 0 || b == '\n' || b == '\r' || b == '\t' || b == '\f') {
        continue;
      }
      if (b == 0) {
        throw new UnreadableArticleException(Reason.NO_ARTICLE, name, nul(bytes, i), REMEDY);
      }
      first = first < 0 ? i : first;
      controls++;
    }
    if (controls > CONTROLS * (bytes.length - start)) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE,
          name,
          "binary data, not text (first control character at byte " + first + ")",
          REMEDY);
    }
  }

  private static String nul(byte[] bytes, int at) {
    int nuls = 0;
    int end = Math.min(bytes.length, 1000);
    for (int i = 0; i < end; i++) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    boolean wide = nuls > end / 3 && nuls < end * 2 / 3;
    String what = wide ? "UTF-16 without byte order mark, or binary data" : "binary data, not text";
    return what + " (first zero byte at byte " + at + ")";
  }
}
