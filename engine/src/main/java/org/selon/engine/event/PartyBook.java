package org.selon.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.ActorResolver;
import org.selon.engine.actor.Role;
import org.selon.engine.attribution.Attribution;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Says which actor a mention means that takes part in a contact or has a position on one, and makes
 * actors of those who are described and never speak.
 *
 * <p>Who says <i>we</i> is the speaker; of somebody who speaks for a body, that body.
 */
final class PartyBook {

  private final String text;
  private final Evidence evidence;
  private final Map<Attribution, String> speakers;
  private final List<Actor> actors;
  private final Map<String, List<Described>> described = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where those are mentioned who stand for themselves, by where the words begin. */
  private final NavigableMap<Integer, List<Place>> places = new TreeMap<>();

  /** Further mentions of those made here, by number. */
  private final Map<Integer, List<Span>> mentioned = new HashMap<>();

  private int made;

  /** What a description tells, all its words as lemmas, and the number of the actor it made. */
  private record Described(Set<String> words, int actor) {}

  /** Words that mean the actor of a number. */
  private record Place(Span span, int actor) {}

  PartyBook(String text, ActorResolver.Result cast, Evidence evidence) {
    this.text = text;
    this.evidence = evidence;
    this.speakers = cast.speakers();
    this.actors = new ArrayList<>(cast.actors());
    this.made = actors.size();
    for (int i = 0; i < actors.size(); i++) {
      enter(i);
    }
  }

  private void add(Actor actor) {
    actors.add(actor);
    enter(actors.size() - 1);
  }

  private void enter(int number) {
    Actor actor = actors.get(number);
    numbers.put(actor.id(), number);
    if (actor.members().isEmpty()) {
      actor.mentions().forEach(span -> enter(span, number));
    }
  }

  private void enter(Span span, int number) {
    places.computeIfAbsent(span.start(), s -> new ArrayList<>()).add(new Place(span, number));
  }

  /** All actors, those made here last. */
  List<Actor> actors() {
    List<Actor> all = new ArrayList<>(actors);
    mentioned.forEach((number, spans) -> all.set(number, withMentions(actors.get(number), spans)));
    return List.copyOf(all);
  }

  private static Actor withMentions(Actor actor, List<Span> more) {
    List<Span> mentions = new ArrayList<>(actor.mentions());
    mentions.addAll(more);
    mentions.sort(Comparator.naturalOrder());
    return new Actor(actor.id(), actor.name(), actor.kind(), mentions, actor.members());
  }

  /** The actor that a mention means; a description that means nobody known makes one. */
  Optional<String> actor(Ground ground, Mention mention) {
    Passage passage = ground.parse().passage();
    Word head = passage.word(mention.head());
    if (mention.form() == Mention.Form.PRONOUN && head.is(WordClass.FIRST_PERSON)) {
      return speaker(ground, mention);
    }
    Optional<String> known = known(mention);
    if (known.isPresent() && !isTeller(mention, known.get())) {
      return known;
    }
    return mention.form() == Mention.Form.PRONOUN && !ground.isSomeOf(mention)
        ? Optional.empty()
        : Optional.of(make(passage, mention));
  }

  /** Whether a description would mean the very one who speaks of it as of another. */
  private boolean isTeller(Mention mention, String actor) {
    List<Attribution> tellers = evidence.of(mention.span());
    return mention.form() == Mention.Form.DESCRIPTION
        && !tellers.isEmpty()
        && actor.equals(speakers.get(tellers.get(0)));
  }

