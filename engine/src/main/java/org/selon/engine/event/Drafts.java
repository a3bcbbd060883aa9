package org.selon.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The contacts told so far, in the order in which they were told last, found by who takes part.
 *
 * <p>A contact that is told as a new one can be one told before only where they have a party in
 * common, so that an article of many contacts is not gone through for each.
 */
final class Drafts {

  private final NavigableMap<Integer, Draft> byTurn = new TreeMap<>();
  private final Map<String, NavigableMap<Integer, Draft>> byParty = new HashMap<>();
  private final Map<Draft, Integer> turns = new IdentityHashMap<>();
  private int turn;

  /** All contacts, the one told last at the end. */
  List<Draft> all() {
    return new ArrayList<>(byTurn.values());
  }

  /** The contact told last. */
  Optional<Draft> last() {
    return byTurn.isEmpty() ? Optional.empty() : Optional.of(byTurn.lastEntry().getValue());
  }

  /** Notes that a contact, new or known, was told just now. */
  void tell(Draft draft) {
    Integer before = turns.put(draft, turn);
    if (before != null) {
      byTurn.remove(before);
    }
    byTurn.put(turn, draft);
    for (String party : draft.parties()) {
      NavigableMap<Integer, Draft> told = byParty.computeIfAbsent(party, p -> new TreeMap<>());
      if (before != null) {
        told.remove(before);
      }
      told.put(turn, draft);
    }
    turn++;
  }

  /** The contact told last of those that one told now can be. */
  Optional<Draft> find(Contact contact, List<String> who, String where, String when) {
    if (contact.definite() || !contact.told()) {
      for (Draft draft : byTurn.descendingMap().values()) {
        if (draft.canBe(contact, who, where, when)) {
          return Optional.of(draft);
        }
      }
      return Optional.empty();
    }
    Optional<Draft> found = Optional.empty();
    int latest = -1;
    for (String party : who) {
      NavigableMap<Integer, Draft> told = byParty.getOrDefault(party, new TreeMap<>());
      for (Map.Entry<Integer, Draft> entry :
          told.tailMap(latest, false).descendingMap().entrySet()) {
        if (entry.getValue().canBe(contact, who, where, when)) {
          found = Optional.of(entry.getValue());
          latest = entry.getKey();
          break;
        }
      }
    }
    return found;
  }
}
