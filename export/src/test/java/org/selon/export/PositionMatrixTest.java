package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.event.Position;

class PositionMatrixTest {

  private static Position position(String party, String position, boolean holds) {
    return new Position(party, position, holds, List.of());
  }

  @Test
  void columnsStandInOneOrderAndThoseUnheardOfLast() {
    PositionMatrix matrix =
        new PositionMatrix(
            List.of(
                position("a2", "blessed", true),
                position("a2", "denied", true),
                position("a1", "aware", true)));
    assertEquals(List.of("aware", "denied", "blessed"), matrix.columns());
    assertEquals(List.of("a2", "a1"), matrix.parties());
  }

  @Test
  void accountsThatDifferStandInOneCell() {
    Position yes = position("a1", "informed", true);
    Position no = position("a1", "informed", false);
    PositionMatrix matrix = new PositionMatrix(List.of(yes, position("a2", "aware", true), no));
    assertEquals(List.of(yes, no), matrix.cell("a1", "informed"));
    assertEquals(List.of(), matrix.cell("a2", "informed"));
  }
}
