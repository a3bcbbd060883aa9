package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.selon.engine.morph.Pos;
import org.selon.engine.quotation.Passage;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Span;

/**
 * Gives attributions the quotations that go on what they began: <i>« A », dit X. « B. »</i>, a
 * quotation of several paragraphs, a colon at the end of a paragraph; and relays the content of
 * what they relay.
 */
final class ContentJoiner {

  private int last = -1;
  private int lastBlock = -1;
  private final Map<Integer, List<Span>> joined = new HashMap<>();

  /** By quotation, the attribution inserted into it. */
  private final Map<Quotation, Integer> inserted = new HashMap<>();

  /** By attribution that a colon ends, what follows in the next paragraph. */
  private final Map<Integer, Announced> announced = new HashMap<>();

  /** Quotations that nobody has claimed yet and that the next paragraph may go on. */
  private final List<Span> waiting = new ArrayList<>();

  /** Takes over what was found in a passage. */
  void add(Scene scene, List<Attribution> here, List<Attribution> found) {
    Passage passage = scene.parse().passage();
    boolean outside = passage.within().isEmpty();
    boolean open = last >= 0 && found.get(last).isAnnouncing();
    if (outside && open && !isOnlyQuotation(passage)) {
      open = announced.computeIfAbsent(last, k -> new Announced(lastBlock)).add(passage);
    } else {
      open = false;
    }
    if (open || outside && goesOnTurn(passage, found)) {
      found.addAll(here);
      return;
    }
    if (outside && here.isEmpty()) {
      join(scene, found);
    }
    passage.within().ifPresent(q -> goOn(q, passage));
    if (outside) {
      wait(passage, here, found.size());
    }
    for (Attribution attribution : here) {
      found.add(attribution);
      if (attribution.isInserted()) {
        inserted.put(passage.within().get(), found.size() - 1);
      }
      if (outside && attribution.mode() == Mode.SPEECH && !isRelay(attribution)) {
        last = found.size() - 1;
        lastBlock = passage.sentence().sentence().block();
      }
    }
    if (outside && here.isEmpty() && !isOnlyQuotation(passage)) {
      last = -1;
    }
  }

  /** Whether a passage belongs to the turn of a transcript that was found last. */
  private boolean goesOnTurn(Passage passage, List<Attribution> found) {
    return last >= 0
        && found.get(last).isTurn()
        && found.get(last).content().get(0).contains(passage.sentence().sentence().span());
  }

  /** Keeps an unclaimed quotation for the one who goes it on in the next paragraph. */
  private void wait(Passage passage, List<Attribution> here, int size) {
    Quotation first = passage.size() == 0 ? null : passage.folded().get(0);
    if (first == null || !first.continued()) {
      waiting.clear();
    }
    for (int k = 0; first != null && k < here.size() && !waiting.isEmpty(); k++) {
      if (here.get(k).content().stream().anyMatch(c -> c.overlaps(first.span()))) {
        joined.values().forEach(spans -> spans.removeAll(waiting));
        joined.computeIfAbsent(size + k, i -> new ArrayList<>()).addAll(waiting);
        waiting.clear();
      }
    }
    Quotation last = passage.size() == 0 ? null : passage.folded().get(passage.size() - 1);
    if (here.isEmpty() && last != null && isOnlyQuotation(passage)) {
      waiting.add(last.span());
    }
  }

  /** Gives what follows an insertion within its quotation to the same speaker. */
  private void goOn(Quotation quotation, Passage passage) {
    Integer index = inserted.get(quotation);
    if (index != null) {
      Span rest = new Span(passage.word(0).span().start(), quotation.span().end());
      List<Span> spans = joined.computeIfAbsent(index, k -> new ArrayList<>());
      if (spans.stream().noneMatch(s -> s.overlaps(rest))) {
        spans.add(rest);
      }
    }
  }

  /** Gives a free-standing quotation to the one who spoke just before. */
  private void join(Scene scene, List<Attribution> found) {
    Passage passage = scene.parse().passage();
    if (last < 0 || !isOnlyQuotation(passage)) {
      return;
    }
    Attribution attribution = found.get(last);
    List<Span> content = new ArrayList<>(attribution.content());
    boolean near = passage.sentence().sentence().block() <= lastBlock + 1;
    boolean quoted =
        content.isEmpty() || endsQuoted(attribution) || attribution.isTurn() && !isAside(passage);
    if (!near || !quoted) {
      return;
    }
    for (int i = 0; i < passage.size(); i++) {
      Quotation quotation = passage.folded().get(i);
      if (quotation != null && content.stream().noneMatch(c -> c.overlaps(quotation.span()))) {
        joined.computeIfAbsent(last, k -> new ArrayList<>()).add(quotation.span());
      }
    }
    lastBlock = passage.sentence().sentence().block();
  }

