package org.selon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.archive.ArchiveException;
import org.selon.archive.Hit;
import org.selon.archive.Rows;
import org.selon.archive.SourceKind;
import org.selon.engine.text.Span;

/**
 * Statements for people: who, how and where on one line, the words below it.
 *
 * <p>The words of the query are bold where the terminal can, and stand between asterisks otherwise.
 */
final class HitList {

  private static final String BAR = "     ┊ ";

  private final Printout out;
  private final int width;

  HitList(Printout out, int width) {
    this.out = out;
    this.width = width;
  }

  void write(Rows<Hit> hits) throws OutputException, ArchiveException {
    long shown = 0;
    out.line(hits.total() == 1 ? "1 statement" : hits.total() + " statements");
    for (Optional<Hit> next = hits.next(); next.isPresent(); next = hits.next()) {
      shown++;
      write(next.get());
    }
    if (shown < hits.total()) {
      out.line("");
      out.line("the first " + shown + " of " + hits.total() + "; --limit 0 shows all");
    }
  }

  private void write(Hit hit) throws OutputException {
    out.line("");
    out.line(out.bold(speaker(hit)) + out.dim(" · " + how(hit)));
    for (String line : wrapped(marked(hit), width - BAR.length())) {
      out.line(out.dim(BAR) + line);
    }
    List<String> where = new ArrayList<>();
    for (String each :
        List.of(
            hit.article().outlet(),
            hit.article().published(),
            hit.article().title(),
            hit.article().id() + "/" + hit.id())) {
      if (!each.isEmpty()) {
        where.add(Printout.printable(each));
      }
    }
    for (String line : wrapped(String.join(" · ", where), width - BAR.length())) {
      out.line(out.dim(" ".repeat(BAR.length()) + line));
    }
  }

  private static String speaker(Hit hit) {
    return hit.speaker().isEmpty() ? "unknown" : Printout.printable(hit.speaker());
  }

  private static String how(Hit hit) {
    List<String> how = new ArrayList<>();
    if (hit.sourceKind() != SourceKind.PERSON && hit.sourceKind() != SourceKind.UNKNOWN) {
      how.add(hit.sourceKind().label());
    }
    how.add(SearchCommand.small(hit.stance()) + ", " + SearchCommand.small(hit.type()));
    if (!hit.via().isEmpty()) {
      how.add("via " + Printout.printable(hit.via()));
    }
    if (!hit.said().isEmpty()) {
      how.add("said " + hit.said());
    }
    return String.join(" · ", how);
  }

  private String marked(Hit hit) {
    String content = Printout.harmless(hit.content());
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span mark : hit.marks()) {
      words.append(content, at, mark.start());
      String word = mark.in(content);
      words.append(out.colour() ? out.bold(word) : "*" + word + "*");
      at = mark.end();
    }
    return words.append(content.substring(at)).toString();
  }

  /** Lines of at most {@code columns} characters, where there are spaces to break at. */
  static List<String> wrapped(String words, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (String word : words.strip().split("\\s+")) {
      int size = word.replaceAll("\033\\[\\d*m", "").length();
      if (length > 0 && length + 1 + size > columns) {
        lines.add(line.toString());
        line.setLength(0);
        length = 0;
      }
      line.append(length > 0 ? " " : "").append(word);
      length += size + (length > 0 ? 1 : 0);
    }
    if (length > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