  /** The actor mentioned just there. */
  private Optional<String> known(Mention mention) {
    int best = -1;
    int closest = Integer.MAX_VALUE;
    int from = Math.min(mention.span().start(), mention.name().start());
    for (List<Place> here : places.subMap(from, mention.span().end()).values()) {
      for (Place place : here) {
        Span span = place.span();
        boolean same = mention.span().contains(span) && span.contains(mention.name());
        boolean wide = span.contains(mention.span()) && span.start() == mention.span().start();
        int off = Math.abs(span.length() - mention.span().length());
        boolean closer = off < closest || off == closest && place.actor() < best;
        if ((same || wide || span.equals(mention.name())) && closer) {
          best = place.actor();
          closest = off;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(actors.get(best).id());
  }

  private String make(Passage passage, Mention mention) {
    Set<String> words = words(passage, mention);
    String head = passage.word(mention.head()).lemma();
    boolean definite = passage.word(mention.first()).is(WordClass.DEFINITE);
    List<Described> alike = described.computeIfAbsent(head, h -> new ArrayList<>());
    for (int i = alike.size() - 1; i >= 0; i--) {
      Described other = alike.get(i);
      if (other.words().equals(words) || definite && other.words().containsAll(words)) {
        mentioned.computeIfAbsent(other.actor(), n -> new ArrayList<>()).add(mention.span());
        enter(mention.span(), other.actor());
        return actors.get(other.actor()).id();
      }
    }
    String id = "a" + ++made;
    ActorKind kind =
        mention.plural() && mention.form() == Mention.Form.NAME
                || mention.kind() == ActorKind.PERSON && mention.form() != Mention.Form.NAME
            ? ActorKind.UNNAMED
            : mention.kind();
    String name = (mention.plural() ? mention.span() : mention.name()).in(text);
    alike.add(new Described(words, actors.size()));
    add(new Actor(id, name, kind, List.of(mention.span()), List.of()));
    return id;
  }

  /** The words of a description that tell it from others, as lemmas. */
  private static Set<String> words(Passage passage, Mention mention) {
    Set<String> words = new HashSet<>();
    for (int i = mention.first(); i <= mention.last(); i++) {
      Word word = passage.word(i);
      switch (word.pos()) {
        case NOUN, PROPN, ADJ, NUM -> words.add(word.lemma());
        default -> {
          // determiners and prepositions tell nobody from another
        }
      }
    }
    return words;
  }

  private Optional<String> speaker(Ground ground, Mention mention) {
    for (Attribution attribution : evidence.of(mention.span())) {
      String id = speakers.get(attribution);
      if (id != null) {
        return Optional.of(isWe(ground, mention) ? bodyOf(ground, id) : id);
      }
    }
    return Optional.empty();
  }

  private static boolean isWe(Ground ground, Mention mention) {
    int i = mention.head();
    return ground.positions().at(ground.parse(), i, Phrase.Type.GROUP).isPresent();
  }

  /** The body that an actor speaks for, as far as his roles or mentions name it; else himself. */
  private String bodyOf(Ground ground, String id) {
    Actor speaker = actors.get(numbers.get(id));
    for (Role role : speaker.roles()) {
      if (!role.of().isEmpty() && ground.speaksFor(role.title())) {
        Optional<String> body = body(speaker, role.of());
        if (body.isPresent()) {
          return body.get();
        }
      }
    }
    for (Span span : speaker.mentions()) {
      String words = span.in(text);
      if (!ground.speaksFor(words)) {
        continue;
      }
      for (Actor actor : actors) {
        boolean body = actor.kind() == ActorKind.ORGANIZATION && actor != speaker;
        if (body && words.contains(bare(actor.name()))) {
          return actor.id();
        }
      }
    }
    return id;
  }

  /** The body of a name that stands in the mentions of somebody who speaks for it. */
  private Optional<String> body(Actor speaker, String name) {
    for (Actor actor : actors) {
      boolean same = bare(actor.name()).equalsIgnoreCase(bare(name));
      if (same && actor.kind() == ActorKind.ORGANIZATION) {
        return Optional.of(actor.id());
      }
    }
    for (Span span : speaker.mentions()) {
      int at = span.in(text).indexOf(name);
      if (at >= 0) {
        int start = span.start() + at;
        String id = "a" + ++made;
        Span words = new Span(start, start + name.length());
        add(new Actor(id, name, ActorKind.ORGANIZATION, List.of(words), List.of()));
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** A name without the article before it. */
  private static String bare(String name) {
    int at = 0;
    while (at < name.length() && !Character.isUpperCase(name.charAt(at))) {
      int space = name.indexOf(' ', at);
      int apostrophe = Math.max(name.indexOf('’', at), name.indexOf('\'', at));
      int next = apostrophe >= 0 && (space < 0 || apostrophe < space) ? apostrophe : space;
      if (next < 0 || next > at + 3) {
        break;
      }
      at = next + 1;
    }
    return name.substring(at);
  }
}
