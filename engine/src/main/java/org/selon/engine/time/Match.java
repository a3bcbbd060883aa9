package org.selon.engine.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule matched.
 *
 * @param rule name of the rule
 * @param first first cell of the expression
 * @param end cell after its last
 * @param parts what it consists of, in order
 */
record Match(String rule, int first, int end, List<Part> parts) {

  Match {
    parts = List.copyOf(parts);
  }

  /** A word with its class and value, or the match of an inner rule. */
  sealed interface Part permits Leaf, Node {}

  /**
   * A word of a class.
   *
   * @param name the class
   * @param value its value there
   */
  record Leaf(String name, String value) implements Part {}

  /**
   * What an inner rule matched.
   *
   * @param match the match
   */
  record Node(Match match) implements Part {}

  boolean has(String name) {
    return parts.stream().anyMatch(p -> p instanceof Leaf leaf && leaf.name().equals(name));
  }

  /** Value of the first word of a class, empty if there is none. */
  String value(String name) {
    for (Part part : parts) {
      if (part instanceof Leaf leaf && leaf.name().equals(name)) {
        return leaf.value();
      }
    }
    return "";
  }

  /** Number of the first word of a class, {@code other} if there is none. */
  int number(String name, int other) {
    String value = value(name);
    return value.isEmpty() ? other : Integer.parseInt(value);
  }

  /** The inner matches in order. */
  List<Match> inner() {
    List<Match> found = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Node node) {
        found.add(node.match());
      }
    }
    return found;
  }
}
