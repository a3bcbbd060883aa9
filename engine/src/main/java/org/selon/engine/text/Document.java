package org.selon.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article as it was read. Its text never changes again: every finding is a {@link Span} in it.
 *
 * <pre>{@code
 * Document article = Document.of("a1", Language.FRENCH, "Il pleut, a dit Léa.").withPublished("2024-03");
 * }</pre>
 *
 * <p>What is not known is the empty string, never null. Blocks stand in text order, apart from one
 * another; without any given, each line of the text is a paragraph. Immutable.
 *
 * @param id what the article is called in the output; unique among the articles of one run
 * @param uri address of the article, or empty
 * @param outlet name of the publication, or empty
 * @param title headline, or empty
 * @param language language of the text
 * @param published date of publication in EDTF, as precise as it is known ({@code 2023-07}), a time
 *     of day allowed after a full date ({@code 2021-02-03T18:02}), or empty
 * @param text the text, exactly as decoded
 * @param blocks headlines, paragraphs and stamps in text order
 */
public record Document(
    String id,
    String uri,
    String outlet,
    String title,
    Language language,
    String published,
    String text,
    List<Block> blocks) {

  private static final Pattern EDTF =
      Pattern.compile(
          "(\\d{4}|XXXX)(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

  /**
   * @throws IllegalArgumentException if {@code published} is no EDTF date or a block lies outside
   *     the text, overlaps another or comes out of order
   */
  public Document {
    if (!published.isEmpty() && !EDTF.matcher(published).matches()) {
      throw new IllegalArgumentException("not an EDTF date of publication: " + published);
    }
    blocks = blocks.isEmpty() ? lines(text) : List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block.span() + " overlaps another or leaves the text of " + text.length());
      }
      end = block.span().end();
    }
  }

  /** A document of which only the text is known; each line is a paragraph. */
  public static Document of(String id, Language language, String text) {
    return new Document(id, "", "", "", language, "", text, List.of());
  }

  /** The same document with another date of publication, in EDTF or empty. */
  public Document withPublished(String edtf) {
    return new Document(id, uri, outlet, title, language, edtf, text, blocks);
  }

  /** The same document under another id. */
  public Document withId(String other) {
    return new Document(other, uri, outlet, title, language, published, text, blocks);
  }

  private static List<Block> lines(String text) {
    List<Block> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      int from = at;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        found.add(new Block(new Span(from, to), Block.Kind.PARAGRAPH));
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