  /** Whether a quotation is a note between brackets: <i>(laughter)</i>. */
  private static boolean isAside(Passage passage) {
    Span inner = passage.folded().get(0).inner();
    return passage.sentence().words().stream()
        .filter(w -> inner.contains(w.span()))
        .findFirst()
        .filter(w -> w.isMark("("))
        .isPresent();
  }

  /** Adds the free-standing quotations that no other attribution claims. */
  private void addJoined(List<Attribution> found) {
    Set<Span> claimed = new HashSet<>();
    found.forEach(a -> claimed.addAll(a.content()));
    inserted.keySet().forEach(q -> claimed.add(q.span()));
    announced.forEach(
        (index, paragraph) ->
            paragraph
                .content()
                .filter(p -> !joined.containsKey(index))
                .ifPresent(p -> found.set(index, found.get(index).withContent(List.of(p)))));
    joined.forEach(
        (index, spans) -> {
          NavigableSet<Span> content = new TreeSet<>(found.get(index).content());
          for (Span span : spans) {
            if (!claimed.contains(span) && !overlaps(span, content)) {
              content.add(span);
            }
          }
          found.set(index, found.get(index).withContent(List.copyOf(content)));
        });
  }

  /** Whether a span overlaps one of others that are apart from each other. */
  private static boolean overlaps(Span span, NavigableSet<Span> others) {
    return Stream.of(others.floor(span), others.higher(span))
        .anyMatch(other -> other != null && other.overlaps(span));
  }

  private static boolean endsQuoted(Attribution attribution) {
    Span end = attribution.content().get(attribution.content().size() - 1);
    return attribution.passage().folded().values().stream()
            .anyMatch(q -> q.span().end() == end.end())
        || attribution.content().size() > 1;
  }

  private static boolean isOnlyQuotation(Passage passage) {
    return passage.words().stream().allMatch(w -> w.pos() == Pos.QUOTE || w.pos() == Pos.PUNCT);
  }

  private static boolean isRelay(Attribution attribution) {
    return attribution.rule().endsWith("." + Relay.NAME)
        || attribution.rule().endsWith("." + CitedBy.NAME);
  }

  /** Fills relays and leaves out what never found its content. */
  List<Attribution> finish(List<Attribution> found) {
    addJoined(found);
    List<Attribution> done = new ArrayList<>(found);
    for (int i = 0; i < found.size(); i++) {
      if (isRelay(found.get(i)) && found.get(i).content().isEmpty()) {
        relay(found, i, done);
      }
    }
    done.removeIf(a -> a.content().isEmpty() && !isSilence(a));
    return done;
  }

  private static boolean isSilence(Attribution attribution) {
    return attribution.stance() == Stance.DECLINES || attribution.stance() == Stance.UNREACHABLE;
  }

  /**
   * Gives a relay the content of what it relays, and says which of the two is nearer the reader.
   */
  private static void relay(List<Attribution> found, int relay, List<Attribution> done) {
    int other = relayed(found, relay);
    if (other < 0) {
      return;
    }
    Attribution self = found.get(relay).withContent(done.get(other).content());
    boolean citedBy = self.rule().endsWith("." + CitedBy.NAME);
    done.set(relay, citedBy ? self : self.withVia(done.get(other)));
    if (citedBy) {
      done.set(other, done.get(other).withVia(self));
    }
  }

  /**
   * The statement in the same passage that a relay belongs to, or -1: the nearest of those that lie
   * within no other.
   */
  private static int relayed(List<Attribution> found, int relay) {
    Attribution self = found.get(relay);
    int first = relay;
    while (first > 0 && found.get(first - 1).passage() == self.passage()) {
      first--;
    }
    List<Integer> apart = new ArrayList<>();
    for (int i = first; i < found.size() && found.get(i).passage() == self.passage(); i++) {
      if (i != relay && !found.get(i).content().isEmpty() && !holds(found.get(i), self)) {
        apart.add(i);
      }
    }
    return apart.stream()
        .filter(i -> apart.stream().noneMatch(o -> holds(found.get(o), found.get(i))))
        .min(Comparator.comparingInt(i -> distance(found.get(i), self)))
        .orElse(-1);
  }

  /** Whether the cue of one statement stands in the content of another. */
  private static boolean holds(Attribution outer, Attribution inner) {
    return outer.content().stream().anyMatch(c -> c.contains(inner.cue().get(0)));
  }

  private static int distance(Attribution a, Attribution b) {
    return Math.abs(a.cue().get(0).start() - b.cue().get(0).start());
  }
}
