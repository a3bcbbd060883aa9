package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.actor.Count;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** An analysis comes out of its bytes as it went in, and other bytes give no analysis. */
class PackedAnalysesTest {

  private static final Document TEXT =
      Document.of(
          "x", Language.ENGLISH, "Two officials \uD83D\uDE00 said on Monday that it leaks.");

  /** An analysis in which nothing is empty that can be filled. */
  private static Analysis full() {
    Time time = new Time(new Span(20, 29), "on Monday", "2024-03-11", "weekday");
    Position position = new Position("a1", "aware", true, List.of("s1"));
    return new Analysis(
        TEXT,
        List.of(
            new Statement(
                "s1",
                AttributionType.MIXED,
                Mode.THOUGHT,
                Stance.UNREACHABLE,
                List.of(new Span(15, 19)),
                List.of(new Span(0, 13)),
                List.of(new Span(0, 3), new Span(4, 8)),
                List.of("a2"),
                List.of(new Span(9, 12)),
                Optional.of(time),
                "a1",
                "s0",
                List.of("a2", "a1"),
                "en.clause",
                0.123456789,
                new Identification("pronoun-close", 0.5, List.of("a1", "a2")))),
        List.of(
            new Actor(
                "a1",
                "Two officials",
                ActorKind.UNNAMED,
                List.of(new Role("clerk", "the Office — “Ω”", Role.Status.OUTGOING)),
                Optional.of(new Count(Count.Precision.AT_LEAST, 300)),
                Optional.of(new Anonymity("fear", new Span(1, 2))),
                List.of(new Span(0, 13)),
                List.of("a3"))),
        List.of(time),
        List.of(
            new Event(
                "e1",
                Event.Kind.BRIEFING,
                Event.Status.CANCELLED,
                "secret",
                List.of("a1", "a2"),
                "Holm",
                "2024",
                List.of("s1"),
                List.of(new Span(5, 9)),
                List.of(position))),
        List.of(position),
        List.of(new Issue(new Span(0, 1), "odd")));
  }

  @Test
  void everyFieldComesOutAsItWentIn() {
    assertEquals(full(), AnalysisUnpacker.unpack(TEXT, AnalysisPacker.pack(full())));
    assertEquals(TEXT, AnalysisUnpacker.document(TEXT, AnalysisPacker.pack(full())));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changedBytesGiveAnAnalysisOrAnIllegalArgument(long seed) {
    Random random = new Random(seed);
    byte[] bytes = AnalysisPacker.pack(full());
    for (int times = 0; times <= random.nextInt(4); times++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
    for (byte[] each : List.of(bytes, cut)) {
      try {
        assertEquals(TEXT.text(), AnalysisUnpacker.unpack(TEXT, each).document().text());
      } catch (IllegalArgumentException e) {
        assertFalse(e.getMessage().isEmpty()); // anything else thrown fails the test
      }
    }
  }
}
