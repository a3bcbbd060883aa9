package org.selon.eval.score;

import org.selon.eval.gold.Relation;

/**
 * A statement that was annotated and found.
 *
 * @param gold as annotated
 * @param found as found
 * @param sourced whether the source is right
 * @param speaker whether the source is right and resolved to the right name
 * @param exact whether the content has exactly the annotated words
 */
public record Match(
    Relation gold, Relation found, boolean sourced, boolean speaker, boolean exact) {

  /** Whether the annotation tells direct, indirect and mixed apart. */
  public boolean isTyped() {
    return switch (gold.type()) {
      case "direct", "indirect", "mixed" -> true;
      default -> false;
    };
  }

  /** Whether a name is that of the annotated speaker. */
  public boolean isNamed(String name) {
    return Words.sameName(gold.name(), name);
  }

  /** Whether the type is right. */
  public boolean typeRight() {
    return isTyped() && gold.type().equals(found.type());
  }
}
