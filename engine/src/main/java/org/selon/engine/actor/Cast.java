package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/** One voice while the article is read: what is known of it so far. */
final class Cast {

  /** That the voice was mentioned. */
  private record Event(int offset, int sentence, double weight, boolean acting) {}

  private static final double FADING = 0.4;
  private static final double IN_CONTENT = 0.25;

  private String name;
  private NameForm form;
  private ActorKind kind;
  private Gender gender;
  private boolean plural;
  private boolean named;
  private boolean voice;
  private boolean vague;
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Set<NameForm> aliases = new LinkedHashSet<>();
  private final Set<RoleForm> roles = new LinkedHashSet<>();
  private final Set<Span> mentions = new TreeSet<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Cast> members;

  Cast(Mention mention, String name) {
    this(mention, name, List.of());
  }

  /** A voice made of several. */
  Cast(Mention mention, String name, List<Cast> members) {
    this.name = name;
    this.form = NameForm.of(name);
    this.forms.add(form);
    this.kind = mention.kind();
    this.gender = members.isEmpty() ? mention.gender() : Gender.UNKNOWN;
    this.plural = mention.plural() || !members.isEmpty();
    this.named = mention.form() == Mention.Form.NAME && members.isEmpty();
    this.voice = mention.voice();
    this.vague = named && kind == ActorKind.ORGANIZATION && isPlainWord(mention);
    this.members = List.copyOf(members);
  }

  /** Whether a mention is one capitalised word that could be anybody's or anything's name. */
  private static boolean isPlainWord(Mention mention) {
    return mention.first() == mention.last();
  }

  /** Takes in a further name. */
  void addName(Mention mention, String words) {
    NameForm other = NameForm.of(words);
    forms.add(other);
    if (gender == Gender.UNKNOWN && mention.kind() == kind) {
      gender = mention.gender();
    }
    if (mention.kind() == ActorKind.PERSON && kind == ActorKind.ORGANIZATION && vague) {
      kind = ActorKind.PERSON;
      vague = false;
      gender = mention.gender();
    }
    boolean fuller =
        other.words().size() > form.words().size()
            || other.words().size() == form.words().size() && words.length() > name.length() + 2;
    if (!named || fuller) {
      name = words;
      form = other;
      named = true;
    }
  }

  /** Takes in a fuller description of a voice without a name. */
  void addDescription(String words) {
    NameForm other = NameForm.of(words);
    forms.add(other);
    if (!named && other.words().size() > form.words().size()) {
      name = words;
      form = other;
    }
  }

  void addAlias(String words) {
    aliases.add(NameForm.of(words));
  }

  void addRole(RoleForm role) {
    roles.add(role);
  }

  void addSpan(Span span) {
    mentions.add(span);
  }

  /** Settles that it is a body, because a noun for bodies means it. */
  void learnBody() {
    vague = false;
  }

  /** Settles a gender that no name or title told. */
  void learnGender(Gender learned) {
    if (gender == Gender.UNKNOWN) {
      gender = learned;
    }
  }

  /** Notes that it was mentioned and how much that draws attention to it. */
  void noted(Spot spot, double weight) {
    boolean acting = spot.standing() == Spot.Standing.SUBJECT || weight > spot.standing().weight();
    events.add(new Event(spot.offset(), spot.sentence(), weight, acting));
    mentions.add(spot.mention().span());
  }

  /**
   * How much it is in the reader's mind at a place: every earlier mention counts, less with each
   * sentence, and less within {@code content}, whose speaker is mostly somebody else.
   */
  double salience(Spot place, List<Span> content) {
    double sum = 0;
    for (Event event : events) {
      int back = place.sentence() - event.sentence;
      if (event.offset < place.offset() && back >= 0) {
        boolean told = content.stream().anyMatch(c -> c.contains(event.offset));
        sum += event.weight * Math.pow(FADING, back) * (told ? IN_CONTENT : 1);
      }
    }
    return sum;
  }

  /** Whether it was the subject of something or spoke before a place, and so is no mere place. */
  boolean acts(Spot place) {
    return events.stream().anyMatch(e -> e.acting && e.offset < place.offset());
  }

  /** Whether nothing but capitals tells that it is a person. */
  boolean isDoubtfulPerson() {
    boolean spoke = events.stream().anyMatch(e -> e.weight > Spot.Standing.SUBJECT.weight());
    return kind == ActorKind.PERSON && gender == Gender.UNKNOWN && roles.isEmpty() && !spoke;
  }

  /** Sentences since its last mention before a place, a large number where there is none. */
  int distance(Spot place) {
    int least = Integer.MAX_VALUE;
    for (Event event : events) {
      if (event.offset < place.offset()) {
        least = Math.min(least, place.sentence() - event.sentence);
      }
    }
    return least;
  }

  /** Whether it is people or a person, as far as is known. */
  boolean isHuman() {
    return kind == ActorKind.PERSON || kind == ActorKind.UNNAMED && voice;
  }

  /** Whether it is one capitalised word that may name a person or a body. */
  boolean isVague() {
    return vague;
  }

  boolean isCalled(NameForm other) {
    return forms.contains(other) || aliases.contains(other);
  }

  String name() {
    return name;
  }

  NameForm form() {
    return form;
  }

  Set<NameForm> aliases() {
    return aliases;
  }

  Set<RoleForm> roles() {
    return roles;
  }

  /** The kind as it is told: a person whose name is never given is unnamed. */
  ActorKind kind() {
    return kind == ActorKind.PERSON && !named ? ActorKind.UNNAMED : kind;
  }

  Gender gender() {
    return gender;
  }

  boolean isNamed() {
    return named;
  }

  boolean isPlural() {
    return plural;
  }

  List<Span> mentions() {
    return List.copyOf(mentions);
  }

  int mentioned() {
    return events.size();
  }

  List<Cast> members() {
    return members;
  }
}
