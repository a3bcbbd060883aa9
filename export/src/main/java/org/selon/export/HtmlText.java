package org.selon.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.event.Event;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Block;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/**
 * The article's own text with its marks: numbered paragraphs, an underline for each statement, a
 * bar over each cue, a box round each source.
 *
 * <p>Each mark carries the numbers of its statements ({@code data-s="2 3"}). Statements that share
 * words lie on different rows, and from the fourth row on only their number is told.
 */
final class HtmlText {

  private static final int ROWS = 3;

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;
  private final List<Nesting.Wrap<Mark>> marks = new ArrayList<>();
  private final List<Nesting.Wrap<Mark>> near = new ArrayList<>();
  private final Set<String> numbered = new HashSet<>();
  private int next;
  private int paragraphs;
  private boolean titled;

  HtmlText(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
    issues();
    mentions();
    times();
    events();
    contents();
    sources();
    cues();
    marks.sort(Comparator.comparing(Nesting.Wrap::span));
  }

  /** Address of the place where a statement's number stands. */
  static String place(int statement) {
    return "t" + statement;
  }

  /** Writes all blocks, and what words there are between them. */
  void write() {
    int at = 0;
    for (Block block : findings.document().blocks()) {
      loose(at, block.span().start());
      block(block);
      at = block.span().end();
    }
    loose(at, findings.document().text().length());
  }

  private void headline(Span span) {
    run(titled ? "h2" : "h1", span);
    titled = true;
  }

  private void loose(int start, int end) {
    if (!findings.document().text().substring(start, end).isBlank()) {
      run("p", new Span(start, end), "class", "loose");
    }
  }

  private void block(Block block) {
    switch (block.kind()) {
      case HEADLINE -> headline(block.span());
      case HEADING -> run("h2", block.span());
      case STAMP -> run("p", block.span(), "class", "stamp");
      case PARAGRAPH -> {
        String number = String.valueOf(++paragraphs);
        run("p", block.span(), "class", "para", "id", "p" + number, "data-p", number);
      }
    }
  }

  private void run(String tag, Span span, String... attributes) {
    html.open(tag, attributes);
    Nesting.walk(span, marksAt(span), new Marks());
    html.close().line();
  }

  /** The marks that reach into a stretch; stretches are asked for in text order. */
  private List<Nesting.Wrap<Mark>> marksAt(Span span) {
    near.removeIf(mark -> mark.span().end() <= span.start());
    while (next < marks.size() && marks.get(next).span().start() < span.end()) {
      near.add(marks.get(next++));
    }
    return near;
  }

  private void issues() {
    int number = 0;
    for (Issue issue : findings.analysis().issues()) {
      number++;
      marks.add(new Nesting.Wrap<>(issue.span(), new Mark("gap", "", "", "g" + number, "")));
    }
  }

  private void mentions() {
    int voice = 0;
    for (Actor actor : findings.analysis().actors()) {
      voice++;
      int number = 0;
      for (Span span : actor.mentions()) {
        number++;
        anchor(span, "m" + voice + "-" + number);
      }
    }
  }

  private void times() {
    int number = 0;
    for (Time time : findings.analysis().times()) {
      anchor(time.span(), HtmlDates.place(++number));
    }
  }

  private void events() {
    int number = 0;
    for (Event event : findings.analysis().events()) {
      number++;
      int nth = 0;
      for (Span span : event.spans()) {
        anchor(span, HtmlContacts.telling(number, ++nth));
      }
    }
  }

  private void anchor(Span span, String id) {
    marks.add(new Nesting.Wrap<>(span, new Mark("name", "", "", id, "")));
  }

  private void contents() {
    MarkRows rows = new MarkRows(findings.analysis().statements());
    Map<Span, Set<String>> folded = new TreeMap<>();
    for (Statement statement : findings.analysis().statements()) {
      String number = number(statement);
      for (Span part : statement.content()) {
        int row = rows.row(statement);
        if (row >= ROWS) {
          folded.computeIfAbsent(part, span -> new HashSet<>()).add(number);
          add(part, "say folded", statement, number);
        } else {
          add(part, "say " + Findings.lower(statement.type()) + " r" + row, statement, number);
          if (statement.type() == AttributionType.MIXED) {
            for (Span quote : Quotes.in(findings.document().text(), part, statement.type())) {
              marks.add(new Nesting.Wrap<>(quote, new Mark("own r" + row, "", "", "", "")));
            }
          }
        }
      }
    }
    fold(folded);
  }

