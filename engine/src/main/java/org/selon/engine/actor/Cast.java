package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/** One voice while the article is read: what is known of it so far. */
final class Cast {

  private String name;
  private NameForm form;
  private ActorKind kind;
  private Gender gender;
  private boolean plural;
  private boolean named;
  private int seen;
  private final List<NameForm> aliases = new ArrayList<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<Span> mentions = new TreeSet<>();
  private final List<Cast> members = new ArrayList<>();

  Cast(Mention mention, String name) {
    this.name = name;
    this.form = NameForm.of(name);
    this.kind = mention.kind();
    this.gender = mention.gender();
    this.plural = mention.plural();
    this.named = mention.form() == Mention.Form.NAME;
  }

  /** A voice made of several. */
  static Cast joint(Mention mention, String name, List<Cast> members) {
    Cast cast = new Cast(mention, name);
    cast.plural = true;
    cast.members.addAll(members);
    return cast;
  }

  /** Takes in a further mention with the words that name it. */
  void add(Mention mention, String words, int sentence) {
    mentions.add(mention.span());
    seen = sentence;
    if (gender == Gender.UNKNOWN) {
      gender = mention.gender();
    }
    if (mention.form() == Mention.Form.PRONOUN) {
      return;
    }
    NameForm other = NameForm.of(words);
    boolean names = mention.form() == Mention.Form.NAME;
    if (names && (!named || other.words().size() > form.words().size())) {
      name = words;
      form = other;
      named = true;
      kind = mention.kind() == ActorKind.PERSON ? ActorKind.PERSON : kind;
    } else if (!named && !names && other.words().size() > form.words().size()) {
      name = words;
      form = other;
    }
  }

  void addAlias(String words) {
    aliases.add(NameForm.of(words));
  }

  void addRole(String lemma) {
    roles.add(lemma);
  }

  void addSpan(Span span) {
    mentions.add(span);
  }

  void spokeIn(int sentence) {
    seen = sentence;
  }

  /** Whether a name, as far as its words and gender go, is this voice's. */
  boolean answersTo(NameForm other, Mention mention) {
    boolean clash =
        gender != Gender.UNKNOWN
            && mention.gender() != Gender.UNKNOWN
            && gender != mention.gender();
    if (!named || clash && kind == ActorKind.PERSON) {
      return false;
    }
    return form.equals(other)
        || aliases.contains(other)
        || other.isTailOf(form)
        || form.isTailOf(other)
        || other.isHeadOf(form) && other.words().size() == 1
        || other.isAcronymOf(form)
        || form.isAcronymOf(other);
  }

  /** Whether a description says the same words. */
  boolean isDescribedAs(NameForm other) {
    return !named && form.equals(other);
  }

  boolean hasRole(String lemma) {
    return roles.contains(lemma);
  }

  /** Whether a pronoun can mean it. */
  boolean agrees(Mention pronoun, boolean neuter) {
    if (pronoun.plural() != plural) {
      return false;
    }
    if (neuter) {
      return kind == ActorKind.ORGANIZATION || kind == ActorKind.DOCUMENT;
    }
    return pronoun.gender() == Gender.UNKNOWN
        || gender == Gender.UNKNOWN
        || gender == pronoun.gender();
  }

  boolean isBefore(Span span) {
    return mentions.stream().anyMatch(m -> m.end() <= span.start());
  }

  String name() {
    return name;
  }

  /** The kind as it is told: a person whose name is never given is unnamed. */
  ActorKind kind() {
    return kind == ActorKind.PERSON && !named ? ActorKind.UNNAMED : kind;
  }

  boolean isNamed() {
    return named;
  }

  boolean isPlural() {
    return plural;
  }

  int seen() {
    return seen;
  }

  List<Span> mentions() {
    return List.copyOf(mentions);
  }

  List<Cast> members() {
    return List.copyOf(members);
  }
}
