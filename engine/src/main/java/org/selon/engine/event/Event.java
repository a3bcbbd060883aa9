package org.selon.engine.event;

import java.util.List;
import org.selon.engine.text.Span;

/**
 * A contact that the article reports: who met, called, visited or wrote to whom.
 *
 * <pre>{@code
 * "Léa Roy a rencontré Paul Blanc à Valbrune en avril, selon La Gazette."
 *   →  MEETING, HELD, [a1, a2], "Valbrune", "2024-04", according to [s44]
 * }</pre>
 *
 * <p>A contact told in several places is one event with all of them as its spans.
 *
 * @param id unique in its document, derived from its first place, such as {@code e120}
 * @param kind what sort of contact
 * @param status whether it took place, as far as those say who report it
 * @param secrecy {@code secret} where the text says so, or empty
 * @param participants ids of the actors who take part, in the order in which they are told
 * @param place name of the place, or empty
 * @param when its time in EDTF, or empty
 * @param accordingTo ids of the statements that report it, in text order, the inner before the
 *     outer
 * @param spans the words that tell of it, in text order
 * @param positions what parties are said to have had to do with it
 */
public record Event(
    String id,
    Kind kind,
    Status status,
    String secrecy,
    List<String> participants,
    String place,
    String when,
    List<String> accordingTo,
    List<Span> spans,
    List<Position> positions) {

  /** Sorts of contact. */
  public enum Kind {
    /** People meet. */
    MEETING,
    /** People talk or negotiate, in whatever form. */
    TALKS,
    /** Somebody goes somewhere, or to somebody. */
    VISIT,
    /** People telephone. */
    CALL,
    /** Somebody informs others. */
    BRIEFING,
    /** Somebody writes to others. */
    LETTER,
    /** Somebody asks others to come. */
    INVITATION
  }

  /** Whether a contact takes place. */
  public enum Status {
    /** It took place. */
    HELD,
    /** It is to take place. */
    PLANNED,
    /** It was to take place and will not, or not then. */
    CANCELLED,
    /** It may take place. */
    POSSIBLE,
    /** It is only denied. */
    DENIED
  }

  /** Copies the lists. */
  public Event {
    participants = List.copyOf(participants);
    accordingTo = List.copyOf(accordingTo);
    spans = List.copyOf(spans);
    positions = List.copyOf(positions);
  }
}
