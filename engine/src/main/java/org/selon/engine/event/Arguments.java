package org.selon.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.attribution.Parse;
import org.selon.engine.lexicon.Phrase;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * Who stands where around a verb: subject, object, behind which preposition.
 *
 * <pre>{@code
 * "Léa a rencontré hier Paul et Zoé à Valbrune"  →  subject [Léa] · object [Paul, Zoé] · place [Valbrune]
 * }</pre>
 */
final class Arguments {

  private static final int WIDEST = 12;
  private static final List<Phrase.Type> EXPRESSIONS =
      List.of(Phrase.Type.VERB, Phrase.Type.HAPPEN, Phrase.Type.SECRET, Phrase.Type.MEANS);

  private final Ground ground;
  private final Parse parse;

  Arguments(Ground ground) {
    this.ground = ground;
    this.parse = ground.parse();
  }

  /** Whether a verb group stands in the passive. */
  static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == Feature.PAST_PARTICIPLE;
  }

  /** Who acts. */
  List<Mention> actors(VerbGroup verb) {
    return isPassive(verb) ? agents(verb) : subjects(verb);
  }

  /** Who undergoes. */
  List<Mention> undergoers(VerbGroup verb) {
    return isPassive(verb) ? subjects(verb) : objects(verb);
  }

  /** The subject with those joined to it. */
  List<Mention> subjects(VerbGroup verb) {
    if (verb.form() == Feature.PAST_PARTICIPLE) {
      int i = verb.first() - 1;
      Optional<Mention> left = parse.mention(parse.isMark(i, ",") ? i - 1 : i);
      return left.map(ground::joinedBefore).orElse(List.of());
    }
    Optional<Mention> subject = ground.subjects().before(verb).or(() -> counted(verb));
    if (subject.isEmpty()) {
      return List.of();
    }
    Mention found = whole(subject.get());
    return found.last() < verb.first() ? ground.joinedBefore(found) : ground.joinedBehind(found);
  }

  /** The subject whose number begins with a preposition: <i>at least one senator</i>. */
  private Optional<Mention> counted(VerbGroup verb) {
    return parse
        .mention(verb.first() - 1)
        .filter(m -> parse.isGoverned(m) && !ground.isGoverned(m));
  }

  /** The one meant where a mention is only taken up: <i>le ministre, lui,</i>. */
  private Mention whole(Mention mention) {
    boolean repeats =
        mention.form() == Mention.Form.PRONOUN
            && parse.isMark(mention.first() - 1, ",")
            && parse.isMark(mention.last() + 1, ",");
    return repeats ? parse.mention(mention.first() - 2).orElse(mention) : mention;
  }

  private List<Mention> agents(VerbGroup verb) {
    int end = ground.end(verb.last() + 1, verb);
    for (int i = verb.last() + 1; i < end; i++) {
      if (parse.is(i, WordClass.AGENT) && parse.isPos(i, Pos.ADP)) {
        return ground.next(i).map(ground::joinedBehind).orElse(List.of());
      }
    }
    return List.of();
  }

  /** The object with those joined to it, behind the verb or taken up by a relative pronoun. */
  List<Mention> objects(VerbGroup verb) {
    Optional<Mention> behind = object(verb);
    if (behind.isPresent()) {
      return ground.joinedBehind(behind.get());
    }
    return relative(verb).map(List::of).orElse(List.of());
  }

  /** The first mention behind a verb that nothing governs. */
  Optional<Mention> object(VerbGroup verb) {
    int end = Math.min(ground.end(verb.last() + 1, verb), verb.last() + WIDEST);
    int i = verb.last() + 1;
    while (i <= end) {
      Optional<Mention> mention = parse.mention(i);
      if (mention.isPresent()) {
        return mention;
      }
      boolean governs = parse.isPos(i, Pos.ADP);
      if (governs && parse.mention(i + 1).filter(m -> !ground.isGoverned(m)).isPresent()) {
        return parse.mention(i + 1); // at least five meetings
      }
      if (governs && parse.mention(i + 1).isPresent()) {
        i = parse.mention(i + 1).get().last() + 1;
      } else if (parse.isPos(i, Pos.PUNCT) || parse.isPos(i, Pos.CCONJ) || parse.isQuote(i)) {
        return Optional.empty();
      } else {
        i++;
      }
    }
    return Optional.empty();
  }

  /**
   * The mention that a relative pronoun takes up as the object: <i>les réunions que X a tenues</i>.
   */
  Optional<Mention> relative(VerbGroup verb) {
    VerbGroup lead = verb;
    if (verb.form() == Feature.INFINITIVE) {
      lead = parse.verb(verb.first() - 1).or(() -> parse.verb(verb.first() - 2)).orElse(verb);
    }
    int start = ground.start(lead.first() - 1, lead);
    int that = start - 1;
    boolean pronoun =
        parse.is(that, WordClass.COMPLEMENTISER) || parse.is(that, WordClass.RELATIVE_SUBJECT);
    if (!pronoun) {
      return Optional.empty();
    }
    for (int i = that - 1; i >= Math.max(0, that - 2); i--) {
      if (parse.mention(i).isPresent()) {
        return parse.mention(i);
      }
    }
    return Optional.empty();
  }

  /** Those behind a word of a type between two words, with those joined to them. */
  List<Mention> behind(Phrase.Type type, int from, int to) {
    for (int i = Math.max(0, from); i <= to; i++) {
      Optional<PhraseMatcher.Match> match = ground.contact(i, type);
      if (match.isPresent()) {
        Optional<Mention> next = ground.next(match.get().last()).filter(ground::isParty);
        if (next.isPresent()) {
          return ground.joinedBehind(next.get());
        }
      }
    }
    return List.of();
  }

  /** Both sides of a contact: <i>entre X et Y</i>. */
  List<Mention> between(int from, int to) {
    for (int i = Math.max(0, from); i <= to; i++) {
      Optional<PhraseMatcher.Match> match = ground.contact(i, Phrase.Type.BETWEEN);
      if (match.isPresent()) {
        Optional<Mention> next = ground.next(match.get().last());
        List<Mention> sides = next.map(m -> ground.joinedBehind(m, true)).orElse(List.of());
        return sides.stream().filter(ground::isParty).toList();
      }
    }
    return List.of();
  }

  /**
   * The first place named between two words that is none of {@code taken} and belongs to no other
   * noun: in <i>a rencontré X sur la guerre en Valmorie</i> there is none. With {@code goal} only
   * one to which somebody goes.
   */
  Optional<Mention> place(int from, int to, List<Mention> taken, boolean goal) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (parse.verb(i).filter(v -> isOther(v, from)).isPresent()) {
        return Optional.empty();
      }
      boolean opens =
          ground.contact(i, Phrase.Type.PLACE).filter(m -> !goal || isGoal(m)).isPresent()
              && parse.verb(i).isEmpty()
              && !isOfOther(i, taken);
      Optional<Mention> next = opens ? ground.next(i) : Optional.empty();
      if (next.isPresent() && !taken.contains(next.get()) && isPlace(next.get())) {
        return next;
      }
    }
    return Optional.empty();
  }

  private static boolean isGoal(PhraseMatcher.Match match) {
    return match.phrase().takes("goal");
  }

  /** Whether an infinitive opens words about something else: <i>pour parler de la guerre</i>. */
  private boolean isOther(VerbGroup verb, int from) {
    return verb.form() == Feature.INFINITIVE
        && verb.first() > from
        && ground.contact(verb.head(), Phrase.Type.HAPPEN).isEmpty()
        && ground.contact(verb.head(), Phrase.Type.LIGHT).isEmpty()
        && ground.contact(verb.head(), Phrase.Type.VERB).isEmpty();
  }

  /** Whether a word belongs to an expression of contact: <i>lieu</i> in <i>avoir lieu</i>. */
  private boolean isExpression(int i) {
    for (int k = Math.max(0, i - 3); k <= i; k++) {
      for (Phrase.Type type : EXPRESSIONS) {
        if (ground.contact(k, type).filter(m -> m.last() >= i).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a preposition stands behind a noun that is neither contact nor participant. */
  private boolean isOfOther(int i, List<Mention> taken) {
    Optional<Mention> before = parse.mention(i - 1);
    return before.isPresent()
        && before.get().last() == i - 1
        && before.get().form() == Mention.Form.DESCRIPTION
        && !taken.contains(before.get())
        && !ground.isParty(before.get())
        && ground.contact(before.get().head(), Phrase.Type.NOUN).isEmpty()
        && !isExpression(i - 1);
  }

  /** Whether a mention can be a place: a name that is no person's, or a noun of places. */
  boolean isPlace(Mention mention) {
    if (ground.contact(mention.head(), Phrase.Type.SITE).isPresent()) {
      return true;
    }
    return mention.form() == Mention.Form.NAME
        && parse.word(mention.first()).isCapitalised()
        && mention.span().equals(mention.name())
        && !mention.plural();
  }

  /** The words of a place: its name, or all of a description with the name it leads to. */
  Span placeName(Mention mention) {
    if (mention.form() == Mention.Form.NAME) {
      return mention.name();
    }
    int link = mention.last() + 1;
    boolean linked =
        parse.is(link, WordClass.GENITIVE) || ground.contact(link, Phrase.Type.PLACE).isPresent();
    Optional<Mention> where = linked ? ground.next(link) : Optional.empty();
    return where
        .filter(m -> m.form() == Mention.Form.NAME && isPlace(m))
        .map(m -> mention.span().union(m.name()))
        .orElse(mention.span());
  }

  /** All lists in one, nobody twice. */
  @SafeVarargs
  static List<Mention> all(List<Mention>... lists) {
    List<Mention> all = new ArrayList<>();
    for (List<Mention> list : lists) {
      list.stream().filter(m -> !all.contains(m)).forEach(all::add);
    }
    return all;
  }
}
