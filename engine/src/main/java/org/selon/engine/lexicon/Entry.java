package org.selon.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a lexicon: a head line, then its examples, each line starting with the sign of
 * what is expected of it: {@code +} is found, {@code ?} not yet, {@code -} gives nothing, {@code !}
 * gives something falsely as yet.
 *
 * @param head the head line
 * @param examples the examples in order
 */
public record Entry(Resource.Line head, List<Example> examples) {

  /** Copies the examples. */
  public Entry {
    examples = List.copyOf(examples);
  }

  /**
   * The entries of a resource, in order.
   *
   * @throws IllegalStateException if an example stands before any head line or cannot be read
   */
  public static List<Entry> all(Resource resource) {
    List<Entry> entries = new ArrayList<>();
    Resource.Line head = null;
    List<Example> examples = new ArrayList<>();
    for (Resource.Line line : resource.lines()) {
      if (line.text().isEmpty()) {
        continue;
      }
      Optional<Example.Sign> sign = Example.Sign.of(line.text());
      if (sign.isPresent()) {
        if (head == null) {
          throw resource.error(line, "an example before any entry");
        }
        examples.add(example(resource, line, sign.get()));
      } else {
        if (head != null) {
          entries.add(new Entry(head, examples));
        }
        head = line;
        examples = new ArrayList<>();
      }
    }
    if (head != null) {
      entries.add(new Entry(head, examples));
    }
    return List.copyOf(entries);
  }

  private static Example example(Resource resource, Resource.Line line, Example.Sign sign) {
    try {
      return Example.parse(sign, line.number(), line.text().substring(2).strip());
    } catch (IllegalArgumentException e) {
      throw resource.error(line, e.getMessage());
    }
  }
}
