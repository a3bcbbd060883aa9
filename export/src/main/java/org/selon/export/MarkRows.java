package org.selon.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Span;

/**
 * Gives each statement a row under the text, so that statements that share words never share a row.
 *
 * <p>Interval colouring: in text order, the longer first, each takes the lowest row that no
 * statement laid before it uses over the same words.
 */
final class MarkRows {

  private final Map<String, Integer> rows = new HashMap<>();

  MarkRows(List<Statement> statements) {
    List<Statement> laid = new ArrayList<>();
    statements.stream()
        .filter(statement -> !statement.content().isEmpty())
        .sorted(Comparator.comparing(statement -> statement.content().get(0)))
        .forEach(
            statement -> {
              int start = statement.content().get(0).start();
              laid.removeIf(other -> end(other) <= start);
              BitSet taken = new BitSet();
              for (Statement other : laid) {
                if (share(statement, other)) {
                  taken.set(rows.get(other.id()));
                }
              }
              rows.put(statement.id(), taken.nextClearBit(0));
              laid.add(statement);
            });
  }

  /** The row of a statement with content, 0 nearest to the text. */
  int row(Statement statement) {
    return rows.get(statement.id());
  }

  private static int end(Statement statement) {
    return statement.content().get(statement.content().size() - 1).end();
  }

  private static boolean share(Statement one, Statement other) {
    for (Span span : one.content()) {
      for (Span there : other.content()) {
        if (span.overlaps(there)) {
          return true;
        }
      }
    }
    return false;
  }
}
