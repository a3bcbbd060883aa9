package org.selon.engine.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.selon.engine.text.Span;

/** A contact while the article is read: all that its places tell of it so far. */
final class Draft {

  private final int start;
  private Event.Kind kind;
  private Event.Status status;
  private boolean secret;
  private boolean supported;
  private String place;
  private String when;
  private final Set<String> parties = new LinkedHashSet<>();
  private final Set<String> accordingTo = new LinkedHashSet<>();
  private final Set<String> denials = new LinkedHashSet<>();
  private final Set<Span> spans = new TreeSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<Position> positions = new LinkedHashSet<>();

  Draft(Contact contact, String place, String when) {
    this.start = contact.span().start();
    this.kind = contact.kind();
    this.status = contact.status();
    this.place = place;
    this.when = when;
  }

  /** Takes in a further place that tells of it. */
  void add(Contact contact, List<String> who, String where, String time) {
    spans.add(contact.span());
    words.add(contact.passage().word(contact.at()).lemma());
    parties.addAll(who);
    secret |= contact.secret();
    if (place.isEmpty()) {
      place = where;
    }
    if (when.isEmpty() || isNarrower(time, when)) {
      when = time;
    }
    if (contact.told() && contact.status() == Event.Status.CANCELLED) {
      status = Event.Status.CANCELLED;
    }
    if (contact.kind() == Event.Kind.MEETING && kind == Event.Kind.TALKS && contact.told()) {
      kind = Event.Kind.MEETING;
    }
  }

  void addEvidence(List<String> statements) {
    supported = true;
    accordingTo.addAll(statements);
  }

  void addDenial(List<String> statements) {
    denials.addAll(statements);
  }

  void add(Position position) {
    positions.add(position);
  }

  /**
   * Whether a contact told elsewhere can be this one.
   *
   * @param who the parties told there, each once
   */
  boolean canBe(Contact contact, List<String> who, String where, String time) {
    boolean contradicts =
        !where.isEmpty() && !place.isEmpty() && !where.equals(place)
            || !time.isEmpty()
                && !when.isEmpty()
                && !isNarrower(time, when)
                && !isNarrower(when, time)
                && !meet(time, when);
    if (contradicts || !isLike(contact)) {
      return false;
    }
    long common = who.stream().filter(parties::contains).count();
    if (contact.definite() || !contact.told()) {
      return who.isEmpty() || parties.isEmpty() || common > 0 || canJoin(who);
    }
    boolean within = common > 0 && common == who.size();
    return isSameTime(contact) && (common > 1 || within);
  }

  /** Whether those who are named beside a known contact may be some of whom nothing was told. */
  private boolean canJoin(List<String> who) {
    return who.size() == 1 && parties.size() < 2;
  }

  private boolean isSameTime(Contact contact) {
    boolean open = status == Event.Status.PLANNED || status == Event.Status.POSSIBLE;
    boolean other =
        contact.status() == Event.Status.PLANNED || contact.status() == Event.Status.POSSIBLE;
    return open == other || contact.status() == Event.Status.CANCELLED;
  }

  private boolean isLike(Contact contact) {
    Event.Kind other = contact.kind();
    boolean talk = isTalk(kind) && isTalk(other) && (contact.told() || contact.general());
    boolean general = contact.definite() && other == Event.Kind.TALKS && kind == Event.Kind.CALL;
    boolean same = kind == other && (!isTalk(kind) || contact.general() || contact.told());
    return same || talk || general || words.contains(contact.passage().word(contact.at()).lemma());
  }

  /** Whether a date is another told more exactly: 2024-05-03 and 2024-05. */
  private static boolean isNarrower(String date, String other) {
    return date.startsWith(other)
        || When.of(date).flatMap(d -> When.of(other).filter(d::isWithin)).isPresent();
  }

  /** Whether one of two dates is several days that the other overlaps. */
  private static boolean meet(String date, String other) {
    boolean several = date.indexOf('/') > 0 || other.indexOf('/') > 0;
    return several && When.of(date).flatMap(d -> When.of(other).filter(d::meets)).isPresent();
  }

  private static boolean isTalk(Event.Kind kind) {
    return kind == Event.Kind.MEETING || kind == Event.Kind.TALKS;
  }

  List<String> parties() {
    return List.copyOf(parties);
  }

  int start() {
    return start;
  }

  Event event() {
    boolean denied = !supported && !denials.isEmpty();
    return new Event(
        "e" + start,
        kind,
        denied ? Event.Status.DENIED : status,
        secret ? "secret" : "",
        List.copyOf(parties),
        place,
        when,
        List.copyOf(denied ? denials : accordingTo),
        List.copyOf(spans),
        List.copyOf(positions));
  }
}
