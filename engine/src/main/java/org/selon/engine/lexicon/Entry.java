package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a lexicon: a head line, then its examples, each line starting with the sign of
 * what is expected of it: {@code +} is found, {@code ?} not yet, {@code -} gives nothing, {@code !}
 * gives something falsely as yet.
 *
 * <p>The examples are read when they are asked for: the tests run them, the engine does not.
 *
 * @param resource where it stands
 * @param head the head line
 * @param lines the lines of the examples in order
 */
public record Entry(String resource, Resource.Line head, List<Resource.Line> lines) {

  /** Copies the lines. */
  public Entry {
    lines = List.copyOf(lines);
  }

  /**
   * The entries of a resource, in order.
   *
   * @throws IllegalStateException if an example stands before any head line
   */
  public static List<Entry> all(Resource resource) {
    List<Entry> entries = new ArrayList<>();
    Resource.Line head = null;
    List<Resource.Line> lines = new ArrayList<>();
    for (Resource.Line line : resource.lines()) {
      if (line.text().isEmpty()) {
        continue;
      }
      if (Example.Sign.of(line.text()).isPresent()) {
        if (head == null) {
          throw resource.error(line, "an example before any entry");
        }
        lines.add(line);
      } else {
        if (head != null) {
          entries.add(new Entry(resource.path(), head, lines));
        }
        head = line;
        lines = new ArrayList<>();
      }
    }
    if (head != null) {
      entries.add(new Entry(resource.path(), head, lines));
    }
    return List.copyOf(entries);
  }

  /**
   * The examples in order.
   *
   * @throws IllegalStateException if one cannot be read, with its line
   */
  public List<Example> examples() {
    return lines.stream().map(this::example).toList();
  }

  private Example example(Resource.Line line) {
    try {
      Example.Sign sign = Example.Sign.of(line.text()).orElseThrow();
      return Example.parse(sign, line.number(), line.text().substring(2).strip());
    } catch (IllegalArgumentException e) {
      throw Resource.error(resource, line, e.getMessage());
    }
  }
}
