package org.selon.engine.event;

import java.util.List;

/**
 * What a party is said to have had to do with a contact or an act.
 *
 * <pre>{@code
 * "La mairie n’a pas autorisé la réunion, a dit Léa Roy."  →  a1, "authorised", false, [s39]
 * }</pre>
 *
 * @param party id of the actor
 * @param position {@code authorised}, {@code supported}, {@code encouraged}, {@code directed},
 *     {@code aware}, {@code informed}, {@code invited}, {@code participated} or {@code denied}
 * @param holds whether the party is said to have it, or not to have it
 * @param accordingTo ids of the statements that say so, the inner before the outer; empty where the
 *     writer says it
 */
public record Position(String party, String position, boolean holds, List<String> accordingTo) {

  /** Copies the list. */
  public Position {
    accordingTo = List.copyOf(accordingTo);
  }
}
