package org.selon.engine.morph;

/**
 * A verb with what belongs to its form: auxiliaries, clitics, negation, adverbs between.
 *
 * <pre>{@code
 * "n'a-t-il pas été clairement dit"  →  first n', last dit, head dit, FINITE, negated, passive
 * }</pre>
 *
 * @param first number of its first word in the passage
 * @param last number of its last word
 * @param head number of the verb that carries the meaning
 * @param form form of the whole
 * @param negated whether it is negated
 * @param passive whether its subject undergoes the action
 * @param reflexive whether it has a reflexive pronoun
 * @param inverted number of the subject pronoun bound to it by a hyphen, or -1
 */
public record VerbGroup(
    int first,
    int last,
    int head,
    Feature form,
    boolean negated,
    boolean passive,
    boolean reflexive,
    int inverted) {

  /** Whether it can carry a sentence. */
  public boolean isFinite() {
    return form == Feature.FINITE;
  }
}
