package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Block;
import org.selon.engine.text.Span;
import org.selon.ingest.Paragraphs.Paragraph;

/**
 * Tells the blocks of a plain text: the stamp before it, lines about the article, its headline,
 * headings and paragraphs.
 */
final class PlainText {

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_HEADING = 90;

  /** How many paragraphs from the start and from the end may be about the article. */
  private static final int HEAD = 8;

  private static final int TAIL = 4;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private ArticleFacts facts = ArticleFacts.NONE;
  private String updated = "";
  private boolean started;

  private PlainText(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The blocks of {@code text} and what it tells about itself. */
  static Draft read(String text) {
    Optional<LeadingStamp> stamp = LeadingStamp.of(text);
    int from = stamp.map(s -> s.span().end()).orElse(0);
    PlainText reader = new PlainText(text, Paragraphs.of(text, from));
    stamp.ifPresent(
        s -> {
          reader.blocks.add(new Block(s.span(), Block.Kind.STAMP));
          reader.facts = ArticleFacts.NONE.withPublished(s.published());
        });
    return reader.read();
  }

  private Draft read() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Block.Kind kind = kind(i, paragraph);
      started |= kind == Block.Kind.PARAGRAPH;
      blocks.add(new Block(new Span(paragraph.start(), paragraph.end()), kind));
    }
    return new Draft(text, blocks, facts.or(ArticleFacts.NONE.withPublished(updated)));
  }

  private Block.Kind kind(int i, Paragraph paragraph) {
    boolean last = i == paragraphs.size() - 1;
    if (isStamp(i, paragraph)) {
      return Block.Kind.STAMP;
    }
    if (!started && facts.title().isEmpty() && !last && isHeadline(i, paragraph)) {
      facts = facts.withTitle(oneLine(paragraph.in(text)));
      return Block.Kind.HEADLINE;
    }
    return !last && isHeading(i, paragraph) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private boolean isStamp(int i, Paragraph paragraph) {
    boolean head = i < HEAD;
    boolean tail = i >= paragraphs.size() - TAIL && i > 0;
    if (paragraph.lines() > 2) {
      return false;
    }
    String line = paragraph.length() <= StampLine.LONGEST ? paragraph.in(text) : "";
    if (line.isEmpty()) {
      return false;
    }
    if (head || tail) {
      Optional<StampLine> stamp = StampLine.of(line);
      if (stamp.isPresent() && (!paragraphIsAll(i) || !stamp.get().published().isEmpty())) {
        facts = facts.or(ArticleFacts.NONE.withPublished(stamp.get().published()));
        updated = updated.isEmpty() ? stamp.get().updated() : updated;
        return true;
      }
    }
    boolean aboveHeadline = !started && facts.title().isEmpty() && i + 1 < paragraphs.size();
    return StampLine.isCredit(line)
        || aboveHeadline && StampLine.isKicker(line)
        || started && StampLine.isBox(line)
        || tail && StampLine.isTail(line);
  }

  private boolean paragraphIsAll(int i) {
    return i == 0 && paragraphs.size() == 1;
  }

  private boolean isHeadline(int i, Paragraph paragraph) {
    if (paragraph.length() > LONGEST_HEADLINE || paragraph.lines() > 2) {
      return false;
    }
    String line = paragraph.in(text);
    if (Sentences.isFullStop(line) || line.endsWith(":") || line.endsWith(",")) {
      return false;
    }
    return paragraph.apart() || isMuchShorter(paragraph, paragraphs.get(i + 1));
  }

  /** A first line without blank line after it is a headline only before a real paragraph. */
  private static boolean isMuchShorter(Paragraph paragraph, Paragraph next) {
    return next.length() >= 2 * paragraph.length() && next.length() > LONGEST_HEADLINE;
  }

  private boolean isHeading(int i, Paragraph paragraph) {
    if (!started || paragraph.length() > LONGEST_HEADING || paragraph.lines() > 1) {
      return false;
    }
    Paragraph before = paragraphs.get(i - 1);
    Paragraph after = paragraphs.get(i + 1);
    boolean alone = before.apart() && paragraph.apart();
    String line = paragraph.in(text);
    int first = line.codePointAt(0);
    boolean goesOn = Character.isLowerCase(text.codePointAt(after.start()));
    return (alone || after.length() >= 2 * paragraph.length())
        && !goesOn
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && !Sentences.isPunctuated(line);
  }

  private static String oneLine(String line) {
    return line.replaceAll("[ \t]*[\r\n\u2028\u2029]+[ \t]*", " ");
  }
}
