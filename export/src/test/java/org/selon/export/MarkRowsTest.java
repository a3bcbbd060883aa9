package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Span;

class MarkRowsTest {

  private static final int ROUNDS = 500;

  private static Statement statement(int id, List<Span> content) {
    return new Statement(
        "s" + id,
        AttributionType.DIRECT,
        Mode.SPEECH,
        Stance.ASSERTS,
        List.of(),
        List.of(),
        content,
        "",
        "",
        List.of(),
        "",
        1);
  }

  @Test
  void statementsThatShareWordsNeverShareARow() {
    long seed = Long.getLong("seed", 7L);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int start = random.nextInt(40);
        Span first = new Span(start, start + 1 + random.nextInt(10));
        int then = first.end() + random.nextInt(20);
        statements.add(statement(i, List.of(first, new Span(then, then + 1 + random.nextInt(5)))));
      }
      MarkRows rows = new MarkRows(statements);
      for (Statement one : statements) {
        for (Statement other : statements) {
          if (one != other && overlap(one, other)) {
            assertNotEquals(rows.row(one), rows.row(other), "-Dseed=" + seed + " " + statements);
          }
        }
      }
    }
  }

  @Test
  void onePartEachNeedsNoMoreRowsThanLieOverOnePlace() {
    long seed = Long.getLong("seed", 11L);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Statement> statements = new ArrayList<>();
      int[] depth = new int[60];
      int deepest = 0;
      for (int i = 0; i < 10; i++) {
        int start = random.nextInt(40);
        int end = start + 1 + random.nextInt(19);
        statements.add(statement(i, List.of(new Span(start, end))));
        for (int at = start; at < end; at++) {
          deepest = Math.max(deepest, ++depth[at]);
        }
      }
      MarkRows rows = new MarkRows(statements);
      int used = statements.stream().mapToInt(rows::row).max().orElseThrow() + 1;
      assertEquals(deepest, used, "-Dseed=" + seed + " " + statements);
    }
  }

  private static boolean overlap(Statement one, Statement other) {
    return one.content().stream()
        .anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
  }

  @Test
  void theOuterStatementLiesNearestToTheText() {
    Statement inner = statement(1, List.of(new Span(3, 5)));
    Statement outer = statement(2, List.of(new Span(3, 9)));
    MarkRows rows = new MarkRows(List.of(inner, outer));
    assertEquals(0, rows.row(outer));
    assertTrue(rows.row(inner) == 1);
  }
}
