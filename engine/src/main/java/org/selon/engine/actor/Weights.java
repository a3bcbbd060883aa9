package org.selon.engine.actor;

/** Which of the two weights that {@code lang/antecedents.txt} gives each {@link Trait} counts. */
public enum Weights {

  /** Those learnt from annotated articles. */
  LEARNT(1),

  /** Those that learning starts from: with them, what is learnt never depends on what shipped. */
  START(2);

  private final int field;

  Weights(int field) {
    this.field = field;
  }

  /** The field of a line that holds them. */
  int field() {
    return field;
  }
}
