package org.selon.engine.time;

import java.util.List;

/**
 * One way to write something: {@code rule date = the? weekday? day month year?}.
 *
 * @param name what it makes
 * @param top whether it stands for itself, rather than only inside other rules
 * @param elements what follows what
 * @param opens the {@linkplain #bit bits} of the classes of words that it can begin with
 */
record Rule(String name, boolean top, List<Element> elements, long opens) {

  Rule {
    elements = List.copyOf(elements);
  }

  /** A bit for a class of words; several classes may share one. */
  static long bit(String name) {
    return 1L << (name.hashCode() * 0x9E3779B9 >>> 26);
  }

  /**
   * One place of a rule.
   *
   * @param alternatives what may stand there
   * @param optional whether it may be missing
   */
  record Element(List<Term> alternatives, boolean optional) {

    Element {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** What a term of a rule asks for. */
  enum Kind {
    /** A word of a class: {@code month}, {@code unit=week}. */
    WORD,
    /** What another rule makes: {@code $year}. */
    RULE,
    /** Nothing; what stands before is not part of the expression: {@code ^}. */
    START,
    /** Nothing; what stands after follows the expression and is not part of it: {@code &}. */
    END,
    /** The next cell follows without a blank: {@code +}. */
    GLUE
  }

  /**
   * A term.
   *
   * @param kind what it asks for
   * @param name class of words or name of rules
   * @param value the value that the word must have, or empty
   */
  record Term(Kind kind, String name, String value) {}
}
