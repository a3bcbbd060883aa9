package org.selon.engine.attribution;

import java.util.List;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/**
 * To whom and on what occasion something is said.
 *
 * <pre>{@code
 * "a déclaré Léa Roy à l’AFP dans un communiqué"  →  [l’AFP], [dans un communiqué]
 * }</pre>
 *
 * @param addressees to whom, in text order
 * @param setting the words that tell the occasion or the form, in text order
 */
public record Circumstance(List<Mention> addressees, List<Span> setting) {

  /** Nothing told. */
  static final Circumstance NONE = new Circumstance(List.of(), List.of());

  /** Copies the lists. */
  public Circumstance {
    addressees = List.copyOf(addressees);
    setting = List.copyOf(setting);
  }
}
