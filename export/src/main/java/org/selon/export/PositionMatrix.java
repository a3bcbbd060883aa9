package org.selon.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.selon.engine.event.Position;

/**
 * Positions laid out as a table: a row for each party, a column for each kind of position.
 *
 * <p>Rows stand in the order of the positions, columns in one order everywhere, and none of either
 * is without an entry. A cell holds several entries where accounts differ.
 */
final class PositionMatrix {

  private static final List<String> ORDER =
      List.of(
          "aware",
          "informed",
          "invited",
          "authorised",
          "supported",
          "encouraged",
          "directed",
          "participated",
          "denied");

  private final List<Position> entries;
  private final List<String> parties;
  private final List<String> columns;

  PositionMatrix(List<Position> entries) {
    this.entries = entries;
    this.parties = entries.stream().map(Position::party).distinct().toList();
    Set<String> found = new LinkedHashSet<>(ORDER);
    List<String> held = entries.stream().map(Position::position).distinct().toList();
    found.addAll(held);
    found.retainAll(held);
    this.columns = new ArrayList<>(found);
  }

  /** Ids of the actors. */
  List<String> parties() {
    return parties;
  }

  /** Kinds of position. */
  List<String> columns() {
    return columns;
  }

  /** What is said of a party, mostly nothing or one entry. */
  List<Position> cell(String party, String column) {
    return entries.stream()
        .filter(entry -> entry.party().equals(party) && entry.position().equals(column))
        .toList();
  }
}
