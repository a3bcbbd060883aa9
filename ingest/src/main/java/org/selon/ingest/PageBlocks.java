package org.selon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.text.Block;
import org.selon.engine.text.Block.Kind;
import org.selon.engine.text.Span;
import org.selon.ingest.PageText.Line;

/**
 * Leaves out of a page's lines what only its words give away: link boxes, calls to the reader,
 * by-lines, credits; and writes the rest as one text with a blank line between blocks.
 */
final class PageBlocks {

  private static final int LONGEST_BOX = 300;
  private static final int LONGEST_HEADING = 90;
  private static final int SHORTEST_STANDFIRST = 60;
  private static final int LONGEST_SIGNATURE = 4;

  private final List<Line> lines = new ArrayList<>();
  private int paragraphs;
  private ArticleFacts told = ArticleFacts.NONE;

  private final String outlet;

  private PageBlocks(String outlet) {
    this.outlet = outlet;
  }

  /** The article of {@code outlet} in {@code lines}; its facts are those that the lines told. */
  static Draft of(List<Line> lines, String outlet) {
    PageBlocks blocks = new PageBlocks(outlet);
    for (Line line : lines) {
      blocks.add(line);
    }
    blocks.dropTail();
    return blocks.write();
  }

  private void add(Line line) {
    String words = line.words();
    if (line.kind() == Kind.HEADLINE) {
      lines.add(line);
      return;
    }
    if (isTitleAgain(words) || isBox(line) || StampLine.isCredit(words)) {
      return;
    }
    Optional<StampLine> stamp = StampLine.of(words);
    if (stamp.isPresent() && paragraphs < 3) {
      told = told.or(ArticleFacts.NONE.withPublished(stamp.get().published()));
      return;
    }
    Kind kind = kind(line);
    paragraphs += kind == Kind.PARAGRAPH ? 1 : 0;
    lines.add(new Line(kind, words, line.linked(), line.bold(), line.lead()));
  }

  private boolean isTitleAgain(String words) {
    return words.length() <= LONGEST_BOX
        && !lines.isEmpty()
        && lines.get(0).kind() == Kind.HEADLINE
        && PageFacts.isSameTitle(lines.get(0).words(), words);
  }

  /** A heading with a full stop is a standfirst; a short bold paragraph without one, a heading. */
  private Kind kind(Line line) {
    String words = line.words();
    boolean sentence = Sentences.isEnd(words, 0, words.length());
    if (line.kind() == Kind.HEADING) {
      boolean standfirst = line.lead() || sentence && words.length() >= SHORTEST_STANDFIRST;
      return standfirst ? Kind.PARAGRAPH : Kind.HEADING;
    }
    boolean heading =
        line.bold()
            && !line.lead()
            && paragraphs > 0
            && words.length() <= LONGEST_HEADING
            && !Sentences.isPunctuated(words);
    return heading ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private static boolean isBox(Line line) {
    String words = line.words();
    if (words.length() > LONGEST_BOX) {
      return false;
    }
    int letters = (int) words.chars().filter(c -> !Lines.isSpace((char) c)).count();
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (line.linked() >= 0.9 * letters && !Sentences.isFullStop(words)) {
      return true;
    }
    Folded folded = Folded.of(words);
    int start = folded.skip(" [(>–-|•", 0);
    if (folded.endOf(NewsroomWords.of("appeal"), start) > 0) {
      return true;
    }
    int end = folded.endOf(NewsroomWords.of("box"), start);
    int next = end < 0 ? end : folded.skip(" ", end);
    return end > 0
        && (next == folded.text().length()
            || ":>|–".indexOf(folded.text().charAt(next)) >= 0
            || 2 * line.linked() > letters);
  }

  /** Headings over what was left out, and who else worked on the article. */
  private void dropTail() {
    while (!lines.isEmpty()) {
      Line last = lines.get(lines.size() - 1);
      boolean about =
          last.kind() == Kind.HEADING
              || last.kind() == Kind.PARAGRAPH && paragraphs > 1 && isAboutArticle(last.words());
      if (!about) {
        return;
      }
      paragraphs -= last.kind() == Kind.PARAGRAPH ? 1 : 0;
      lines.remove(lines.size() - 1);
    }
  }

  private boolean isAboutArticle(String words) {
    String[] names = words.split(" ");
    boolean signature =
        names.length <= LONGEST_SIGNATURE
            && !Sentences.isPunctuated(words)
            && Byline.areNames(names);
    return signature
        || words.equals(outlet)
        || StampLine.isTail(words)
        || StampLine.of(words).isPresent();
  }

  private Draft write() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      text.append(text.length() == 0 ? "" : "\n");
      int start = text.length();
      text.append(line.words());
      blocks.add(new Block(new Span(start, text.length()), line.kind()));
      text.append('\n');
    }
    return new Draft(text.toString(), blocks, told);
  }
}
