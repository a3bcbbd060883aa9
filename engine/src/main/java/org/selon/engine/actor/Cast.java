package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/** One voice while the article is read: what is known of it so far. */
final class Cast {

  private String name;
  private NameForm form;
  private ActorKind kind;
  private Gender gender;
  private boolean plural;
  private boolean named;
  private boolean voice;
  private boolean vague;
  private boolean acting;
  private boolean place;
  private boolean charged;
  private boolean group;
  private boolean office;
  private boolean general;
  private boolean articled;
  private boolean firm;
  private boolean society;
  private boolean anyBody;
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Set<NameForm> aliases = new LinkedHashSet<>();
  private final Set<RoleForm> roles = new LinkedHashSet<>();
  private final Set<Span> mentions = new TreeSet<>();
  private final NavigableMap<Integer, Note> notes = new TreeMap<>();
  private final NavigableSet<Integer> spoken = new TreeSet<>();
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
    this.members = List.copyOf(members);
  }

  /** Notes that it is called by one word that could be anybody's or anything's name. */
  void learnVague() {
    vague = named && kind == ActorKind.ORGANIZATION && form.words().size() == 1;
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

  /** Notes what sort of body a noun tells that means it. */
  void learnSort(Word noun) {
    firm |= noun.lemmaIs(WordClass.FIRM);
    society |= noun.lemmaIs(WordClass.SOCIETY);
    anyBody |= noun.lemmaIs(WordClass.ANY_BODY);
  }

  /** Notes that its name tells that it trades. */
  void learnFirm() {
    firm = true;
  }

  boolean isFirm() {
    return firm;
  }

  /** Whether a noun means it that tells no sort of body: <i>l’Organisation des marées</i>. */
  boolean isAnyBody() {
    return anyBody && !firm && !society;
  }

  /** Whether a noun tells no other sort of body than those before. */
  boolean isOfSort(Word noun) {
    return !(noun.lemmaIs(WordClass.FIRM) && society || noun.lemmaIs(WordClass.SOCIETY) && firm);
  }

  /** Notes that its name takes an article, as those of states do: <i>le Sénégal</i>. */
  void learnArticle() {
    articled = true;
  }

  /** Whether it may be a state, as far as its name tells. */
  boolean mayBeState() {
    String letters = name.replaceAll("\\P{L}", "");
    boolean acronym = letters.equals(letters.toUpperCase(Locale.ROOT));
    return articled && kind == ActorKind.ORGANIZATION && !firm && !society && !acronym;
  }

  /** Takes another description for what it is called, as what follows a headline is told. */
  void describeAnew(String words) {
    addDescription(words);
    if (!named) {
      name = words;
      form = NameForm.of(words);
    }
  }

  void learnGeneral() {
    general = true;
  }

  /** Settles that it is no mere place. */
  void learnActing() {
    acting = true;
  }

  void learnGroup() {
    group = true;
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

  /** Settles that it is a person, because it holds an office. */
  void learnOffice() {
    office = true;
    if (vague) {
      kind = ActorKind.PERSON;
      vague = false;
    }
  }

  /** Settles that it is a body, because a noun for bodies means it. */
  void learnBody() {
    if (isDoubtfulPerson()) {
      kind = ActorKind.ORGANIZATION;
    }
    vague = false;
  }

  /** Settles that it is before a court. */
  void charge() {
    charged = true;
  }

  boolean isCharged() {
    return charged;
  }

  /** Settles a gender that no name or title told. */
  void learnGender(Gender learned) {
    if (gender == Gender.UNKNOWN) {
      gender = learned;
    }
  }

  /** Notes that it was mentioned. */
  void noted(Spot spot, Note note) {
    notes.merge(note.offset(), note, (a, b) -> a.speaking() ? a : b);
    if (note.speaking()) {
      spoken.add(note.offset());
    }
    acting |= note.isActing();
    mentions.add(spot.mention().span());
  }

  /** Its mentions before a place and not more than some sentences back, the last first. */
  List<Note> notesBefore(Spot place, int reach) {
    List<Note> near = new ArrayList<>();
    for (Note note : notes.headMap(place.offset(), false).descendingMap().values()) {
      if (place.sentence() - note.sentence() > reach) {
        break;
      }
      near.add(note);
    }
    return near;
  }

  /** Where it spoke last before a place, -1 for nowhere. */
  int lastSpoken(Spot place) {
    Integer last = spoken.lower(place.offset());
    return last == null ? -1 : last;
  }

  /** Notes that it is told where something is. */
  void learnPlace() {
    place = true;
  }

  /** Whether it is where something is and does nothing. */
  boolean isPlace() {
    return place && !acting;
  }

  /** Whether it was the subject of something or speaks anywhere, and so is no mere place. */
  boolean acts() {
    return acting;
  }

  /** Whether nothing but capitals tells that it is a person. */
  boolean isDoubtfulPerson() {
    return kind == ActorKind.PERSON && named && gender == Gender.UNKNOWN && !office;
  }

  /** Where it was mentioned last before a place; -1 where it was not. */
  int lastBefore(Spot place) {
    Integer last = notes.lowerKey(place.offset());
    return last == null ? -1 : last;
  }

  /** Whether it is people or a person, as far as is known. */
  boolean isHuman() {
    return kind == ActorKind.PERSON || kind == ActorKind.UNNAMED && voice;
  }

  /** Whether it is described by a noun that can take up any people. */
  boolean isGeneral() {
    return general;
  }

  /** Whether it is the source of something so far. */
  boolean spoke() {
    return !spoken.isEmpty();
  }

  /** Whether it is a group of people in the singular: <i>la famille</i>. */
  boolean isGroup() {
    return group;
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
    return notes.size();
  }

  List<Cast> members() {
    return members;
  }
}
