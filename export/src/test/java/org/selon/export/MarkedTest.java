package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** The marked form, written and read back. */
class MarkedTest {

  private static final int ROUNDS = 2000;

  private static String marked(Analysis analysis) throws IOException {
    return GoldenTest.written(Format.MARKED, WriterOptions.standard(), analysis);
  }

  private static void assertReadsBack(Analysis analysis) throws IOException {
    String marked = marked(analysis);
    Analysis read = MarkedReader.read("again", analysis.document().language(), marked);
    assertEquals(analysis.document().text(), read.document().text());
    assertEquals(analysis.statements().size(), read.statements().size(), marked);
    for (int i = 0; i < read.statements().size(); i++) {
      Statement before = analysis.statements().get(i);
      Statement after = read.statements().get(i);
      assertEquals(before.cue(), after.cue(), marked);
      assertEquals(before.source(), after.source(), marked);
      assertEquals(before.content(), after.content(), marked);
      assertEquals(before.type(), after.type(), marked);
      assertEquals(before.mode(), after.mode(), marked);
      if (!before.source().isEmpty()) {
        assertEquals(speaker(analysis, before), speaker(read, after), marked);
      }
    }
  }

  private static String speaker(Analysis analysis, Statement statement) {
    return analysis.actors().stream()
        .filter(actor -> actor.id().equals(statement.speaker()))
        .map(actor -> actor.name() + ", " + actor.kind())
        .findFirst()
        .orElse("nobody");
  }

  @Test
  void articlesReadBackAsTheyWere() throws IOException {
    assertReadsBack(Articles.french());
    assertReadsBack(Articles.english());
    assertReadsBack(Articles.empty());
  }

  @Test
  void takingTheTagsAwayLeavesTheText() throws IOException {
    String bare = marked(Articles.french()).replaceAll("</?(src|cue|say)[^<>]*>", "");
    assertEquals(Articles.french().document().text(), bare);
  }

  @Test
  void anyNestingAndCrossingOfSpansReadsBack() throws IOException {
    long seed = Long.getLong("seed", 20240312L);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Analysis analysis = random(random);
      try {
        assertReadsBack(analysis);
      } catch (AssertionError e) {
        throw new AssertionError("-Dseed=" + seed + ", round " + round + ": " + analysis, e);
      }
    }
  }

  /** Statements whose spans nest, cross and coincide as chance has it. */
  private static Analysis random(Random random) {
    String text = "a<b> &c« d\n😀e»f g h i j k l";
    List<Actor> actors =
        List.of(
            new Actor("a1", "Ada Poe", ActorKind.PERSON, List.of(), List.of()),
            new Actor("a2", "deux témoins", ActorKind.UNNAMED, List.of(), List.of()));
    List<Statement> statements = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<Span> content = apart(random, text.length(), random.nextInt(4));
      List<Span> source = apart(random, text.length(), random.nextInt(2));
      String speaker = random.nextInt(3) == 0 ? "" : "a" + (1 + random.nextInt(2));
      statements.add(
          new Statement(
              "s" + i,
              AttributionType.values()[random.nextInt(3)],
              Mode.values()[random.nextInt(2)],
              Stance.ASSERTS,
              apart(random, text.length(), 1),
              source,
              content,
              speaker,
              "",
              List.of(),
              "",
              1));
    }
    Document document = Document.of("random", Language.FRENCH, text);
    return new Analysis(document, statements, actors, List.of());
  }

  /** At most {@code count} spans that do not overlap. */
  private static List<Span> apart(Random random, int length, int count) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count && at < length; i++) {
      int start = at + random.nextInt(length - at);
      int end = start + 1 + random.nextInt(length - start);
      spans.add(new Span(start, end));
      at = end;
    }
    return spans;
  }

  @Test
  void crossingSpansAreCutAtTheEndOfTheFirst() throws IOException {
    ArticleBuilder article =
        new ArticleBuilder(Document.of("cross", Language.ENGLISH, "one two three four."));
    Analysis analysis =
        article
            .says("", AttributionType.INDIRECT)
            .cue("four", "one two")
            .says("", AttributionType.DIRECT)
            .cue(".", "two three")
            .build();
    assertEquals(
        "<say id=\"1\" type=\"indirect\">one <say id=\"2\" type=\"direct\">two</say></say>"
            + "<say id=\"2\" type=\"direct\" continued=\"yes\"> three</say> <cue id=\"1\">four</cue><cue id=\"2\">.</cue>",
        marked(analysis));
  }

  @Test
  void bracketsThatAreNoTagsAreText() {
    String text = "<b>1 < 2</b> & <sayings id=\"3\"> <src id='1'>";
    Analysis read = MarkedReader.read("odd", Language.ENGLISH, text);
    assertEquals(text, read.document().text());
    assertTrue(read.statements().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<say id=\"1\">never closed | x, line 1: <say> is not closed",
        "closed</say> | x, line 1: </say> closes nothing",
        "<say id=\"1\">a<cue id=\"1\">b</say></cue> | x, line 1: </say> closes nothing",
        "<say type=\"direct\">a</say> | x, line 1: <say> needs an id such as \"1\" or \"2,3\"",
        "<say id=\"1\" type=\"dirct\">a</say> | x, line 1: \"dirct\" is no AttributionType",
        "<cue id=\"1\"></cue> | x, line 1: <cue> is empty",
        "<src id=\"1\" ref=\"A\" kind=\"cat\">A</src> | x, line 1: \"cat\" is no ActorKind",
      })
  void wrongTagsAreNamedWithTheirLine(String marked, String message) {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> MarkedReader.read("x", Language.FRENCH, marked));
    assertEquals(message, e.getMessage());
  }
}