  private void add(Span part, String look, Statement statement, String number) {
    marks.add(new Nesting.Wrap<>(part, new Mark(look, number, statement.id(), "", "")));
  }

  private void fold(Map<Span, Set<String>> folded) {
    Span open = null;
    Set<String> numbers = new HashSet<>();
    for (Map.Entry<Span, Set<String>> each : folded.entrySet()) {
      if (open != null && !open.overlaps(each.getKey())) {
        marks.add(new Nesting.Wrap<>(open, new Mark("more", "", "", "", "+" + numbers.size())));
        open = null;
        numbers.clear();
      }
      open = open == null ? each.getKey() : open.union(each.getKey());
      numbers.addAll(each.getValue());
    }
    if (open != null) {
      marks.add(new Nesting.Wrap<>(open, new Mark("more", "", "", "", "+" + numbers.size())));
    }
  }

  private void sources() {
    Map<Span, List<Statement>> places = new TreeMap<>();
    for (Statement statement : findings.analysis().statements()) {
      for (Span part : statement.source()) {
        places.computeIfAbsent(part, span -> new ArrayList<>()).add(statement);
      }
    }
    places.forEach(
        (part, statements) -> {
          boolean unnamed =
              statements.stream()
                  .flatMap(statement -> findings.speaker(statement).stream())
                  .anyMatch(actor -> actor.kind() == ActorKind.UNNAMED);
          String label = unnamed ? messages.get("kind.unnamed") : "";
          String numbers = statements.stream().map(this::number).collect(Collectors.joining(" "));
          Statement bare =
              statements.stream().filter(s -> s.content().isEmpty()).findFirst().orElse(null);
          String look = unnamed ? "src unnamed" : "src";
          String owner = bare == null || !bare.cue().isEmpty() ? "" : bare.id();
          marks.add(new Nesting.Wrap<>(part, new Mark(look, numbers, owner, "", label)));
        });
  }

  private void cues() {
    for (Statement statement : findings.analysis().statements()) {
      String owner = statement.content().isEmpty() ? statement.id() : "";
      for (Span part : statement.cue()) {
        marks.add(new Nesting.Wrap<>(part, new Mark("cue", number(statement), owner, "", "")));
      }
    }
  }

  private String number(Statement statement) {
    return String.valueOf(findings.number(statement.id()));
  }

  /**
   * One mark of the text.
   *
   * @param look its classes
   * @param statements numbers of its statements
   * @param owner id of the statement whose number stands before it, or empty
   * @param id where links lead to, or empty
   * @param label words shown after it, or empty
   */
  private record Mark(String look, String statements, String owner, String id, String label) {}

  private final class Marks implements Nesting.Visitor<Mark> {

    @Override
    public void open(Mark mark, boolean first) {
      if (!mark.owner.isEmpty() && numbered.add(mark.owner)) {
        number(mark.owner);
      }
      if (mark.look.equals("gap") && first) {
        html.leaf(
            "a",
            "?",
            "class",
            "flag",
            "href",
            "#gap-" + mark.id,
            "title",
            messages.get("gap.link"));
      }
      String look = first ? mark.look : mark.look + " cont";
      String id = first ? mark.id : "";
      html.open(
          "span", "class", look, "id", id, "data-s", mark.statements, "data-label", mark.label);
    }

    @Override
    public void close(Mark mark) {
      html.close();
    }

    @Override
    public void text(int start, int end) {
      html.text(findings.document().text().substring(start, end));
    }

    private void number(String owner) {
      Statement statement = findings.analysis().statements().get(findings.number(owner) - 1);
      String number = HtmlText.this.number(statement);
      String name =
          messages.get(
              "statement.link", number, labels.speaker(statement), labels.manner(statement));
      html.leaf(
          "a",
          number,
          "class",
          "n",
          "id",
          place(findings.number(owner)),
          "href",
          "#s" + number,
          "aria-label",
          name,
          "data-s",
          number);
    }
  }
}
