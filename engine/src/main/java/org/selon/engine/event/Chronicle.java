package org.selon.engine.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.attribution.Stance;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;
import org.selon.engine.text.SpanIndex;
import org.selon.engine.time.Time;

/** The contacts and positions of one article, taken in passage by passage. */
final class Chronicle {

  /** How far back, in characters, a pronoun reaches for the contact that it means. */
  private static final int REACH = 600;

  private final String text;
  private final Evidence evidence;
  private final PartyBook parties;
  private final Map<Attribution, String> speakers;
  private final Map<Attribution, String> ids;
  private final SpanIndex<Time> times;
  private final Drafts drafts = new Drafts();
  private final Set<Position> apart = new LinkedHashSet<>();
  private List<String> lastParties = List.of();
  private int lastTold;

  Chronicle(
      String text,
      ActorResolver.Result cast,
      Evidence evidence,
      Map<Attribution, String> ids,
      List<Time> times) {
    this.text = text;
    this.evidence = evidence;
    this.parties = new PartyBook(text, cast, evidence);
    this.speakers = cast.speakers();
    this.ids = ids;
    this.times = SpanIndex.of(times, t -> List.of(t.span()));
  }

  PartyBook parties() {
    return parties;
  }

  List<Event> events() {
    return drafts.all().stream()
        .sorted(Comparator.comparingInt(Draft::start))
        .map(Draft::event)
        .toList();
  }

  /** The positions on what is no contact. */
  List<Position> positions() {
    return List.copyOf(apart);
  }

  /** Takes in what a passage tells. */
  void read(Ground ground) {
    Map<Integer, Contact> told = contacts(ground);
    Map<Integer, Draft> known = new HashMap<>();
    told.forEach((i, contact) -> draft(ground, contact).ifPresent(d -> known.put(i, d)));
    StandReader stands = new StandReader(ground);
    Set<Integer> at = new TreeSet<>(told.keySet());
    lastParties = List.of();
    for (int i = 0; i < ground.parse().size(); i++) {
      stands.at(i, at).ifPresent(s -> stand(ground, s, known));
    }
  }

  private static Map<Integer, Contact> contacts(Ground ground) {
    VerbContacts verbs = new VerbContacts(ground);
    NounContacts nouns = new NounContacts(ground);
    Map<Integer, Contact> told = new java.util.TreeMap<>();
    for (int i = 0; i < ground.parse().size(); i++) {
      int at = i;
      verbs.at(i).or(() -> nouns.at(at)).ifPresent(c -> told.put(at, c));
    }
    return told;
  }

  private Optional<Draft> draft(Ground ground, Contact contact) {
    List<Attribution> by = evidence.of(contact.span());
    boolean denied = !by.isEmpty() && isDenial(ground, by.get(0));
    boolean open =
        !by.isEmpty() && (by.get(0).stance() == Stance.ASKS || by.get(0).stance() == Stance.URGES);
    boolean alone = contact.told() && !open;
    List<String> who = alone ? who(ground, contact) : List.of();
    String where = contact.place().map(p -> p.in(text)).orElse("");
    String when = when(contact);
    Optional<Draft> known = drafts.find(contact, who, where, when);
    if (known.isEmpty() && (!alone || isThin(contact, who, where, when))) {
      return Optional.empty();
    }
    Draft draft = known.orElseGet(() -> new Draft(contact, where, when));
    draft.add(contact, who, where, when);
    lastTold = contact.span().end();
    drafts.tell(draft);
    List<String> statements = by.stream().map(ids::get).toList();
    if (denied) {
      deny(draft, by.get(0), statements);
    } else if (alone) {
      draft.addEvidence(statements);
    }
    return Optional.of(draft);
  }

  /** Whether too little is told of a contact to tell it from others. */
  private static boolean isThin(Contact contact, List<String> who, String where, String when) {
    boolean several = who.size() > 1 || contact.parties().stream().anyMatch(Mention::plural);
    boolean oneSided =
        contact.kind() == Event.Kind.VISIT
            || contact.kind() == Event.Kind.BRIEFING
            || contact.status() == Event.Status.CANCELLED;
    return where.isEmpty()
        && when.isEmpty()
        && !contact.secret()
        && (who.isEmpty() || !several && !oneSided);
  }

  /** Whether an attribution denies: <i>a nié</i>, not <i>n’a pas nié</i>. */
  private static boolean isDenial(Ground ground, Attribution attribution) {
    if (attribution.stance() != Stance.DENIES) {
      return false;
    }
    Span cue = attribution.cue().get(0);
    return ground.parse().verbs().stream()
        .noneMatch(v -> v.negated() && ground.parse().word(v.head()).span().equals(cue));
  }

  /** Those who take part; general words for both sides mean the two of the contact told last. */
  private List<String> who(Ground ground, Contact contact) {
    boolean general =
        !contact.parties().isEmpty() && contact.parties().stream().allMatch(ground::takesUpSides);
    if (!general) {
      return ids(ground, contact.parties());
    }
    Optional<Draft> last = drafts.last().filter(d -> contact.span().start() - lastTold < REACH);
    return last.map(Draft::parties)
        .filter(sides -> sides.size() == 2)
        .orElseGet(() -> ids(ground, contact.parties()));
  }

  private void deny(Draft draft, Attribution denial, List<String> statements) {
    draft.addDenial(statements);
    String speaker = speakers.get(denial);
    if (speaker != null) {
      draft.add(new Position(speaker, "denied", true, statements));
    }
  }

  private List<String> ids(Ground ground, List<Mention> mentions) {
    return mentions.stream()
        .map(m -> parties.actor(ground, m))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The value of the time nearest to the word that tells a contact, within its clause. */
  private String when(Contact contact) {
    Optional<Span> part = evidence.part(contact.span());
    Span word = contact.span();
    return times.overlapping(contact.clause()).stream()
        .filter(t -> !t.edtf().isEmpty() && contact.clause().contains(t.span()))
        .filter(t -> part.isEmpty() || part.get().contains(t.span()))
        .min(
            Comparator.comparingInt(
                t ->
                    t.span().start() >= word.end()
                        ? t.span().start() - word.end()
                        : word.start() - t.span().end()))
        .map(Time::edtf)
        .orElse("");
  }

  private void stand(Ground ground, Stand stand, Map<Integer, Draft> known) {
    Optional<Draft> about = stand.about().map(known::get);
    if (stand.takesUp()) {
      about = drafts.last().filter(d -> stand.span().start() - lastTold < REACH);
      if (about.isEmpty()) {
        return;
      }
    }
    List<String> who = stand.parties().isEmpty() ? lastParties : ids(ground, stand.parties());
    lastParties = who;
    List<Attribution> by = evidence.of(stand.span());
    List<String> statements = by.stream().map(ids::get).toList();
    // who denies that it holds says that it does not
    boolean holds = stand.holds() != (!by.isEmpty() && isDenial(ground, by.get(0)));
    for (String party : who) {
      Position position = new Position(party, stand.position(), holds, statements);
      if (about.isPresent()) {
        about.get().add(position);
      } else {
        apart.add(position);
      }
    }
  }
}
